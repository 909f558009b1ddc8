import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Entry } from '#api/sending/outbox/entry.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useCountdown } from './use-countdown.ts';
import { useOutbox } from './use-outbox.ts';

interface HeldStateProps {
  entry: Entry;
  /** The decision, by name: "Approving". */
  what: ReactNode;
}

/**
 * A decision and where it stands, in a few words. The seconds are drawn and never announced: that the decision is held
 * was said once, when it was taken.
 */
export function HeldState({ entry: { jobId, state }, what }: HeldStateProps) {
  const isOwned = useOutbox().owned.has(jobId);
  // The seconds are counted by the clock of the tab that holds the decision.
  if (!isOwned && (state.is === 'held' || state.is === 'paused'))
    return <Trans>{what} soon, held in another tab</Trans>;
  if (state.is === 'held')
    return <Countdown what={what} until={state.until} isBack={state.isBack} />;
  if (state.is === 'paused') {
    const left = formatNumber(Math.ceil(state.left / 1000));
    return (
      <Trans>
        {what} in {left} s, waiting for you
      </Trans>
    );
  }
  if (state.is === 'waiting' && !navigator.onLine)
    return <Trans>{what} when the network is back</Trans>;
  return WORDS[state.is](what);
}

const notKnown = (what: ReactNode) => <Trans>{what} – not known yet whether it arrived</Trans>;

const WORDS: Readonly<
  Record<Exclude<Entry['state']['is'], 'held' | 'paused'>, (what: ReactNode) => ReactNode>
> = {
  waiting: (what) => <Trans>{what} as soon as Gengo can be reached</Trans>,
  checking: (what) => <Trans>{what} after reading it once more…</Trans>,
  sending: (what) => <Trans>{what} now…</Trans>,
  unsure: notKnown,
  looking: notKnown,
  attention: (what) => <Trans>{what} – needs attention</Trans>,
};

interface CountdownProps {
  what: ReactNode;
  until: number;
  isBack: boolean;
}

function Countdown({ what, until, isBack }: CountdownProps) {
  const left = formatNumber(useCountdown(until));
  return isBack ? (
    <Trans>
      {what} in <span className="tabular-nums">{left}</span> s, held from before
    </Trans>
  ) : (
    <Trans>
      {what} in <span className="tabular-nums">{left}</span> s
    </Trans>
  );
}
