import type { TextRange } from '../../text/text-range.ts';
import type { Found } from '../finding.ts';
import type { Pair } from '../pair.ts';

/**
 * UTF-8 that was read as Latin-1 or Windows-1252: `Ã¤`, `â€™`, `Ð¿Ñ€`. Quotation marks, dashes and signs that
 * may well follow a capital letter with an accent are left out of what follows the first; but for Ã and Â,
 * which hardly any word ends with, one alone is not enough.
 */
const AFTER = String.raw`[\u0080-\u009F€‚ƒ†‡ˆ‰ŠŒŽ˜šœžŸ¢-©¬-¯±-¶¸¹¼-¾]`;
const ANY = String.raw`[\u0080-\u009F€-™\u00A0-\u00BFƒŠŒŽŸšœžˆ˜‚-„]`;
const MOJIBAKE = new RegExp(
  [
    String.raw`[ÃÂ](?:${AFTER}|[¡¿º°ª³])`,
    String.raw`â€${ANY}?`,
    String.raw`(?:[Ä-ß]${AFTER}){2,}`,
    String.raw`[à-ï]${AFTER}${ANY}`,
    String.raw`ð\u009F|ðŸ`,
  ].join('|'),
  'gu',
);

/** What a machine writes for a character, and nobody reads: `\u2014`, `&amp;nbsp;`, `&amp;#39;`. */
const ESCAPED = /\\u[\da-f]{4}|\\x[\da-f]{2}|&amp;(?:#\d+|nbsp|quot|amp|lt|gt|apos);/gi;

const REPLACEMENT = /\uFFFD+/g;

/** What is not seen and breaks search, copies and line ends. */
const INVISIBLE = /(?![\t\n\r\u0080-\u009F])\p{Cc}|[\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/gu;

/** A space of no width shows Thai and its like where a word ends; elsewhere it came by a copy. */
const ZERO_WIDTH = /\u200B/g;
const SPACELESS = new Set(['th', 'km', 'lo', 'my', 'ja', 'zh']);

const RULES = [
  [REPLACEMENT, 'error', 'character-lost'],
  [MOJIBAKE, 'error', 'character-broken'],
  [ESCAPED, 'error', 'character-escaped'],
  [INVISIBLE, 'warning', 'character-invisible'],
  [ZERO_WIDTH, 'warning', 'character-invisible'],
] as const;

/** Characters that broke on the way. What the source has too is meant, or broke before. */
export function findEncoding({ source, translation }: Pair): Found[] {
  return RULES.flatMap(([pattern, severity, is]): Found[] => {
    if (pattern === ZERO_WIDTH && SPACELESS.has(translation.language)) return [];
    const places: TextRange[] = [];
    for (const { 0: found, index } of translation.text.matchAll(pattern))
      if (!source.text.includes(found)) places.push({ start: index, end: index + found.length });
    return places.length === 0
      ? []
      : [{ severity, fault: { is }, source: [], translation: places }];
  });
}
