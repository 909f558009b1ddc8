import { Fragment, memo, type ReactNode } from 'react';
import { type CodeSpan, codeSpans } from '#lib/text/code-spans.ts';
import { cutByRanges, rangesWithin, type TextRange } from '#lib/text/text-range.ts';
import { type SpaceMark, spaceSpans } from '#lib/text/white-space.ts';

/**
 * Characters of code that fit a line of the narrowest screen. Longer code is a box, whole where it fits,
 * else with its lines to itself; short code is not, since a box may part from the full stop after it.
 */
const FITS_A_LINE = 24;

interface Drawing {
  /** What to point at, counted from the stretch's start. */
  ranges: readonly TextRange[];
  /** White space shows its marks. */
  spaces: boolean;
}

interface PiecesProps extends Drawing {
  /** The paragraph; where only a stretch of it is drawn, the rest tells which spaces are at an edge. */
  text: string;
  start?: number;
  end?: number;
}

/**
 * A stretch of a translation, its code isolated: among words that run from right to left the bidi
 * algorithm would draw `<b>4` as `<4 >b`. Elements only, so that what is selected and copied is the text.
 */
export const Pieces = memo(function Pieces({
  text,
  start = 0,
  end = text.length,
  ...drawing
}: PiecesProps) {
  let at = start;
  return codeSpans(text.slice(start, end)).map((span) => {
    const from = at;
    at += span.text.length;
    const ranges = rangesWithin(drawing.ranges, from - start, span.text.length);
    return (
      <Isolated key={from} {...span}>
        {drawMarked(text, from, at, { ...drawing, ranges })}
      </Isolated>
    );
  });
});

function Isolated({ text, kind, children }: CodeSpan & { children: ReactNode }) {
  if (kind === 'text') return children;
  if (kind === 'kept')
    return (
      // Kept text may be of any script.
      <bdi
        dir="auto"
        title="kept as it is, free of charge"
        className="rounded-sm bg-neutral-wash box-decoration-clone"
      >
        {children}
      </bdi>
    );
  return (
    <bdi
      dir="ltr"
      className={text.length > FITS_A_LINE ? 'inline-block max-w-full' : 'text-nowrap'}
    >
      {children}
    </bdi>
  );
}

function drawMarked(text: string, from: number, to: number, { ranges, spaces }: Drawing) {
  const draw = (start: number, end: number) =>
    spaces ? drawSpaces(text, start, end) : text.slice(start, end);
  if (ranges.length === 0) return draw(from, to);
  return cutByRanges(to - from, ranges).map(({ start, end, isInside }) => {
    const drawn = draw(from + start, from + end);
    return isInside ? <mark key={start}>{drawn}</mark> : <Fragment key={start}>{drawn}</Fragment>;
  });
}

function drawSpaces(text: string, start: number, end: number): ReactNode {
  return spaceSpans(text, start, end).map((span, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- pieces have no identity but their place
    span.mark ? <Space key={index} {...span.mark} text={span.text} /> : span.text,
  );
}

/** The sign is the style sheet's: it is neither selected, nor copied, nor read aloud. */
function Space({ text, sign, place, isOdd }: SpaceMark & { text: string }) {
  return (
    <span className={`space space-${place} ${isOdd ? 'space-odd' : ''}`} data-sign={sign}>
      {text}
    </span>
  );
}
