import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocuments } from './documents.ts';

/** What JSON can hold: `-0` and `__proto__` do not survive a round trip through it. */
const document = fc
  .dictionary(fc.string(), fc.jsonValue())
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

test('reads any number of objects, however they are spaced and written', () => {
  const spaced = fc.tuple(document, fc.constantFrom('', '\n', ' \r\n', '\0'), fc.nat(2));
  fc.assert(
    fc.property(fc.array(spaced, { minLength: 1 }), (parts) => {
      const text = parts.map(([value, gap, indent]) => JSON.stringify(value, null, indent) + gap);
      expect(readDocuments(text.join(''))).toEqual(parts.map(([value]) => value));
    }),
  );
});

test('a torn object is no document, and does not hide those before it', () => {
  fc.assert(
    fc.property(document, document, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
      const rest = JSON.stringify(b);
      const torn = rest.slice(0, Math.floor(share * (rest.length - 1)));
      expect(readDocuments(JSON.stringify(a) + torn)[0]).toEqual(a);
      expect(readDocuments(torn)).not.toContainEqual(b);
    }),
  );
});

test.each([
  ['', []],
  ['<html><style>a{color:red}</style></html>', []],
  ['<b>Warning</b> {"opstat":"ok"}', [{ opstat: 'ok' }]],
  ['{"a":"}{\\"}"}{"b":1}', [{ a: '}{"}' }, { b: 1 }]],
  ['[]', [[]]],
  ['null', [null]],
  ['{"a":1', []],
  ['{"a":"1', []],
])('reads %s', (text, expected) => {
  expect(readDocuments(text)).toEqual(expected);
});

test('takes a time that grows with the length of a torn text, not with its square', () => {
  const begun = performance.now();
  readDocuments(`{"a":"${'\\"{'.repeat(100_000)}`);
  readDocuments('{'.repeat(100_000));
  expect(performance.now() - begun).toBeLessThan(2_000);
});
