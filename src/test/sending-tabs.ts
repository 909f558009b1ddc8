import { ApiError } from '#api/wire/errors.ts';
import { findSubmission } from '#api/order/find-submission.ts';
import { readFence } from '#api/order/order-fence.ts';
import { submitOrder } from '#api/order/submit-order.ts';
import { createSending } from '#api/sending/order/order-sending.ts';
import type { Ordered, OrderSending } from '#api/sending/order/order-types.ts';
import { createSubmissionStore } from '#api/sending/order/submission-store.ts';
import { orderPayload } from '#features/orders/draft/order-payload.ts';
import { newDraft, newRow, type OrderDraft } from '#lib/order/order-draft.ts';
import type { SandboxOptions } from '#sandbox/world/options.ts';
import { START } from '#sandbox/test-client.ts';
import { createStore } from '#store/create-store.ts';
import { withAccount } from './in-process.ts';
import { watchFetches } from './settle.ts';
import { createDisk } from './simulation/disk.ts';

/** Two texts into two languages. */
export const someDraft = (more: Partial<OrderDraft> = {}): OrderDraft => ({
  ...newDraft('draft', 0),
  mark: 'm1',
  rows: [
    newRow('a', { title: 'One', text: 'The hut is open until October.' }),
    newRow('b', { text: 'Dogs are welcome.' }),
    newRow('empty'),
  ],
  sourceLanguage: 'en',
  targets: ['ja', 'de'],
  tier: 'standard',
  ...more,
});

/** Where the record of the draft's sending is kept. */
const KEY = 'account:submission:draft';

/** A dead tab's code goes no further. */
const never = () => new Promise<never>(() => {});

interface Tab {
  sending: OrderSending;
  isAlive: boolean;
}

/**
 * A browser with several tabs that show one draft: one disk, locks that die with their tab, time that passes by
 * hand. Gengo is the sandbox behind the real proxy, without its own guard against repeats.
 */
export async function withTabs(options: Partial<SandboxOptions> = {}, draft = someDraft()) {
  const account = await withAccount({ repeatGuard: false, ...options });
  const disk = createDisk();
  const ordered: Ordered[] = [];
  const queue: { tab: object; grant: () => void }[] = [];
  let timers: { at: number; call: () => void }[] = [];
  let passed = 0;
  let knowsTime = true;
  let isFull = false;
  let pages = 0;
  /** In ms: an order that reaches Gengo so long after its answer was lost. */
  let lateBy: number | undefined;

  const gengoNow = () => (knowsTime ? START + passed : undefined);

  const settle = watchFetches();
  const after = (ms: number) =>
    new Promise<void>((resolve) => {
      timers.push({ at: passed + ms, call: resolve });
    });

  const leaveQueue = (place: (typeof queue)[number]) => {
    const index = queue.indexOf(place);
    if (index < 0) return;
    queue.splice(index, 1);
    if (index === 0) queue[0]?.grant();
  };
  const lockOf = (tab: object) => {
    const wait = () =>
      new Promise<() => void>((resolve) => {
        const place = { tab, grant: () => resolve(() => leaveQueue(place)) };
        if (queue.push(place) === 1) place.grant();
      });
    return { wait, take: async () => (queue.length > 0 ? undefined : wait()) };
  };

  const post = async (payload: Parameters<typeof submitOrder>[0]) => {
    const ms = lateBy;
    lateBy = undefined;
    if (ms === undefined) return submitOrder(payload);
    // Nobody hears any more what it says.
    after(ms)
      .then(() => submitOrder(payload))
      .catch(() => {});
    throw new ApiError('unknown-outcome', 'The connection failed');
  };

  /** Opens the draft in a tab, which sees what stands there. */
  const openTab = async (): Promise<Tab> => {
    const living =
      <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
      async (...args: A): Promise<T> => {
        try {
          const value = await call(...args);
          return tab.isAlive ? value : await never();
        } catch (error) {
          return tab.isAlive ? Promise.reject(error) : never();
        }
      };
    const tab: Pick<Tab, 'isAlive'> = { isAlive: true };
    const lock = lockOf(tab);
    // What a dead tab was writing does not reach the disk.
    const engine = disk.engine(`${(pages += 1)}`, async (write) => {
      await Promise.resolve();
      if (!tab.isAlive) return never();
      if (isFull) throw new Error('QuotaExceededError');
      return write();
    });
    const store = createStore({ engine });
    await store.ready;
    const sending = createSending({
      store: createSubmissionStore(store, 'account', draft.id),
      lock: { take: living(lock.take), wait: living(lock.wait) },
      payloadOf: (one, id) => orderPayload(one, id).payload,
      draft: living(async () => draft),
      fence: living(() => readFence(gengoNow)),
      send: living(post),
      find: living((lost) =>
        findSubmission(lost, { gengoNow, elapsed: () => passed, sleep: living(after) }),
      ),
      onOrdered: (one) => ordered.push(one),
    });
    void sending.sync();
    await settle();
    return Object.assign(tab, { sending });
  };

  return {
    ...account,
    draft,
    /** What is known on disk of the draft's sending. */
    record: () => disk.parts.main.get(KEY)?.value,
    /** As an older Galley left it. */
    leave: (record: object) => disk.parts.main.set(KEY, { key: KEY, seq: 1, value: record }),
    fill: () => {
      isFull = true;
    },
    forgetTime: () => {
      knowsTime = false;
    },
    ordered,
    openTab,
    settle,
    late: (ms: number) => {
      lateBy = ms;
    },
    /** As somebody does who wants it: opens the question, and says yes so many times. */
    press: async ({ sending }: Tab, times = 1) => {
      sending.ask();
      for (let time = 0; time < times; time += 1) void sending.confirm();
      await settle();
    },
    kill: async (tab: Tab) => {
      tab.isAlive = false;
      for (const place of queue.filter((one) => one.tab === tab)) leaveQueue(place);
      await settle();
    },
    /** Time passes, and each timer is called at its time. */
    pass: async (ms: number) => {
      const end = passed + ms;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        account.client.wait(Math.max(0, next.at - passed));
        passed = Math.max(passed, next.at);
        next.call();
        await settle();
      }
      account.client.wait(end - passed);
      passed = end;
    },
  };
}
