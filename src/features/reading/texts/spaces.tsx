import { gapSigns, type SpaceMark, spaceSpans } from '#lib/text/white-space.ts';

export interface SpacesProps {
  /** The paragraph; a stretch of it is drawn. */
  text: string;
  start: number;
  end: number;
  /** Or only the line ends that no browser draws by itself, without a sign. */
  signs: boolean;
}

/** A stretch with its white space as one can see it, alone in its element. */
export function Spaces({ text, start, end, signs }: SpacesProps) {
  return (
    <span>
      {spaceSpans(text, start, end).map(({ text: words, mark }, index) =>
        mark && (signs || isOddLineEnd(words)) ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no identity but their place
          <Space key={index} {...mark} sign={signs ? mark.sign : ''} text={words} />
        ) : (
          words
        ),
      )}
    </span>
  );
}

const isOddLineEnd = (words: string) => /^[\r\u2028\u2029]$/.test(words);

/** The sign is the style sheet's: it is neither selected, nor copied, nor read aloud. */
function Space({ text, sign, place, isOdd }: SpaceMark & { text: string }) {
  const odd = isOdd && sign !== '' ? 'space-odd' : '';
  return (
    <span
      className={`space space-${place} ${odd} ${isOddLineEnd(text) ? 'space-ends' : ''}`}
      data-sign={sign}
    >
      {text}
    </span>
  );
}

/** The line ends between two paragraphs. They are no characters of either, so that the sign stands for itself. */
export function GapMark({ gap }: { gap: string }) {
  return gap !== '' && <span className="space" data-sign={gapSigns(gap)} />;
}
