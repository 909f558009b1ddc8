import { plural, t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { isUndoable } from '#api/sending/outbox/entry.ts';
import { ACTS, toneAfter, underWay } from '#features/decide/acts.ts';
import { focusHeading, UndoButton } from '#features/decide/held/undo-button.tsx';
import { useOutbox } from '#features/decide/held/use-outbox.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { Badge } from '#ui/badge.tsx';
import { Button } from '#ui/button.tsx';
import { countsOf } from './counts-of.ts';
import type { Standing } from './use-decided.ts';

interface ReviewEndProps {
  decided: readonly Standing[];
  /** Skipped ones that still wait. */
  skipped: readonly { jobId: string; title: string }[];
  /** How many else wait: some came meanwhile, or a decision was undone. */
  others: number;
  onGoOn: () => void;
  onSkipped: () => void;
  onEnd: () => void;
}

/** What was done in this sitting, what can still be undone, and what is left to do. */
export function ReviewEnd(props: ReviewEndProps) {
  const { decided, skipped, others, onGoOn, onSkipped, onEnd } = props;
  const [amount, waiting] = [formatNumber(others), formatNumber(skipped.length)];
  const counts = countsOf(decided);
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-center gap-4">
        {others > 0 && (
          <Button tone="primary" onClick={onGoOn}>
            {plural(others, {
              one: 'Review the one that waits',
              other: `Review the ${amount} that wait`,
            })}
          </Button>
        )}
        <Link to={paths.jobs()}>{t`All translations`}</Link>
        {decided.length > 0 && (
          <Button tone="plain" onClick={onEnd}>
            {t`Clear this summary`}
          </Button>
        )}
      </div>
      {skipped.length > 0 && (
        <section aria-labelledby="skipped" className="grid justify-items-start gap-3">
          <h2 id="skipped" className="text-lg font-semibold">
            {t`Skipped: ${waiting}`}
          </h2>
          <ul className="grid gap-1">
            {skipped.map(({ jobId, title }) => (
              <li key={jobId}>
                <Link to={paths.review(jobId)}>
                  <bdi>{title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
          <Button tone={others > 0 ? 'quiet' : 'primary'} onClick={onSkipped}>
            {t`Go on with the skipped`}
          </Button>
        </section>
      )}
      {decided.length > 0 && (
        <section aria-labelledby="decided" className="grid gap-3">
          <h2 id="decided" className="text-lg font-semibold">
            {t`Decided: ${counts}`}
          </h2>
          <ul className="grid border-b border-line">
            {decided.map((one) => (
              <DecidedLine key={one.jobId} one={one} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function DecidedLine({ one: { jobId, title, action, isHeld } }: { one: Standing }) {
  const entry = useOutbox().entries.find((held) => held.jobId === jobId);
  const act = ACTS[action];
  return (
    <li className="flex min-h-12 flex-wrap items-center gap-x-4 border-t border-line py-1">
      <Link to={paths.review(jobId)} className="min-w-0 flex-1 wrap-anywhere">
        <bdi>{title}</bdi>
      </Link>
      <Badge tone={isHeld ? 'info' : toneAfter(action)}>
        {isHeld ? underWay(act) : i18n._(act.done)}
      </Badge>
      {entry && isUndoable(entry) && <UndoButton entry={entry} focusNext={focusHeading} />}
    </li>
  );
}
