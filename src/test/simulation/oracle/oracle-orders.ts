import type { Sending } from '#api/sending/order/order-machine.ts';
import type { Clock } from '../clock.ts';
import type { Watch } from '../network.ts';
import type { Tab } from '../tab.ts';

/** An order that somebody composed, known by a comment in it, in whatever draft and try it turns up. */
export interface Order {
  number: number;
  computer: string;
  draftId: string;
  /** How often its person confirmed it, and how often of these they were told that it may be ordered twice. */
  confirmed: number;
  knowingly: number;
  confirmedAt: number;
  /** Its person agreed that it could not be traced after a crash. */
  isUntraced: boolean;
  taken: { orderId: string | undefined }[];
  /** When somebody was told that nothing was ordered. */
  absentAt?: number;
}

interface Telling {
  clock: Clock;
  say: (what: string) => void;
  fault: (what: string) => void;
}

export type OrderOracle = ReturnType<typeof createOrderOracle>;

export const orderName = (number: number) => `order ${number}.`;
const orderIn = (text: string) => Number(/order (\d+)\./.exec(text)?.[1] ?? 0);

/** Also while its person is asked whether to send it all the same. */
const saysUnclear = (state: Sending | undefined) =>
  state?.is === 'unclear' || (state?.is === 'confirming' && state.unclear !== undefined);

const newOrder = (number: number, computer: string): Order => ({
  number,
  computer,
  draftId: `o${number}`,
  confirmed: 0,
  knowingly: 0,
  confirmedAt: 0,
  isUntraced: false,
  taken: [],
});

/** Knows which orders were confirmed and which Gengo took, and finds where people are told something else. */
export function createOrderOracle({ clock, say, fault }: Telling) {
  const orders: Order[] = [];
  const taken = (order: Order, text: string) => {
    // Its shape has its own tests.
    const { response } = JSON.parse(text) as { response: { order_id?: number | string } };
    order.taken.push({
      orderId: response.order_id === undefined ? undefined : String(response.order_id),
    });
    const { number, confirmed, knowingly, isUntraced, absentAt = Infinity, confirmedAt } = order;
    if (order.taken.length > confirmed) fault(`order ${number} was placed without being confirmed`);
    else if (order.taken.length > 1 + knowingly && !isUntraced)
      fault(`order ${number} was placed twice`);
    if (absentAt > confirmedAt && absentAt < Infinity)
      fault(`order ${number} was placed after its person heard that it was not`);
  };
  const watch: Watch = {
    seen: async ({ method, path, body }) => {
      if (method !== 'POST' || path !== 'translate/jobs') return () => {};
      const number = orderIn(JSON.stringify(body));
      say(`gengo: order ${number}`);
      return ({ isTaken, text }) => {
        say(`gengo: order ${number} ${isTaken ? 'taken' : text.slice(0, 90)}`);
        const order = orders[number - 1];
        if (isTaken && order) taken(order, text);
      };
    },
  };
  /** What a page says, compared with what is. */
  const compare = (order: Order, state: Sending) => {
    const ids = order.taken.map(({ orderId }) => orderId);
    if (state.is === 'ordered' && !ids.includes(state.orderId))
      fault(`order ${order.number} is shown as placed (${state.orderId}), and is not`);
    if (state.is !== 'ready' || state.last?.is !== 'not-ordered') return;
    if (ids.length > 0 && order.absentAt === undefined)
      fault(`order ${order.number} is shown as not placed, and is`);
    order.absentAt ??= clock.now();
  };
  const ofTab = (tab: Tab) => orders.filter(({ computer }) => computer === tab.computer.name);

  return {
    watch,
    orders,
    ofTab,
    compose: (computer: string): Order => {
      const order = newOrder(orders.length + 1, computer);
      orders.push(order);
      return order;
    },
    confirm: (order: Order, how: { isKnowing: boolean; isUntraced: boolean }) => {
      say(`${order.computer} confirms order ${order.number}${how.isKnowing ? ' again' : ''}`);
      order.confirmed += 1;
      if (how.isKnowing) order.knowingly += 1;
      if (how.isUntraced) order.isUntraced = true;
      order.confirmedAt = clock.now();
      delete order.absentAt;
    },
    look: (tabs: readonly Tab[]) => {
      for (const tab of tabs)
        if (tab.life.isAlive)
          for (const order of ofTab(tab)) {
            const sending = tab.sendings.get(order.draftId);
            if (sending) compare(order, sending.snapshot());
          }
    },
    /** When somebody has come back to all drafts and waited: what was placed is known, or said not to be clear. */
    settle: (tabs: readonly Tab[]) => {
      for (const tab of tabs)
        for (const { number, draftId, taken: all, isUntraced } of ofTab(tab)) {
          const state = tab.sendings.get(draftId)?.snapshot();
          const isKnown = state?.is === 'ordered' || saysUnclear(state) || isUntraced;
          if (all.length > 0 && !isKnown)
            fault(`order ${number} is placed, and shown as ${state?.is ?? 'not open'}`);
        }
    },
  };
}
