import type { PlacedSpan } from './more-code.ts';

/** What opens the first arm of a message (ICU), and what the next one. */
const FIRST = /,\s*(?:plural|select|selectordinal)\s*,.*\{$/su;
const NEXT = /^\}.*\{$/su;

/**
 * `words` with only the last arm, which is always there, of each message that has several: the others say the same of
 * other numbers, and languages differ in how many they need. `blank` stands for each of their characters, so that places stay.
 */
export function lastArms(words: string, spans: readonly PlacedSpan[], blank: string): string {
  let read = words;
  let from: number | undefined;
  for (const { kind, text, start, end } of spans) {
    if (kind !== 'code') continue;
    if (FIRST.test(text)) from = end;
    else if (from !== undefined && NEXT.test(text)) {
      read = read.slice(0, from) + blank.repeat(start - from) + read.slice(start);
      from = end;
    }
  }
  return read;
}
