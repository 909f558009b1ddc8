import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMask } from './mask.ts';

const SECRET = 'd2aa29b0193f0a371a4b6e00dc3cca9b2e1d42a6';
const PRIVATE = 'Priv|~()$%25=+{}"\\x';
const bytes = (text: string) => new TextEncoder().encode(text);

/** Ways in which an echo may write one character. */
const WRITINGS: ((char: string) => string)[] = [
  (char) => char,
  (char) => char.toUpperCase(),
  (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  (char) => (/[u"\\a-z0-9]/i.test(char) ? char : `\\${char}`),
];

function masked(text: string, cuts: readonly number[], secrets = [SECRET, PRIVATE]): string {
  const mask = createMask(secrets);
  const whole = bytes(text);
  const borders = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].toSorted(
    (a, b) => a - b,
  );
  const parts = borders.map((end, at) => mask.push(whole.slice(borders[at - 1] ?? 0, end)));
  return Buffer.concat([...parts, mask.end()]).toString();
}

const planted = fc
  .constantFrom(SECRET, PRIVATE)
  .chain((secret) =>
    fc
      .array(fc.constantFrom(...WRITINGS), { minLength: secret.length, maxLength: secret.length })
      .map((ways) => Array.from(secret, (char, at) => ways[at]?.(char) ?? char).join('')),
  );
const around = fc.string({
  unit: fc.constantFrom('d', '2', 'a', 'P', '%', '\\', 'u', '{', 'é', '日'),
});
const cuts = fc.array(fc.nat(), { maxLength: 12 });

test('masks a secret in every writing and chunking, byte for byte', () => {
  fc.assert(
    fc.property(around, planted, around, cuts, (before, secret, after, at) => {
      // What stands before must not end in the beginning of an escape that would swallow the secret.
      const text = `${before} ${secret} ${after}`;
      expect(masked(text, at)).toBe(`${before} ${'*'.repeat(secret.length)} ${after}`);
    }),
    { numRuns: 2000 },
  );
});

test('leaves everything else as it is, whatever the chunks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), cuts, (text, at) => {
      expect(masked(text, at)).toBe(Buffer.from(text).toString());
    }),
  );
});

test('finds a secret right after its own beginning', () => {
  expect(masked(`d2aad2aa29${SECRET}`, [4, 7, 11])).toBe(`d2aad2aa29${'*'.repeat(40)}`);
});

test('lets the torn beginning of a secret go at the end', () => {
  expect(masked(SECRET.slice(0, 39), [3])).toBe(SECRET.slice(0, 39));
  expect(masked('100%', [])).toBe('100%');
});

test('holds nothing back where no secret can have begun', () => {
  const mask = createMask([SECRET]);
  const text = '{"body":"plain text"}';
  expect(Buffer.from(mask.push(bytes(text))).toString()).toBe(text);
});

test('does not change the chunk that it was given', () => {
  const chunk = bytes(`x${SECRET}x`);
  createMask([SECRET]).push(chunk);
  expect(Buffer.from(chunk).toString()).toContain(SECRET);
});

test('lets short words be: keys are long', () => {
  expect(masked('a pub in a public house', [], ['pub'])).toBe('a pub in a public house');
});
