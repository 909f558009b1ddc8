import { t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { gapSigns, SPACE_LEGEND, type SpaceMark, spaceSpans } from '#lib/text/white-space.ts';

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

/** What the signs mean; the others are Unicode's own abbreviations. */
export function SpaceLegend() {
  return (
    <dl className="flex flex-wrap gap-x-4 text-sm text-soft print:hidden">
      {SPACE_LEGEND.map(([sign, meaning]) => (
        <div key={sign} className="flex gap-1">
          <dt className="text-accent">{sign}</dt>
          <dd>{i18n._(meaning)}</dd>
        </div>
      ))}
      <div className="flex gap-1">
        <dt className="px-1 text-attention outline outline-attention">·</dt>
        <dd>{t`doubled, at an edge, or unusual`}</dd>
      </div>
    </dl>
  );
}
