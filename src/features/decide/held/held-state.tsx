import type { Entry } from '#api/sending/outbox/entry.ts';
import { useCountdown } from './use-countdown.ts';
import { useOutbox } from './use-outbox.ts';

/**
 * Where a decision stands, in a few words after its name. The seconds are drawn and never announced: that
 * the decision is held was said once, when it was taken.
 */
export function HeldState({ entry: { jobId, state } }: { entry: Entry }) {
  const isOwned = useOutbox().owned.has(jobId);
  // The seconds are counted by the clock of the tab that holds the decision.
  if (!isOwned && (state.is === 'held' || state.is === 'paused'))
    return 'soon, held in another tab';
  if (state.is === 'held')
    return (
      <>
        <Countdown until={state.until} />
        {state.isBack && ', held from before'}
      </>
    );
  if (state.is === 'paused') return `in ${Math.ceil(state.left / 1000)} s, waiting for you`;
  if (state.is === 'waiting' && !navigator.onLine) return 'when the network is back';
  return WORDS[state.is];
}

const WORDS: Readonly<Record<Exclude<Entry['state']['is'], 'held' | 'paused'>, string>> = {
  waiting: 'as soon as Gengo can be reached',
  checking: 'after reading it once more…',
  sending: 'now…',
  unsure: '– not known yet whether it arrived',
  looking: '– not known yet whether it arrived',
  attention: '– needs attention',
};

function Countdown({ until }: { until: number }) {
  const left = useCountdown(until);
  return (
    <>
      in <span className="tabular-nums">{left}</span> s
    </>
  );
}
