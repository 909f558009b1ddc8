// The kinds of rounds, each with what must not happen in it.
import { bulkRound } from './bulk.mjs';
import { createChance, pass, until } from './chance.mjs';
import { createWrongClock } from './clock.mjs';
import { heldRound, turnedClockRound, undoRound } from './decisions.mjs';
import { lostOrderRound, orderRound } from './order.mjs';
import { createProfile } from './profile.mjs';
import { typingRound } from './typing.mjs';

const WRONG = [
  lostOrderRound,
  turnedClockRound,
  (at) => heldRound('approve', { ...at, clock: at.clock }),
];

/**
 * `latest`: ms after what is tried until it dies, at most. A round takes the world and gives what went wrong in
 * it, in words, or undefined.
 */
export const KINDS = {
  order: {
    what: 'browser killed 0-9 s after an order is confirmed: ordered twice, draft gone or told wrong',
    latest: 9_000,
    round: orderRound,
  },
  approval: {
    what: 'browser killed 0-11 s after an approval is held: lost, or sent twice',
    latest: 11_000,
    round: (at) => heldRound('approve', at),
  },
  corrections: {
    what: 'browser killed 0-11 s after corrections are held: lost, sent twice, or their words gone',
    latest: 11_000,
    round: (at) => heldRound('revise', at),
  },
  undo: {
    what: 'browser killed 0-3 s after “Undone”: sent all the same',
    latest: 3_000,
    round: undoRound,
  },
  typing: {
    what: 'browser killed 1 s after the last key: typed text gone',
    latest: 0,
    round: typingRound,
  },
  bulk: {
    what: 'browser killed 0-4 s into an approval of many: one sent twice or never, or the ledger gone',
    latest: 4_000,
    round: bulkRound,
  },
  clock: {
    what: 'browser clock wrong by 5 minutes to 2 days: an order not found, a decision lost, early or twice',
    latest: 6_000,
    round: (at) => {
      const clock = createWrongClock(at.chance);
      return (at.isQuick ? lostOrderRound : WRONG[at.index % WRONG.length])({ ...at, clock });
    },
  },
};

/**
 * Plays one round in a profile of its own. Quick: it dies as soon as what is tried is seen from outside, and
 * nobody waits for what takes minutes. What cannot be played to its end is broken too.
 */
export async function playRound(name, { world, index, isQuick = false }) {
  const { latest, round } = KINDS[name];
  const chance = createChance(index * 7919 + name.length * 104_729);
  const profile = createProfile();
  const patience = isQuick ? 15_000 : 260_000;
  const moment = isQuick
    ? (seen) => seen && until(5_000, seen)
    : () => pass(chance.between(0, latest));
  try {
    return await round({ world, profile, chance, index, moment, patience, isQuick });
  } catch (error) {
    // With what was waited for.
    return `not to its end: ${String(error).split('\n').slice(0, 4).join(' ')}`;
  } finally {
    await profile.remove();
  }
}
