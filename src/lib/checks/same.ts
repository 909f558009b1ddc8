import type { TextRange } from '../text/text-range.ts';
import type { Found } from './finding.ts';
import { BLANK, type Pair, type Side } from './pair.ts';

/** Nothing was translated. */
export function findEmpty({ source, translation }: Pair): Found[] {
  if (translation.text.trim() !== '') return [];
  const rule = { severity: 'error', fault: { is: 'empty' } } as const;
  return [{ ...rule, source: [whole(source.text)], translation: [] }];
}

/** The whole text was left as it is. */
export function findSame({ source, translation }: Pair): Found[] {
  if (source.language === translation.language) return [];
  if (source.text.trim() !== translation.text.trim() || !hasWords(source, whole(source.text)))
    return [];
  return [
    {
      // Many a single word is the same in both languages.
      severity: hasWords(source, whole(source.text), 2) ? 'error' : 'warning',
      fault: { is: 'same' },
      source: [whole(source.text)],
      translation: [whole(translation.text)],
    },
  ];
}

/** Words in a line from which it is no name or loan word that any language would leave as it is. */
const PROSE = 4;

/** The translation's words without the lines that were left as they are, its places as they were. */
export function translatedWords({ source, translation, beads }: Pair): string {
  let { words } = translation;
  for (const {
    source: [left],
    translation: [right],
  } of beads)
    if (left && right && isSame(source, left, translation, right))
      words =
        words.slice(0, right.start) +
        BLANK.repeat(right.end - right.start) +
        words.slice(right.end);
  return words;
}

/** Lines that were left as they are. */
export function findSameLines({ source, translation, beads }: Pair): Found[] {
  if (source.language === translation.language) return [];
  return beads.flatMap((bead) => {
    const [left, right] = [bead.source[0], bead.translation[0]];
    if (!left || !right || !isSame(source, left, translation, right)) return [];
    if (!hasWords(source, left, PROSE)) return [];
    const rule = { severity: 'warning', fault: { is: 'line-same' } } as const;
    return [{ ...rule, source: [left], translation: [right] }];
  });
}

/** Whether two rows are the same but for the space around them. */
export const isSame = (left: Side, a: TextRange, right: Side, b: TextRange): boolean =>
  left.text.slice(a.start, a.end).trim() === right.text.slice(b.start, b.end).trim();

/** Behind a number or what stands for one: "5 kB". */
const UNIT = /(?<=[\p{N}\uFFFC]\s?)\p{L}{1,2}(?!\p{L})/gu;

/**
 * Whether there is something to translate: at least so many words, not all of them names. One that begins
 * with a capital letter may be a name; scripts without capital letters have no names to spare.
 */
function hasWords({ words }: Side, { start, end }: TextRange, atLeast = 1): boolean {
  const all =
    words
      .slice(start, end)
      .replaceAll(UNIT, '')
      .match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return all.length >= atLeast && all.some((word) => !/^(?:\p{Lu}|.$)/u.test(word));
}

/** A text without the space around it. */
function whole(text: string): TextRange {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
