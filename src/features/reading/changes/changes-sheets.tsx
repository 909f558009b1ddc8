import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { formatNumber } from '#lib/language/write.ts';
import { languageName } from '#lib/text/languages.ts';
import { splitParagraphs } from '#lib/text/paragraphs.ts';
import { NO_RANGES, type Place } from '#lib/text/text-range.ts';
import { ChangedSheet } from './changed-sheet.tsx';
import type { Comparison } from './comparison.ts';
import { FoldedRow } from './folded-row.tsx';
import { TRANSLATION_ID } from '../versions/open-version.tsx';
import { CopyButton } from '../texts/copy-button.tsx';
import type { ShownRows } from './shown-rows.ts';
import { SourceSheet } from '../texts/source-sheet.tsx';

interface ChangesSheetsProps {
  job: Job;
  comparison: Comparison;
  /** The later version's, to be copied. */
  text: string;
  shown: ShownRows;
  /** White space shows its marks. */
  spaces: boolean;
  /** The change that one has walked to. */
  current: number | undefined;
  place: Place | undefined;
}

export function ChangesSheets(props: ChangesSheetsProps) {
  const { job, comparison, text, shown, spaces, current, place } = props;
  const { from, to } = comparison;
  const [sourceLanguage, language] = [languageName(job.lc_src), languageName(job.lc_tgt)];
  const [earlier, later] = [formatNumber(from.number), formatNumber(to.number)];
  const drawn = { language: job.lc_tgt, spaces, current };
  const source = { job, ranges: place?.source ?? NO_RANGES, spaces };
  const after = (
    <ChangedSheet
      {...drawn}
      id={TRANSLATION_ID}
      title={
        shown.is === 'inline'
          ? t`Changes from version ${earlier} to ${later}: ${language}`
          : t`Version ${later}: ${language}`
      }
      tools={text !== '' && <CopyButton of="translation" text={() => text} />}
      rows={shown.rows.map(({ right }) => right)}
      ranges={place?.translation ?? NO_RANGES}
    />
  );
  if (shown.is === 'inline')
    return (
      <div className="pairs">
        <SourceSheet
          {...source}
          rows={shown.rows.map(({ left }) =>
            'folded' in left ? <FoldedRow key="folded" {...left} /> : left,
          )}
        />
        {after}
      </div>
    );
  return (
    <>
      <details>
        <summary className="py-2 font-medium">{t`Source: ${sourceLanguage}`}</summary>
        <SourceSheet {...source} rows={[splitParagraphs(job.body_src)]} />
      </details>
      <div className="pairs">
        <ChangedSheet
          {...drawn}
          title={t`Version ${earlier}: ${language}`}
          rows={shown.rows.map(({ left }) => left)}
          ranges={NO_RANGES}
        />
        {after}
      </div>
    </>
  );
}
