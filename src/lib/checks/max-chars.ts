import type { Found } from './finding.ts';
import type { Pair } from './pair.ts';

/** The marks of kept text are for the translator: the customer's text is without them. */
const CHARACTER = /\[\[\[|\]\]\]|[^]/gu;

/**
 * More characters than the customer allows. Gengo's pages do not say what `max_chars` counts; code points
 * are what its units count, and what most limits of stores and networks do. A line end is one.
 */
export function findMaxChars({ translation: { text }, maxChars: most }: Pair): Found[] {
  // Code points are never more than units.
  if (most === undefined || most <= 0 || text.length <= most) return [];
  let count = 0;
  let start = text.length;
  for (const { 0: character, index } of text.trimEnd().matchAll(CHARACTER)) {
    if (character.length === 3 || character === '\r') continue;
    if (count === most) start = index;
    count += 1;
  }
  if (count <= most) return [];
  return [
    {
      severity: 'error',
      fault: { is: 'too-long', count, most },
      source: [],
      translation: [{ start, end: text.trimEnd().length }],
    },
  ];
}
