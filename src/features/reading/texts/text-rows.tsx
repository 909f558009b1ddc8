import { memo, type ReactElement } from 'react';
import type { Paragraph } from '#lib/text/paragraphs.ts';
import { rangesWithin, type TextRange } from '#lib/text/text-range.ts';
import { placeOf, rowStyle } from '#ui/text/text-pane.tsx';
import { GapMarkPart } from './spaces-part.tsx';
import { Pieces } from './text-pieces.tsx';

/** Its paragraphs, or what stands for those that are folded away. */
export type TextRow = readonly Paragraph[] | ReactElement;

interface TextRowsProps {
  rows: readonly TextRow[];
  /** Of the whole text, in UTF-16 units. */
  length: number;
  /** What to point at, in the whole text. */
  ranges: readonly TextRange[];
  /** White space shows its marks. */
  spaces: boolean;
}

/** A text's paragraphs, one or more to a row. */
export function TextRows({ rows, ...text }: TextRowsProps) {
  return rows.map((row, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- rows have no identity but their place
    <div key={index} style={rowStyle(index)}>
      {'type' in row
        ? row
        : row.map((paragraph) => (
            <TextParagraph
              key={paragraph.start}
              text={paragraph.text}
              gap={paragraph.gap}
              length={text.length}
              spaces={text.spaces}
              ranges={rangesWithin(text.ranges, paragraph.start, paragraph.text.length)}
            />
          ))}
    </div>
  ));
}

type TextParagraphProps = Omit<Paragraph, 'start'> & Omit<TextRowsProps, 'rows'>;

/** Drawn anew only when something about it changes: a long text has hundreds. */
const TextParagraph = memo(function TextParagraph(props: TextParagraphProps) {
  const { text, gap, length, ranges, spaces } = props;
  return (
    <p {...placeOf(text, length)}>
      <Pieces text={text} ranges={ranges} spaces={spaces} />
      {spaces && <GapMarkPart gap={gap} />}
    </p>
  );
});
