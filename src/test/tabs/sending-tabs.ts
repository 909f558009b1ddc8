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
import { createTabQueue, livingIn, never } from './dying-tabs.ts';
import { createHandClock } from './hand-clock.ts';
import { withAccount } from '../in-process.ts';
import { watchFetches } from '../settle.ts';
import { createDisk } from '../simulation/disk.ts';

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
  const settle = watchFetches();
  const clock = createHandClock(settle, (ms) => account.client.wait(ms));
  const shared: Shared = {
    draft,
    disk: createDisk(),
    clock,
    queue: createTabQueue(),
    ordered: [],
    pages: 0,
    knowsTime: true,
    isFull: false,
    lateBy: undefined,
  };
  const { disk, queue, ordered } = shared;
  return {
    ...account,
    draft,
    /** What is known on disk of the draft's sending. */
    record: () => disk.parts.main.get(KEY)?.value,
    /** As an older Galley left it. */
    leave: (record: object) => disk.parts.main.set(KEY, { key: KEY, seq: 1, value: record }),
    fill: () => {
      shared.isFull = true;
    },
    forgetTime: () => {
      shared.knowsTime = false;
    },
    ordered,
    /** Opens the draft in a tab, which sees what stands there. */
    openTab: async (): Promise<Tab> => {
      const tab = await openTab(shared);
      void tab.sending.sync();
      await settle();
      return tab;
    },
    settle,
    late: (ms: number) => {
      shared.lateBy = ms;
    },
    /** As somebody does who wants it: opens the question, and says yes so many times. */
    press: async ({ sending }: Tab, times = 1) => {
      sending.ask();
      for (let time = 0; time < times; time += 1) void sending.confirm();
      await settle();
    },
    kill: async (tab: Tab) => {
      tab.isAlive = false;
      queue.end(tab);
      await settle();
    },
    /** Time passes, and each timer is called at its time. */
    pass: clock.pass,
  };
}

/** What the tabs of a browser share, and what happens in it. */
interface Shared {
  draft: OrderDraft;
  disk: ReturnType<typeof createDisk>;
  clock: ReturnType<typeof createHandClock>;
  queue: ReturnType<typeof createTabQueue>;
  ordered: Ordered[];
  pages: number;
  knowsTime: boolean;
  isFull: boolean;
  /** In ms: an order that reaches Gengo so long after its answer was lost. */
  lateBy: number | undefined;
}

async function openTab(shared: Shared): Promise<Tab> {
  const { draft, disk, clock, queue, ordered } = shared;
  const tab: Pick<Tab, 'isAlive'> = { isAlive: true };
  const living = livingIn(tab);
  const lock = queue.of(tab);
  // What a dead tab was writing does not reach the disk.
  const engine = disk.engine(`${(shared.pages += 1)}`, async (write) => {
    await Promise.resolve();
    if (!tab.isAlive) return never();
    if (shared.isFull) throw new Error('QuotaExceededError');
    return write();
  });
  const store = createStore({ engine });
  await store.ready;
  const gengoNow = () => (shared.knowsTime ? START + clock.now() : undefined);
  const sleep = living((ms: number) => after(shared, ms));
  const sending = createSending({
    store: createSubmissionStore(store, 'account', draft.id),
    lock: { take: living(lock.take), wait: living(lock.wait) },
    payloadOf: (one, id) => orderPayload(one, id).payload,
    draft: living(async () => draft),
    fence: living(() => readFence(gengoNow)),
    send: living((payload) => post(shared, payload)),
    find: living((lost) => findSubmission(lost, { gengoNow, elapsed: clock.now, sleep })),
    onOrdered: (one) => ordered.push(one),
  });
  return Object.assign(tab, { sending });
}

const after = ({ clock }: Shared, ms: number) =>
  new Promise<void>((resolve) => {
    clock.wake(clock.now() + ms, resolve);
  });

async function post(shared: Shared, payload: Parameters<typeof submitOrder>[0]) {
  const ms = shared.lateBy;
  shared.lateBy = undefined;
  if (ms === undefined) return submitOrder(payload);
  // Nobody hears any more what it says.
  after(shared, ms)
    .then(() => submitOrder(payload))
    .catch(() => {});
  throw new ApiError('unknown-outcome', 'The connection failed');
}
