import { expect, test } from 'vitest';
import { COUNTED_TEXTS } from '#lib/text/units-corpus.ts';
import { OFFERS, unitsOf } from './world/catalogue.ts';
import { openClient } from './test-client.ts';

test.each(COUNTED_TEXTS)('counts $language $text as the composer does', (counted) => {
  expect(unitsOf(counted.text, counted.language)).toBe(counted.units);
});

test('a quote says the same', async () => {
  const client = await openClient();
  // An empty text cannot be quoted.
  const counted = COUNTED_TEXTS.filter(({ text }) => text.trim() !== '');
  const jobs = counted.map(({ text, language }) => {
    const offer = OFFERS.find(({ lc_src, tier }) => lc_src === language && tier === 'standard');
    return {
      type: 'text',
      body_src: text,
      lc_src: language,
      lc_tgt: offer?.lc_tgt,
      tier: 'standard',
    };
  });
  const { response } = await client.post('translate/service/quote', { jobs });
  expect(response).toMatchObject({ jobs: counted.map(({ units }) => ({ unit_count: units })) });
});
