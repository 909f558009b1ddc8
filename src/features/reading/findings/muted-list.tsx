import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import type { CheckKind, Finding } from '#lib/checks/checks.ts';
import { i18n } from '#lib/language/i18n.ts';
import { languageName } from '#lib/text/languages.ts';
import { Button } from '#ui/button.tsx';
import { KIND_WORDS } from './kind-words.ts';

interface MutedListProps {
  job: Job;
  findings: readonly Finding[];
  onBack: (kind: CheckKind) => void;
}

/** Kinds that are not shown for these languages, though something of them was found: each can be shown again. */
export function MutedList({ job, findings, onBack }: MutedListProps) {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  const [source, target] = [languageName(job.lc_src), languageName(job.lc_tgt)];
  return (
    <p className="order-last flex basis-full flex-wrap items-center gap-x-2 text-sm text-soft">
      <span>{t`Never shown for ${source} to ${target}:`}</span>
      {kinds.map((kind) => {
        const words = i18n._(KIND_WORDS[kind]);
        return (
          <span key={kind} className="inline-flex items-center">
            {words}
            <Button
              tone="plain"
              className="button-small px-2"
              aria-label={t`Show again: ${words}`}
              onClick={() => onBack(kind)}
            >
              {t`Show again`}
            </Button>
          </span>
        );
      })}
    </p>
  );
}
