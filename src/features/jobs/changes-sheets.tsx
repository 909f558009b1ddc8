import { useMemo } from 'react';
import type { Job } from '#api/schema/job.ts';
import type { Piece } from '#lib/diff/diff.ts';
import { languageName } from '#lib/languages.ts';
import { pairRows, type Row, splitParagraphs } from '#lib/paragraphs.ts';
import { NO_RANGES, type Place } from '#lib/text-range.ts';
import { SHEETS } from '#ui/text-pane.tsx';
import { type ChangedParagraph, changesOf, foldRows, isUnchanged } from './change-rows.ts';
import { ChangedSheet } from './changed-sheet.tsx';
import type { Comparison } from './comparison.ts';
import { TRANSLATION_ID } from './open-version.tsx';
import { SourceSheet } from './source-sheet.tsx';
import type { ReadingTools } from './use-reading-tools.ts';

interface ChangesSheetsProps {
  job: Job;
  comparison: Comparison;
  pieces: readonly Piece[];
  tools: ReadingTools;
  /** The change that one has walked to. */
  current: number | undefined;
  place: Place | undefined;
}

/** The changes in one text beside the source, or either version beside the other under the source. */
export function ChangesSheets({ pieces, ...props }: ChangesSheetsProps) {
  const changes = useMemo(() => changesOf(pieces), [pieces]);
  return props.tools.sideBySide ? (
    <SideBySide {...props} sides={changes.sides} />
  ) : (
    <Inline {...props} inline={changes.inline} />
  );
}

type ViewProps<Shown> = Omit<ChangesSheetsProps, 'pieces'> & Shown;

function Inline(props: ViewProps<{ inline: readonly ChangedParagraph[] }>) {
  const { job, comparison, tools, current, place, inline } = props;
  const pairs = pairRows(splitParagraphs(job.body_src), inline);
  const rows = fold(pairs, props, ({ right }) => isUnchanged(right));
  return (
    <div className={SHEETS}>
      <SourceSheet
        job={job}
        rows={rows.map(({ left }) => left)}
        ranges={place?.source ?? NO_RANGES}
        spaces={tools.spaces}
      />
      <ChangedSheet
        id={TRANSLATION_ID}
        title={`Changes from version ${comparison.from.number} to ${comparison.to.number}: ${languageName(job.lc_tgt)}`}
        language={job.lc_tgt}
        rows={rows.map(({ right }) => right)}
        ranges={place?.translation ?? NO_RANGES}
        spaces={tools.spaces}
        current={current}
      />
    </div>
  );
}

function SideBySide(props: ViewProps<{ sides: readonly Row<ChangedParagraph>[] }>) {
  const { job, comparison, tools, current, place, sides } = props;
  const rows = fold(sides, props, ({ left, right }) => isUnchanged(left) && isUnchanged(right));
  const name = ({ number }: { number: number }) => `Version ${number}: ${languageName(job.lc_tgt)}`;
  const shown = { language: job.lc_tgt, spaces: tools.spaces, current };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <details>
        <summary className="py-2 font-medium">Source: {languageName(job.lc_src)}</summary>
        <SourceSheet
          job={job}
          rows={[splitParagraphs(job.body_src)]}
          ranges={place?.source ?? NO_RANGES}
          spaces={tools.spaces}
        />
      </details>
      <div className={SHEETS}>
        <ChangedSheet
          {...shown}
          title={name(comparison.from)}
          rows={rows.map(({ left }) => left)}
          ranges={NO_RANGES}
        />
        <ChangedSheet
          {...shown}
          id={TRANSLATION_ID}
          title={name(comparison.to)}
          rows={rows.map(({ right }) => right)}
          ranges={place?.translation ?? NO_RANGES}
        />
      </div>
    </div>
  );
}

/** Folds what is unchanged, if that is wished for, and nobody points at it. */
function fold<Left>(
  rows: readonly Row<Left, ChangedParagraph>[],
  { tools, place }: Pick<ChangesSheetsProps, 'tools' | 'place'>,
  isSame: (row: Row<Left, ChangedParagraph>) => boolean,
) {
  if (!tools.fold || place) return rows;
  return foldRows(rows, rows.map(isSame));
}
