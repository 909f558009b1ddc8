import type { OrderSending } from '#api/sending/order/order-types.ts';
import { newDraft, newRow } from '#lib/order/order-draft.ts';
import type { Random } from '../../random.ts';
import type { Clock } from '../clock.ts';
import type { CommentOracle } from '../oracle/oracle-comments.ts';
import { type Order, type OrderOracle, orderName } from '../oracle/oracle-orders.ts';
import { ACCOUNT, type Tab } from '../tab.ts';

interface Surroundings {
  clock: Clock;
  random: Random;
  orders: OrderOracle;
  comments: CommentOracle;
  jobs: readonly string[];
}

/** Somebody who orders and writes comments: each press does one thing, and waits for nothing. */
export function createWriters({ clock, random, orders, comments, jobs }: Surroundings) {
  let written = 0;
  const inHand = new Map<string, Order>();
  /** What was said not to have arrived, by the translation: it is sent again as it is. */
  const again = new Map<string, string>();

  /** Nobody presses twice in one moment. */
  const after = (tab: Tab, ms: number, act: () => void) =>
    clock.after(1 + random(ms), () => {
      if (tab.life.isAlive) act();
    });

  const compose = (tab: Tab): Order => {
    const { code } = tab.life;
    const order = orders.compose(tab.computer.name);
    // Now and then a text that was ordered before: nothing but the order's mark tells them apart.
    const text = `Text ${random(4) === 0 ? 0 : order.number}`;
    const row = newRow('r1', { title: text, text, comment: orderName(order.number) });
    const draft = { ...newDraft(order.draftId, 0), rows: [row], sourceLanguage: 'en' };
    const whole = code.withMark({ ...draft, targets: ['ja'], tier: 'standard' }, code.newMark);
    code.keepDraft(tab.store, ACCOUNT, whole, tab.computer.now());
    inHand.set(tab.computer.name, order);
    return order;
  };
  const draftOf = (tab: Tab): Order => {
    const order = inHand.get(tab.computer.name);
    const key = `${ACCOUNT}:draft:${order?.draftId}`;
    // Gone with the browser before it got to the disk, or ordered: then it is another one.
    return order && tab.store.keys(key).length > 0 ? order : compose(tab);
  };

  const order = (tab: Tab) => {
    const draft = draftOf(tab);
    const isOpen = tab.sendings.has(draft.draftId);
    const sending = tab.openSending(draft.draftId);
    if (isOpen) press(tab, draft, sending);
    else after(tab, 100, () => press(tab, draft, sending));
  };

  const press = (tab: Tab, draft: Order, sending: OrderSending) => {
    const state = sending.snapshot();
    if (state.is === 'ordered') {
      inHand.delete(tab.computer.name);
      return;
    }
    if (state.is === 'unclear' && random(2)) {
      void sending.lookAgain();
      return;
    }
    sending.ask();
    after(tab, 200, () => confirm(draft, sending));
  };

  const confirm = (draft: Order, sending: OrderSending) => {
    const asked = sending.snapshot();
    if (asked.is !== 'confirming') return;
    const isUntraced = asked.last?.is === 'not-kept' && random(2) === 0;
    orders.confirm(draft, { isKnowing: asked.unclear !== undefined, isUntraced });
    void sending.confirm(isUntraced);
  };

  const comment = async (tab: Tab) => {
    const { client, life } = tab;
    const jobId = jobs[random(jobs.length)] ?? '';
    const thread = { of: 'job', id: jobId } as const;
    // The conversation is on the page in which it is written.
    await client.query({ ...life.code.commentsQuery(thread), staleTime: 0 });
    const words = again.get(jobId) ?? `comment ${(written += 1)}.`;
    again.delete(jobId);
    const isSent = tab.comment(thread, words, (isThere) => {
      comments.told(words, isThere);
      if (!isThere) again.set(jobId, words);
    });
    if (isSent) comments.send(words);
  };
  return { order, comment: (tab: Tab) => void comment(tab).catch(() => {}) };
}
