import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskBytes } from './mask-bytes.ts';

const SECRET = 'd2aa29b0193f0a371a4b6e00dc3cca9b2e1d42a6';
const PRIVATE = 'Priv|~()$%25=+{}"\\x';
const bytes = (text: string) => new TextEncoder().encode(text);
const joined = (parts: readonly Uint8Array[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    Uint8Array.from(parts.flatMap((part) => [...part])),
  );

const FORMS = [PRIVATE, JSON.stringify(PRIVATE).slice(1, -1), encodeURIComponent(PRIVATE)];

/** Ways in which an echo may write a secret. */
const WRITINGS: ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => secret.toUpperCase(),
  (secret) => secret.toLowerCase(),
  (secret) => encodeURIComponent(secret),
  (secret) => JSON.stringify(secret).slice(1, -1),
];

function masked(text: string, cuts: readonly number[], words = [SECRET, ...FORMS]): string {
  const mask = maskBytes(words)();
  const whole = bytes(text);
  const borders = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].toSorted(
    (a, b) => a - b,
  );
  const parts = borders.map((end, at) => mask(whole.slice(borders[at - 1] ?? 0, end)));
  return joined([...parts, mask()]);
}

const planted = fc
  .tuple(fc.constantFrom(SECRET, PRIVATE), fc.constantFrom(...WRITINGS))
  .map(([secret, write]) => write(secret));
const around = fc.string({
  unit: fc.constantFrom('d', '2', 'a', 'P', '%', '\\', 'u', '{', 'é', '日'),
});
const cuts = fc.array(fc.nat(), { maxLength: 12 });

test('masks a secret in every writing and chunking, byte for byte', () => {
  fc.assert(
    fc.property(around, planted, around, cuts, (before, secret, after, at) => {
      const text = `${before} ${secret} ${after}`;
      expect(masked(text, at)).toBe(`${before} ${'*'.repeat(secret.length)} ${after}`);
    }),
    { numRuns: 2000 },
  );
});

test('leaves everything else as it is, whatever the chunks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), cuts, (text, at) => {
      expect(masked(text, at)).toBe(joined([bytes(text)]));
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

test('an empty chunk is not the end', () => {
  const mask = maskBytes([SECRET])();
  const parts = [SECRET.slice(0, 20), '', SECRET.slice(20)].map((part) => mask(bytes(part)));
  expect(joined([...parts, mask()])).toBe('*'.repeat(40));
});

test('what it is given stays as it is, and goes on itself where no secret is', () => {
  const [given, clear] = [Buffer.from(`a ${SECRET} b`), bytes('{"opstat":"ok"}')];
  const mask = maskBytes([SECRET])();
  expect(joined([mask(given)])).toBe(`a ${'*'.repeat(40)} b`);
  expect(given.toString()).toContain(SECRET);
  const passed = mask(clear);
  expect([passed.buffer === clear.buffer, passed.length]).toEqual([true, clear.length]);
});
