import { type ReactNode } from 'react';
import { type CodeSpan, codeSpans } from '#lib/code-spans.ts';

/**
 * Characters of code that fit a line of the narrowest screen. Longer code is a box, whole where it fits,
 * else with its lines to itself; short code is not, since a box may part from the full stop after it.
 */
const FITS_A_LINE = 24;

/**
 * A paragraph of a translation, its code isolated: among words that run from right to left the bidi
 * algorithm would draw `<b>4` as `<4 >b`. Elements only, so that what is selected and copied is the text.
 */
export function drawPieces(paragraph: string): ReactNode {
  const spans = codeSpans(paragraph);
  // Pieces have no identity but their place.
  return spans.map((span, index) => <Piece key={index} {...span} />); // oxlint-disable-line react/no-array-index-key
}

function Piece({ text, kind }: CodeSpan) {
  if (kind === 'text') return text;
  if (kind === 'kept')
    return (
      // Kept text may be of any script.
      <bdi
        dir="auto"
        title="kept as it is, free of charge"
        className="rounded-sm bg-neutral-wash box-decoration-clone"
      >
        {text}
      </bdi>
    );
  return (
    <bdi
      dir="ltr"
      className={text.length > FITS_A_LINE ? 'inline-block max-w-full' : 'text-nowrap'}
    >
      {text}
    </bdi>
  );
}
