import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { LEFT_OUT, ONLY_LEFT_OUT } from '#api/job/here/left-out.ts';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { useStore } from '#store/provider.tsx';
import { changeSlot } from '#store/slot.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { foundWords } from './bulk-words.ts';
import { LeftOutList } from './left-out-list.tsx';
import { groupByReason, type Known } from './split.ts';
import type { SortedClean } from './sort-clean.ts';
import type { CleanState } from './use-clean.ts';

interface CleanPanelProps {
  account: string;
  state: Exclude<CleanState, { is: 'idle' }>;
  known: Known;
  onStop: () => void;
  /** Goes on to confirm what was found. */
  onApprove: (sorted: SortedClean) => void;
  onClose: () => void;
}

/** The search for what can be approved unread, above the bar's row; it takes the focus when it opens. */
export function CleanPanel({ account, state, known, onStop, onApprove, onClose }: CleanPanelProps) {
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const isLooking = state.is === 'looking';
  const words = isLooking ? undefined : foundWords(state.sorted);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [announce, words]);
  return (
    <div className="grid gap-2 border-b border-line pb-3">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {t`Approve all clean`}
      </h3>
      {isLooking ? (
        <p className="text-soft">
          <LookedAt of={state} />
        </p>
      ) : (
        <>
          <p>{words}</p>
          <div className="max-h-[30vh] overflow-y-auto">
            <LeftOutList label={t`Not clean`} groups={groupByReason(state.sorted.others, known)} />
          </div>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {isLooking ? (
          <Button onClick={onStop}>{t`Stop`}</Button>
        ) : (
          <Button
            tone="primary"
            reason={state.sorted.clean.length === 0 ? t`None of them is clean.` : undefined}
            onClick={() => onApprove(state.sorted)}
          >
            {approveClean(state.sorted.clean.length)}
          </Button>
        )}
        {!isLooking && <ReviewOthers account={account} sorted={state.sorted} />}
        <Button tone="plain" onClick={onClose}>
          {t`Close`}
        </Button>
      </div>
    </div>
  );
}

function LookedAt({ of }: { of: Extract<CleanState, { is: 'looking' }> }) {
  const [amount, total] = [formatNumber(of.lookedAt), formatNumber(of.total)];
  return (
    <Trans>
      Checks and conversations:{' '}
      <span className="tabular-nums">
        {amount} of {total}
      </span>{' '}
      looked at…
    </Trans>
  );
}

function approveClean(count: number): string {
  const amount = formatNumber(count);
  return plural(count, {
    one: `Approve ${amount} translation…`,
    other: `Approve ${amount} translations…`,
  });
}
/** What is not clean is a queue of its own at the desk, from now on and until the next look. */
function ReviewOthers({ account, sorted: { others } }: { account: string; sorted: SortedClean }) {
  const store = useStore();
  const navigate = useNavigate();
  useEffect(() => {
    void changeSlot(store, account, LEFT_OUT, () => others.map(([jobId]) => jobId));
  }, [store, account, others]);
  if (others.length === 0) return null;
  const amount = formatNumber(others.length);
  return (
    <Button
      onClick={() => void navigate(`${paths.review()}${ONLY_LEFT_OUT}`)}
    >{t`Review ${amount}`}</Button>
  );
}
