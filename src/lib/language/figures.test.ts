import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayWord, englishFigures, figuresByIntl, monthOfYear } from './figures.ts';
import { weekdayWord } from './weekday.ts';

const [intl, german, arabic] = [figuresByIntl('en'), figuresByIntl('de'), figuresByIntl('ar-EG')];

test('English without Intl is what Intl writes', () => {
  fc.assert(
    fc.property(fc.nat(99_999_999), (value) => {
      // A tenth that is no half: the two round those in their own ways.
      expect(englishFigures.decimal(value / 10)).toBe(intl.decimal(value / 10));
      expect(englishFigures.percent((value % 101) / 100)).toBe(intl.percent((value % 101) / 100));
      expect(englishFigures.price(String(value), 'USD')).toBe(intl.price(String(value), 'USD'));
    }),
  );
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(2026, month, 3);
    expect(englishFigures.month(date)).toBe(intl.month(date));
    expect(englishFigures.monthOfYear(date)).toBe(intl.monthOfYear(date));
  }
});

test('another language writes in its own way', () => {
  expect(german.decimal(1234.56)).toBe('1.234,6');
  expect(german.percent(0.86)).toMatch(/^86\s%$/);
  expect(german.price('1200', 'USD')).toMatch(/^1\.200\s\$$/);
  expect(german.price('12', 'credits')).toBe('12 credits');
  const monday = new Date(2026, 10, 30).getTime() / 1000;
  expect(weekdayWord(monday, 'de')).toMatch(/Mo.*30|30.*Mo/);
  expect(arabic.decimal(1.5)).toBe('١٫٥');
});

test('days are the viewer’s', () => {
  const seconds = new Date(2026, 10, 30, 23, 59).getTime() / 1000;
  expect([weekdayWord(seconds), dayWord(seconds), monthOfYear(seconds)]).toEqual([
    'Mon 30',
    '30 Nov 2026',
    'Nov 2026',
  ]);
});
