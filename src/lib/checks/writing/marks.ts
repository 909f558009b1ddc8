import type { TextRange } from '../../text/text-range.ts';
import type { Found } from '../finding.ts';
import type { Pair, Side } from '../pair.ts';
import { scriptOf } from '../language/scripts.ts';

/** Scripts with capital letters. */
const CASED = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

/** Languages that end a sentence by a space, or not at all; Japanese not in titles, on buttons and subtitles. */
const NO_END = new Set(['th', 'lo', 'km', 'my']);
const NO_FINAL = new Set(['ja']);

/** What closes a sentence after its mark. */
const CLOSING = /[\s"”»’'„“«)\]）」』〉》\uFFFC]+$/u;
const END = /[.!?…:;。！？：；．।॥؟۔։՞]$/u;
const QUESTION = /[?？؟;;՞⸮]/u;

/** What asks without a mark: Japanese か, Chinese 吗, Korean 까. */
const ASKS: Readonly<Record<string, RegExp>> = {
  ja: /[かのね](?:[。」』\s]|$)/,
  zh: /[吗嗎呢吧么麼](?:[。」』\s]|$)/,
  ko: /[까요니나](?:[.」』\s]|$)/,
};

/** The first capital, the question, the final mark, a list's mark: what each row of the source has and its translation not. */
export function findMarks(pair: Pair): Found[] {
  const { source, translation } = pair;
  return pair.beads.flatMap((bead): Found[] => {
    const [left, right] = [bead.source[0], bead.translation[0]];
    const [leftEnd, rightEnd] = [bead.source.at(-1), bead.translation.at(-1)];
    if (!left || !right || !leftEnd || !rightEnd) return [];
    const from = source.words.slice(left.start, leftEnd.end);
    const to = translation.words.slice(right.start, rightEnd.end);
    const faults = [
      lostCapital(pair, from, to) && { is: 'letter-small' as const, at: firstLetter(to) },
      ...lostEnd(pair, from, to),
      lostBullet(from, to) && { is: 'bullet-missing' as const, at: 0 },
    ].filter((fault) => typeof fault === 'object');
    return faults.map(({ is, at }): Found => ({
      severity: is === 'question-mark-missing' ? 'warning' : 'note',
      fault: { is },
      source: [{ start: left.start, end: leftEnd.end }],
      translation: [placeAt(translation, right.start + at)],
    }));
  });
}

/** One character that can be seen: both halves of a pair, one that stands alone alone. */
function placeAt({ text }: Side, at: number): TextRange {
  const last = Math.max(0, Math.min(at, text.length - 1));
  const isPair = (start: number) => (text.codePointAt(start) ?? 0) > 0xffff;
  const start = last > 0 && isPair(last - 1) ? last - 1 : last;
  return { start, end: start + (isPair(start) ? 2 : 1) };
}

const firstLetter = (text: string): number => text.search(/\p{L}/u);

/** What may stand before a sentence: quotation marks, brackets, a dash, a number's or a list's mark. */
const OPENING = /^[\s"“”„«»‘’'(（[¿¡*•·–—-]*/u;

function lostCapital({ source, translation }: Pair, from: string, to: string): boolean {
  if (!CASED.has(scriptOf(source.language)) || !CASED.has(scriptOf(translation.language)))
    return false;
  const [left, right] = [from.replace(OPENING, ''), to.replace(OPENING, '')];
  if (!/^\p{Lu}/u.test(left) || !/^\p{Ll}/u.test(right)) return false;
  const [first = ''] = /^[\p{L}\p{M}\p{N}’'-]+/u.exec(right) ?? [];
  // iPhone, eBay, a command: as it stands in the source, or with a capital within.
  return (
    !/\p{Lu}/u.test(first.slice(1)) && !new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u').test(from)
  );
}

/** Characters at the end in which all that closes a sentence stands. */
const ENDING = 40;

/** Words of the source from which a text is a sentence and its final mark is missed. */
const SENTENCE = /(?:\p{L}+\P{L}+){3}\p{L}/u;

function lostEnd({ source, translation }: Pair, from: string, to: string) {
  if (NO_END.has(translation.language) || NO_END.has(source.language)) return [];
  const [left, right] = [from, to].map((text) => text.slice(-ENDING).replace(CLOSING, ''));
  if (left === undefined || right === undefined) return [];
  const at = Math.max(0, to.length - ENDING) + right.length - 1;
  if (/[?？؟]$/.test(left) && !/[?？؟]$/.test(right)) {
    if (QUESTION.test(to) || ASKS[translation.language]?.test(to) || at < 0) return [];
    return [{ is: 'question-mark-missing' as const, at }];
  }
  if (NO_FINAL.has(translation.language)) return [];
  if (!/[.!。！।۔]$/.test(left) || END.test(right) || !/[\p{L}\p{M}\p{N}]$/u.test(right)) return [];
  if (
    !SENTENCE.test(from) &&
    scriptOf(source.language) !== 'Jpan' &&
    scriptOf(source.language) !== 'Hans'
  )
    return [];
  return [{ is: 'final-mark-missing' as const, at }];
}

const BULLET = /^\s*(?:[•·*‣▪●○–—-]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/;
const ANY_BULLET = /^\s*(?:[^\p{L}\p{N}\s"“”„«»‘’'(（[¿¡]|\p{N}{1,2}[.)．）、:：]|\p{L}[)）.])/u;

const lostBullet = (from: string, to: string): boolean => BULLET.test(from) && !ANY_BULLET.test(to);
