import { createOrderOutcome } from './order-outcome.ts';
import { createOrderSend } from './order-post.ts';
import { createOrderStand } from './order-stand.ts';
import type { OrderSending, SendingTools } from './order-types.ts';

/**
 * The sending of one draft. It outlives the page that shows it, and whatever dies, the record on disk tells the
 * next visit where it stood: written before the one POST, changed when its outcome is known.
 */
export function createSending(tools: SendingTools): OrderSending {
  const { store, lock } = tools;
  const stand = createOrderStand(store);
  const outcome = createOrderOutcome(tools, stand);
  const send = createOrderSend(tools, stand, outcome);
  /** One thing at a time: a click while something is under way is no click. */
  let isBusy = false;

  const alone = async (act: () => Promise<void>) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await act();
    } finally {
      isBusy = false;
    }
  };

  /** Goes on once the tab that has the draft in hand has let go of it. */
  const follow = async (goOn = outcome.resume) => {
    stand.take({ on: 'busy' });
    const letGo = await lock.wait(new AbortController().signal);
    try {
      await goOn(await store.fresh());
    } finally {
      letGo();
    }
  };

  return {
    snapshot: stand.snapshot,
    subscribe: stand.subscribe,
    ask: () => stand.take({ on: 'ask' }),
    close: () => stand.take({ on: 'close' }),
    confirm: (isUntraced = false) =>
      alone(async () => {
        const state = stand.snapshot();
        if (state.is !== 'confirming') return;
        stand.take({ on: 'send' });
        const letGo = await lock.take(new AbortController().signal);
        if (!letGo) return follow();
        try {
          await send(state.unclear, isUntraced);
        } finally {
          letGo();
        }
      }),
    lookAgain: () =>
      alone(async () => {
        if (stand.snapshot().is === 'unclear') await follow(outcome.resumeLooking);
      }),
    sync: () =>
      alone(async () => {
        const record = store.read();
        if (stand.isNoticed(record)) return;
        const isOpen = record?.state === 'sending' || record?.state === 'unknown';
        await (isOpen ? follow() : outcome.resume(record));
      }),
  };
}
