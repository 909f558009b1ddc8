import { expect, test } from 'vitest';
import { LANGUAGES, languagePairs } from './languages.ts';

/** gengo-api.md, section 4. */
const CODES =
  'ar bg cs da de el en en-gb es es-la fi fr fr-ca he hu id it ja ko ms nl no pl pt pt-br ro ru sk sr sv th tl tr uk vi zh zh-hk zh-tw';

test('knows the languages of the API, each once', () => {
  expect(LANGUAGES.map(({ lc }) => lc)).toEqual(CODES.split(' '));
});

test('offers each pair and tier once, with a price', () => {
  const pairs = languagePairs();
  const keys = pairs.map(({ lc_src, lc_tgt, tier }) => `${lc_src}~${lc_tgt}~${tier}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { lc_src, lc_tgt, unit_price } of pairs) {
    expect(lc_src).not.toBe(lc_tgt);
    expect(unit_price).toMatch(/^0\.\d\d$/);
  }
});

test('asks more for a higher tier, and less for a character than for a word', () => {
  const price = (pair: string, tier: string) =>
    Number(
      languagePairs().find((p) => `${p.lc_src}~${p.lc_tgt}` === pair && p.tier === tier)
        ?.unit_price,
    );
  expect(price('en~ja', 'pro')).toBeGreaterThan(price('en~ja', 'standard'));
  expect(price('en~ja', 'ultra')).toBeGreaterThan(price('en~ja', 'pro'));
  expect(price('ja~en', 'standard')).toBeLessThan(price('en~ja', 'standard'));
});
