import { expect, test } from 'vitest';
import { codeMeaning } from './error-codes.ts';

/** Every code that gengo-api.md, section 2, lists. */
const LISTED =
  '1000 1100 1150 1200 1250 1201 1251 1300 1301 1302 1303 1304 1305 1306 1350 1351 1352 1400 1450 1500 ' +
  '1501 1551 1601 1651 1701 1751 1754 1758 1800 1801 1802 1803 1804 1851 1852 1901 1950 1951 1952 2000 ' +
  '2010 2050 2100 2150 2200 2250 2251 2252 2300 2350 2400 2401 2450 2500 2501 2502 2503 2550 2600 2650 ' +
  '2700 2750 2751 2752 2753 2800';

test('every listed code means something; only faults of our own wire are plain refusals', () => {
  const refused = LISTED.split(' ').filter((code) => codeMeaning(Number(code)).kind === 'refused');
  expect(refused).toEqual(['1250', '1251']);
});

test('what is invalid names its field', () => {
  for (const code of LISTED.split(' ').map(Number)) {
    const { kind, field } = codeMeaning(code);
    const named = kind === 'invalid' || kind === 'captcha';
    expect({ code, named: field !== undefined }).toEqual({ code, named });
  }
});

test.each([
  [undefined, 'refused'],
  [9999, 'refused'],
  [500, 'unavailable'],
  [599, 'unavailable'],
  [600, 'refused'],
])('code %s is %s', (code, kind) => {
  expect(codeMeaning(code).kind).toBe(kind);
});
