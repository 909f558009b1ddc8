import { t } from '@lingui/core/macro';
import { memo, type ReactNode } from 'react';
import { type CodeSpan, codeSpans } from '#lib/text/code-spans.ts';
import { cutByRanges, rangesWithin, type TextRange } from '#lib/text/text-range.ts';
import { SpacesPart } from './spaces-part.tsx';

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
        title={t`kept as it is, free of charge`}
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
  const draw = (start: number, end: number) => (
    <Words key={start} text={text} start={start} end={end} spaces={spaces} />
  );
  if (ranges.length === 0) return draw(from, to);
  return cutByRanges(to - from, ranges).map(({ start, end, isInside }) => {
    const drawn = draw(from + start, from + end);
    return isInside ? <mark key={from + start}>{drawn}</mark> : drawn;
  });
}

/** Line ends that no browser breaks a line at. */
const ODD_LINE_END = /\r(?!\n)|[\u2028\u2029]/;

/**
 * Words alone in an element: a translator in the browser puts elements of its own in the place of a text, and what
 * React then looks for among others is gone.
 */
function Words({
  text,
  start,
  end,
  spaces,
}: Omit<PiecesProps, 'ranges'> & { start: number; end: number }) {
  const words = text.slice(start, end);
  return spaces || ODD_LINE_END.test(words) ? (
    <SpacesPart key={words} text={text} start={start} end={end} signs={spaces} />
  ) : (
    <span>{words}</span>
  );
}
