import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBytes } from './find-bytes.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '-') });
const bytes = (all: string) => new TextEncoder().encode(all);

test('finds what indexOf finds', () => {
  fc.assert(
    fc.property(
      text,
      fc.string({ unit: fc.constantFrom('a', '-'), minLength: 1, maxLength: 4 }),
      fc.nat(9),
      (all, needle, from) => {
        expect(findBytes(bytes(needle))(bytes(all), from)).toBe(
          from > all.length ? -1 : all.indexOf(needle, from),
        );
      },
    ),
  );
});
