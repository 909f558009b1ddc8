import { replaceTags } from './tags.ts';

/** What a language is counted and paid by (`unit_type` of `GET translate/service/languages`). */
export type UnitType = 'word' | 'character';

/** Tags that stand inside a word without parting it: `un<b>believ</b>able` is one word. */
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|code|del|em|font|i|ins|mark|s|small|span|strong|sub|sup|u)\b/i;

/**
 * The units Gengo charges for a source text (gengo-api.md, section 4, "Units"): words between white
 * space, or characters (code points) that are not white space. `[[[kept]]]` text and HTML tags are free.
 */
export function countUnits(text: string, unit: UnitType): number {
  const charged = replaceTags(withoutKept(text), (tag) => (INLINE.test(tag) ? '' : ' '));
  // Not by `match`, which makes a text of each: three times as long for 5 MB.
  const pattern = RegExp(unit === 'word' ? '\\S+' : '\\S', 'gu');
  let count = 0;
  while (pattern.test(charged)) count++;
  return count;
}

/** Cuts out `[[[…]]]`; an unclosed one is plain text. Linear, where a lazy pattern would be quadratic. */
function withoutKept(text: string): string {
  let rest = text;
  let charged = '';
  for (;;) {
    const from = rest.indexOf('[[[');
    const to = from < 0 ? -1 : rest.indexOf(']]]', from + 3);
    if (to < 0) return charged + rest;
    charged += `${rest.slice(0, from)} `;
    rest = rest.slice(to + 3);
  }
}
