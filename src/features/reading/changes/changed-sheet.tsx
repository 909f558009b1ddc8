import { memo, type ReactNode } from 'react';
import { NO_RANGES, rangesWithin, type TextRange } from '#lib/text/text-range.ts';
import { hasOddSpace } from '#lib/text/white-space.ts';
import { placeOf, Reading, rowStyle, Sheet } from '#ui/text/text-pane.tsx';
import type { ChangedParagraph, Run } from './change-rows.ts';
import type { Folded } from './fold-rows.ts';
import { FoldedRow } from './folded-row.tsx';
import { GapMark } from '../texts/spaces.tsx';
import { Pieces } from '../texts/text-pieces.tsx';

interface Drawing {
  /** What to point at, in the whole text. */
  ranges: readonly TextRange[];
  /** White space shows its marks; where it is all that was changed it always does. */
  spaces: boolean;
  /** The change that one has walked to. */
  current: number | undefined;
}

interface ChangedSheetProps extends Drawing {
  id?: string;
  title: string;
  tools?: ReactNode;
  /** Gengo's language code. */
  language: string;
  rows: readonly (readonly ChangedParagraph[] | Folded)[];
}

/** A text with what was added to it and removed from it. */
export function ChangedSheet({ id, title, tools, language, rows, ...drawing }: ChangedSheetProps) {
  const last = rows.flatMap((row) => ('folded' in row ? [] : row)).at(-1);
  const length = (last?.start ?? 0) + (last?.text.length ?? 0);
  return (
    <Sheet id={id} title={title} tools={tools} rows={rows.length}>
      <Reading language={language} rows={rows.length}>
        {rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
          <div key={index} style={rowStyle(index)}>
            {'folded' in row ? (
              <FoldedRow {...row} />
            ) : (
              row.map((paragraph) => (
                <Paragraph
                  key={paragraph.start}
                  paragraph={paragraph}
                  length={length}
                  {...drawing}
                  {...within(paragraph, drawing)}
                />
              ))
            )}
          </div>
        ))}
      </Reading>
    </Sheet>
  );
}

/** What of a drawing concerns one paragraph: what does not change need not be drawn anew. */
function within(paragraph: ChangedParagraph, { ranges, current }: Drawing) {
  const holds = [...paragraph.runs, ...paragraph.gap].some(({ change }) => change === current);
  return {
    ranges: rangesWithin(ranges, paragraph.start, paragraph.text.length),
    current: holds ? current : undefined,
  };
}

type ParagraphProps = Drawing & { paragraph: ChangedParagraph; length: number };

const Paragraph = memo(function Paragraph({ paragraph, length, ...drawing }: ParagraphProps) {
  const { text, runs, gap } = paragraph;
  return (
    <p {...placeOf(text, length)}>
      {runs.map((run) => (
        <Changed key={run.from} run={run} current={drawing.current}>
          <Pieces
            text={text}
            start={run.from}
            end={run.from + run.text.length}
            spaces={drawing.spaces || isUnseen(run)}
            ranges={rangesIn(run, drawing.ranges)}
          />
        </Changed>
      ))}
      {gap.map((run) => (
        <Changed key={`gap ${run.at}`} run={run} current={drawing.current}>
          {(drawing.spaces || run.kind !== 'same') && <GapMark gap={run.text} />}
        </Changed>
      ))}
    </p>
  );
});

/** A change that could not be seen without signs: of white space alone, or with a character of no width. */
const isUnseen = ({ kind, text }: Run) =>
  kind !== 'same' && (text.trim() === '' || hasOddSpace(text));

/** In what is gone there is nothing to point at. */
const rangesIn = ({ kind, at, text }: Run, ranges: readonly TextRange[]) =>
  kind === 'removed' ? NO_RANGES : rangesWithin(ranges, at, text.length);

interface ChangedProps {
  run: Run;
  current: number | undefined;
  children: ReactNode;
}

function Changed({ run: { kind, change }, current, children }: ChangedProps) {
  if (kind === 'same') return children;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark data-change={change} data-current={change === current || undefined}>
      {children}
    </Mark>
  );
}
