import { textDirection } from '../../language/direction.ts';
import type { Found, Severity } from '../finding.ts';
import type { Pair } from '../pair.ts';

/** What turns a stretch of text, up to what ends it or to the end of its line. */
const TURNED =
  /([\u202A-\u202E\u2066-\u2068])([^\u202A-\u202E\u2066-\u2069\n\r\u2028\u2029]*)[\u202C\u2069]?/g;

/** A letter that is written from right to left. */
const LEFTWARD = String.raw`[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]`;

/** What each mark turns where it stands; one character alone has no order. */
const MARKS: readonly (readonly [mark: string, severity: Severity, turns: RegExp])[] = [
  ['\u202E', 'warning', /\S.*\S/u],
  ['\u202D', 'warning', new RegExp(`${LEFTWARD}.*${LEFTWARD}`, 'u')],
  // Words and numbers keep their letters, and change places.
  ['\u202B\u2067', 'note', new RegExp(`^(?!.*${LEFTWARD}).*\\S\\s+\\S`, 'u')],
];

/**
 * Stretches that are drawn in another order than they are stored: a reader sees 1500 where a program, and who
 * copies it, gets 0051. Not the marks that languages written from right to left need, nor what stands so in the source.
 */
export function findDirection({ source, translation }: Pair): Found[] {
  const isRightToLeft = textDirection(translation.code) === 'rtl';
  return [...translation.text.matchAll(TURNED)].flatMap(
    ({ 0: all, 1: mark = '', 2: words = '', index }): Found[] => {
      const rule = MARKS.find(([marks, , turns]) => marks.includes(mark) && turns.test(words));
      if (!rule || source.text.includes(all)) return [];
      if (rule[1] === 'note' && isRightToLeft) return [];
      const place = { start: index, end: index + all.length };
      return [{ severity: rule[1], fault: { is: 'turned' }, source: [], translation: [place] }];
    },
  );
}
