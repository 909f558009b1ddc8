import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { languageName } from '#lib/text/languages.ts';
import type { TextRange } from '#lib/text/text-range.ts';
import { Reading, Sheet } from '#ui/text/text-pane.tsx';
import { CopyButton } from './copy-button.tsx';
import { type TextRow, TextRows } from './text-rows.tsx';

interface SourceSheetProps {
  job: Job;
  /** Its paragraphs, level with those of the sheet beside it. */
  rows: readonly TextRow[];
  ranges: readonly TextRange[];
  spaces: boolean;
}

export function SourceSheet({ job, rows, ranges, spaces }: SourceSheetProps) {
  const { body_src: text, lc_src: language } = job;
  const name = languageName(language);
  return (
    <Sheet
      title={t`Source: ${name}`}
      rows={rows.length}
      tools={text !== '' && <CopyButton of="source" text={() => text} />}
    >
      {text === '' ? (
        <div className="text-soft">{t`Gengo sent no source text.`}</div>
      ) : (
        <Reading language={language} rows={rows.length}>
          <TextRows rows={rows} length={text.length} ranges={ranges} spaces={spaces} />
        </Reading>
      )}
    </Sheet>
  );
}
