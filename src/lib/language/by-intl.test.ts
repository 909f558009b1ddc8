import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byIntl } from './by-intl.ts';
import { english } from './english.ts';

const [intl, german, arabic] = [byIntl('en'), byIntl('de'), byIntl('ar-EG')];

test('English without Intl is what Intl writes', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(english.number(value)).toBe(intl.number(value));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (words) => {
      expect(english.list(words)).toBe(intl.list(words));
    }),
  );
  fc.assert(
    fc.property(fc.nat(10 ** 9), fc.integer({ min: 0, max: 9999 }), (whole, rest) => {
      const amount = `${whole}.${String(rest).padStart(4, '0')}`;
      expect(english.price(amount, 'USD')).toBe(intl.price(amount, 'USD'));
    }),
  );
});

test('another language writes in its own way', () => {
  expect(german.number(1_234_567)).toBe('1.234.567');
  expect(german.price('1234.5000', 'USD')).toMatch(/^1\.234,50\s\$$/);
  expect(german.list(['A', 'B', 'C'])).toBe('A, B und C');
  expect(german.away(1, 'day', true)).toBe('gestern');
  expect(german.away(2, 'hour', false)).toBe('in 2 Std.');
  expect(german.length([[6, 'hour']])).toBe('6 Std.');
  expect(
    ['de', 'zh-Hant-TW', 'es-419', 'no such tag'].map((tag) => german.languageName?.(tag)),
  ).toEqual([
    'Deutsch',
    'Chinesisch (Traditionell, Taiwan)',
    'Spanisch (Lateinamerika)',
    undefined,
  ]);
  expect(arabic.number(12)).toBe('١٢');
  expect(['Dänisch', 'Deutsch', 'Zulu'].toSorted(german.compare)).toEqual([
    'Dänisch',
    'Deutsch',
    'Zulu',
  ]);
});

test('a sign after letters stays behind them where all runs from right to left', () => {
  expect(byIntl('ar').price('412.35', 'USD')).toMatch(/412\.35\sUS\$\u200e$/);
});

test('what Intl does not take it is not given: a currency that is none, digits that a number would lose', () => {
  expect(german.price('3.5', 'credits')).toBe('3.5 credits');
  expect(german.price('3.5', '')).toBe('3.5');
  expect(intl.price('1234567890123456.78', 'EUR')).toBe('€1,234,567,890,123,456.78');
});
