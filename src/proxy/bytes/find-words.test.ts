import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const some = (least: number) =>
  fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'c', '%'), minLength: least, maxLength: 12 });
const words = fc.array(some(1), { minLength: 1, maxLength: 5 });

test('finds the first word from an index on, the longest that begins there, in any case', () => {
  fc.assert(
    fc.property(words, some(0), some(0), fc.nat(8), (each, before, after, from) => {
      const text = before + (each[0] ?? '') + after;
      const lower = each.map((word) => word.toLowerCase());
      const places = Array.from(text, (_, at) => at).flatMap((at) => {
        const there = lower.filter((word) => text.toLowerCase().startsWith(word, at));
        const length = Math.max(0, ...there.map((word) => word.length));
        return length > 0 && at >= from ? [{ at, length }] : [];
      });
      expect(findWords(each).find(bytes(text), from)).toEqual(places[0]);
    }),
    { numRuns: 2000 },
  );
});

test('tells from where on the end may be the beginning of a word', () => {
  fc.assert(
    fc.property(words, some(0), (each, text) => {
      const places = Array.from({ length: text.length + 1 }, (_, at) => at);
      const mayBegin = (at: number) => {
        const rest = text.slice(at).toLowerCase();
        return each.some(
          (word) => rest.length < word.length && word.toLowerCase().startsWith(rest),
        );
      };
      expect(findWords(each).torn(bytes(text))).toBe(places.find(mayBegin));
    }),
    { numRuns: 2000 },
  );
});

test('no words are nowhere', () => {
  expect(findWords([]).find(bytes('abc'), 0)).toBeUndefined();
  expect(findWords([]).torn(bytes('abc'))).toBe(3);
});
