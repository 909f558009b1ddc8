import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type Entry, isUndoable } from '#api/sending/outbox/entry.ts';
import { canHold } from '#api/sending/tab-locks.ts';
import type { Job } from '#api/schema/job.ts';
import { browserLocks } from '#lib/between-tabs.ts';
import { i18n } from '#lib/language/i18n.ts';
import { jobTitle } from '#lib/job-title.ts';
import { languageName } from '#lib/text/languages.ts';
import { useStore } from '#store/provider.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { HeldState } from './held-state.tsx';
import { UndoButton } from './undo-button.tsx';
import type { useDecisions } from '../use-decisions.ts';
import { ACTS } from '../acts.ts';

interface HeldHereProps {
  job: Job;
  entry: Entry | undefined;
  asking: ReturnType<typeof useDecisions>['asking'];
  /** Where focus goes when Undo is gone. */
  focusNext: () => void;
}

/** In the Decision region: the decision on this very translation that is held, or waits to be confirmed. */
export function HeldHere({ job, entry, asking, focusNext }: HeldHereProps) {
  const store = useStore();
  const act = asking && ACTS[asking.decision.action];
  const label = act ? i18n._(act.label) : '';
  const [title, language] = [jobTitle(job).text, languageName(job.lc_tgt)];
  return (
    <>
      {!canHold(store) && <NoHolding />}
      {entry && isUndoable(entry) && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-sm border-s-4 border-info bg-info-wash px-4 py-2 text-info">
          {/* First: the button must not move under the pointer when the words beside it change. */}
          <UndoButton entry={entry} focusNext={focusNext} />
          <p>
            <HeldState
              entry={entry}
              what={
                <span className="font-medium">{i18n._(ACTS[entry.decision.action].doing)}</span>
              }
            />
          </p>
        </div>
      )}
      {asking && act && (
        <Dialog
          open
          title={t`${label}?`}
          description={act.consequence(job)}
          actions={
            <>
              <Button tone="primary" onClick={asking.confirm}>
                {label}
              </Button>
              <Button onClick={asking.cancel}>{t`Not yet`}</Button>
            </>
          }
          onClose={asking.cancel}
        >
          <p>
            <Trans>
              <bdi className="font-medium">{title}</bdi> ({language})
            </Trans>
          </p>
        </Dialog>
      )}
    </>
  );
}

/** Without a secure context there are no locks between tabs; without a disk a crash would lose held decisions. */
const NoHolding = () => (
  <p className="text-sm text-attention">
    <strong className="font-medium">{t`Nothing can be undone here.`}</strong>{' '}
    {browserLocks()
      ? t`This browser keeps nothing for Galley, so decisions are confirmed and go at once.`
      : t`This address is not secure (https), so decisions are confirmed and go at once.`}
  </p>
);
