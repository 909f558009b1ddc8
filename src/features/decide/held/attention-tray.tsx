import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { mayNotQuery } from '#api/account/config.ts';
import type { Entry } from '#api/sending/outbox/entry.ts';
import { canSendAgain } from '#api/sending/outbox/machine.ts';
import { useFaultWords } from '#api/wire/use-fault-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { LanguagePair } from '#ui/text/language-pair.tsx';
import { problemWords, wanted } from './held-words.ts';
import { useOutbox } from './use-outbox.ts';

/** Decisions that were not done, long after their forms were left: folded until a person opens the list. */
export function AttentionTray({ entries }: { entries: readonly Entry[] }) {
  const id = useId();
  useFaultWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="pointer-events-auto grid justify-items-start gap-2">
      {isOpen && (
        <ul
          id={id}
          aria-label={t`Needs attention`}
          className="max-h-[50vh] w-full divide-y divide-line overflow-y-auto rounded-md border border-line bg-raised shadow-over"
        >
          {entries.map((entry) => (
            <AttentionItem key={entry.jobId} entry={entry} />
          ))}
        </ul>
      )}
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        className="shadow-over"
        onClick={() => setOpen(!isOpen)}
      >
        {t`Needs attention`}
        <span className="rounded-sm bg-attention-wash px-1.5 text-attention tabular-nums">
          {formatNumber(entries.length)}
        </span>
      </Button>
    </div>
  );
}

function AttentionItem({ entry }: { entry: Entry }) {
  const { again, discard } = useOutbox();
  const { jobId, title, decision, source, target, state } = entry;
  const { data: mayNot } = useQuery(mayNotQuery(decision.action));
  if (state.is !== 'attention') return null;
  const [what, why] = [wanted(decision), problemWords(state.problem)];
  return (
    <li className="grid gap-2 p-4">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <Link to={paths.job(jobId)} className="font-medium wrap-anywhere">
          <bdi>{title}</bdi>
        </Link>
        <span className="text-sm text-soft">
          <LanguagePair from={source} to={target} />
        </span>
      </div>
      <p className="text-sm">{t`${what}. ${why}`}</p>
      <div className="flex flex-wrap gap-2">
        {canSendAgain(state.problem) && (
          <Button reason={mayNot} onClick={() => again(jobId)}>
            {t`Send it after all`}
          </Button>
        )}
        <Button tone="plain" onClick={() => discard(jobId)}>
          {t`Discard`}
        </Button>
      </div>
    </li>
  );
}
