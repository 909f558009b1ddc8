import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { Bulk, BulkRun } from '#api/sending/bulk/bulk-types.ts';
import { useFaultWords } from '#api/wire/use-fault-words.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { focusHeading } from '../held/undo-button.tsx';
import { runTitle, whyStopped } from './bulk-words.ts';
import { CaptchaTray } from '../captcha/captcha-tray.tsx';
import { countStates, doneIn, standing } from './ledger.ts';
import { LedgerTable } from './ledger-table.tsx';
import { useBulk } from './use-bulk.ts';

interface BulkLedgerProps {
  account: string;
  /** Called with the translations that are done, which need no longer be selected; perhaps more than once. */
  onDone: (ids: readonly string[]) => void;
}

/** The run of the account, while it goes on and after its end, until a person puts it away. */
export function BulkLedger({ account, onDone }: BulkLedgerProps) {
  const { bulk, run } = useBulk(account);
  return run ? <Ledger key={run.id} bulk={bulk} run={run} onDone={onDone} /> : null;
}

interface LedgerProps {
  bulk: Bulk;
  run: BulkRun;
  onDone: (ids: readonly string[]) => void;
}

/** A run that began less than this ago, in ms, takes the focus. */
const JUST_NOW = 2_000;

function Ledger({ bulk, run, onDone }: LedgerProps) {
  const id = useId();
  useFaultWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  const { entries } = run;
  const counts = countStates(entries);
  const done = doneIn(entries);
  const isElsewhere = bulk.isElsewhere();

  // Begun by a press in this very window, whose button may be gone by now.
  const arrive = useEffectEvent(() => {
    const isNew = run.is === 'running' && performance.now() - run.startedAt < JUST_NOW;
    if (isNew && !isElsewhere && document.hasFocus()) heading.current?.focus();
  });
  useEffect(() => arrive(), []);
  const tellDone = useEffectEvent((count: number) => {
    if (count > 0) onDone(done);
  });
  useEffect(() => tellDone(done.length), [done.length]);
  const last = useRef(run.is);
  const tellEnd = useEffectEvent((is: BulkRun['is']) => {
    if (last.current !== is && is !== 'running') announce(endWords(is, entries));
    last.current = is;
  });
  useEffect(() => tellEnd(run.is), [run.is]);

  return (
    <section
      aria-labelledby={id}
      className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-md border border-line bg-raised p-4"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 ref={heading} id={id} tabIndex={-1} className="text-lg font-semibold">
          {runTitle(run)}
        </h2>
        <span className="text-soft">
          <Stand is={run.is} done={done.length} all={entries.length} />
        </span>
        {!isElsewhere && (
          // One button that changes its label: so the focus stays on it.
          <div className="ms-auto flex flex-wrap gap-2">
            {run.is !== 'done' && (
              <Button onClick={run.is === 'running' ? bulk.stop : bulk.resume}>
                {run.is === 'running' ? t`Stop` : t`Continue`}
              </Button>
            )}
            {run.is !== 'running' && (
              <Button
                tone="plain"
                onClick={() => {
                  focusHeading();
                  bulk.putAway();
                }}
              >
                {t`Put away`}
              </Button>
            )}
          </div>
        )}
      </div>
      {isElsewhere && <p className="text-soft">{t`Another tab is carrying it out.`}</p>}
      {run.problem !== undefined && (
        <Banner
          tone="attention"
          title={whyStopped(run.problem)}
          detail={t`Continue when that is mended.`}
        />
      )}
      <Progress label={t`Progress`} parts={counts} />
      {run.is === 'running' && !isElsewhere && (
        <CaptchaTray bulk={bulk} run={run} heading={heading} />
      )}
      <LedgerTable decision={run.decision} entries={entries} />
    </section>
  );
}

const ENDS = { running: msg`Going on`, stopped: msg`Stopped`, done: msg`All through` } as const;

/** How far it is, or how it ended. */
function Stand({ is, done, all }: Pick<BulkRun, 'is'> & { done: number; all: number }) {
  const [amount, total] = [formatNumber(done), formatNumber(all)];
  if (is !== 'running') return i18n._(ENDS[is]);
  return (
    <Trans>
      <span className="tabular-nums">{amount}</span> of{' '}
      <span className="tabular-nums">{total}</span> done
    </Trans>
  );
}

function endWords(is: BulkRun['is'], entries: BulkRun['entries']): string {
  const [end, counts] = [i18n._(ENDS[is]), standing(entries)];
  return t`${end}: ${counts}.`;
}
