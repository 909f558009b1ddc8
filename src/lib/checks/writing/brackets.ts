import type { TextRange } from '../../text/text-range.ts';
import { rowFinder } from '../compare.ts';
import type { Found } from '../finding.ts';
import type { Pair, Side } from '../pair.ts';

/** What closes each bracket; full-width ones go with their like. */
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': ')',
  '［': ']',
  '｛': '}',
  '【': '】',
  '〔': '〕',
  '〈': '〉',
  '《': '》',
  '「': '」',
  '『': '』',
  '｢': '｣',
};
const CLOSERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(PAIRS).map((closer) => [closer, closer])),
  '）': ')',
  '］': ']',
  '｝': '}',
};

const EMOTICON =
  /(?<![\p{L}\p{N})\]])[:;=][-'^o]?[()[\]{}]+(?![\p{L}\d])|(?<=^|\s)[()]-?[:;=](?![\p{L}\d])/gu;

/** What is left of `[[[`: that is for the check of kept text. */
const KEPT_MARK = /\[{2,}|\]{2,}/g;

/** What stands before a closing bracket that only marks an item: `a)`, `1）`. */
const ITEM = /(?:^|\n|[;:,.、；]\s*)(?:\p{L}|[ivx]{2,4}|\d{1,2})$|\s\p{Ll}$/u;

/** Brackets without their other half, where the source's are whole. */
export function findBrackets(pair: Pair): Found[] {
  const { source, translation } = pair;
  const loose = looseBrackets(translation);
  if (loose.length === 0 || looseBrackets(source).length > 0) return [];
  // Where the source's quotation runs on, so does the translation's, in brackets too.
  const isRunning = QUOTES.some((family) => isOdd(quotesIn(source, family)));
  const told = isRunning
    ? loose.filter(({ start }) => !/[「」『』]/.test(translation.words[start] ?? ''))
    : loose;
  return told.map((place) => ({
    severity: 'warning',
    fault: { is: 'bracket-alone' },
    source: rowOf(pair, place),
    translation: [place],
  }));
}

function looseBrackets({ words }: Side): TextRange[] {
  const text = [EMOTICON, KEPT_MARK].reduce(
    (rest, pattern) => rest.replaceAll(pattern, (found) => ' '.repeat(found.length)),
    words,
  );
  const open: { closer: string; at: number }[] = [];
  const loose: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(
    /[()[\]{}（）［］｛｝【】〔〕〈〉《》「」『』｢｣]/g,
  )) {
    const closer = PAIRS[bracket];
    if (closer !== undefined) {
      open.push({ closer, at: index });
      continue;
    }
    const opened = open.findLastIndex((one) => one.closer === CLOSERS[bracket]);
    // Those that were opened since and not closed have no other half.
    if (opened >= 0)
      loose.push(
        ...open
          .splice(opened)
          .slice(1)
          .map(({ at }) => at),
      );
    else if (!marksItem(text, index) && !smiles(text, index)) loose.push(index);
  }
  return [...loose, ...open.map(({ at }) => at)]
    .toSorted((a, b) => a - b)
    .map((start) => ({ start, end: start + 1 }));
}

const marksItem = (text: string, at: number): boolean =>
  ITEM.test(text.slice(Math.max(0, at - 8), at));

/** A row of closing brackets, as Russians smile. */
const smiles = (text: string, at: number): boolean =>
  text[at] === ')' && (text[at - 1] === ')' || text[at + 1] === ')');

/** Each family of quotation marks; whichever half a language opens with, there must be as many of either. */
const QUOTES = [/["“”„‟＂]/g, /[«»]/g] as const;

/** The Hebrew mark of abbreviations, written as a quotation mark. */
const GERSHAYIM = /(?<=\p{Script=Hebrew})["“”„״](?=\p{Script=Hebrew}{1,2}(?!\p{Script=Hebrew}))/gu;

/** Quotation marks without their other half, where the source's are whole. Single ones may be apostrophes. */
export function findQuotes(pair: Pair): Found[] {
  if (QUOTES.some((family) => isOdd(quotesIn(pair.source, family)))) return [];
  return QUOTES.flatMap((family): Found[] => {
    const quotes = quotesIn(pair.translation, family);
    if (!isOdd(quotes)) return [];
    const place = lastOfOddRow(pair, quotes);
    return [
      {
        severity: 'warning',
        fault: { is: 'quote-alone' },
        source: rowOf(pair, place),
        translation: [place],
      },
    ];
  });
}

/** Odd in number even when those after a digit are read as inches. */
function isOdd(quotes: readonly Quote[]): boolean {
  const inches = quotes.filter(({ isInch }) => isInch).length;
  return quotes.length % 2 === 1 && (quotes.length - inches) % 2 === 1;
}

interface Quote extends TextRange {
  isInch: boolean;
}

function quotesIn({ words }: Side, family: RegExp): Quote[] {
  const text = words.replace(GERSHAYIM, ' ');
  return [...text.matchAll(family)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + 1,
    isInch: /["”″]/.test(mark) && /\d/.test(text.charAt(index - 1)),
  }));
}

/** Where the missing half most likely is. */
function lastOfOddRow({ beads }: Pair, quotes: readonly Quote[]): TextRange {
  const row = rowFinder(beads, 'translation');
  const rows = quotes.map(row);
  const at = rows.findIndex(
    (one, index) =>
      one !== rows[index + 1] && rows.filter((other) => other === one).length % 2 === 1,
  );
  const { start, end } = quotes[at] ?? { start: 0, end: 0 };
  return { start, end };
}

/** The source's side of the row, so that people see where to look. */
const rowOf = ({ beads }: Pair, place: TextRange): readonly TextRange[] =>
  beads[rowFinder(beads, 'translation')(place)]?.source ?? [];
