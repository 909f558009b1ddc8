import { expect, test } from 'vitest';
import { newDraft, newRow } from '#lib/order/order-draft.ts';
import { byPosition, duplicateRow, withoutRow, withRowAt, withRows } from './draft-rows.ts';
import { targetOptions, tierOptions, withSource } from '../compose/languages/languages.ts';
import { type Offer, rowAmount, termsOf, totalsOf } from './prices.ts';
import { quoteBatches } from '../compose/price/use-quote.ts';

const offer = (lc_src: string, lc_tgt: string, tier: string, unit_price: string): Offer => ({
  lc_src,
  lc_tgt,
  tier,
  unit_price,
  currency: 'USD',
});
const OFFERS = [
  offer('en', 'fr', 'standard', '0.0333'),
  offer('en', 'fr', 'pro', '0.12'),
  offer('en', 'ja', 'standard', '0.06'),
  offer('ja', 'en', 'standard', '0.03'),
];
const LANGUAGES = [
  { lc: 'en', unit_type: 'word' },
  { lc: 'ja', unit_type: 'character' },
];
const chosen = { sourceLanguage: 'en', targets: ['fr', 'ja'], tier: 'standard', force: false };
const file = { name: 'a.pdf', size: 1, sourceLanguage: 'en', tier: 'standard' };

test('prices are exact, by language and for each text; empty rows count for nothing', () => {
  const terms = termsOf(chosen, LANGUAGES, OFFERS);
  const rows = [newRow('r1', { text: 'one two [[[three]]]' }), newRow('r2')];
  expect(rowAmount(newRow('r1', { text: 'one two' }), terms)).toEqual({
    units: 2,
    price: '0.1866',
  });
  const totals = totalsOf(rows, terms);
  expect(totals).toMatchObject({ texts: 1, translations: 2, price: '0.1866' });
  expect(totals.languages.map(({ price }) => price)).toEqual(['0.0666', '0.12']);
});

test('a file has the price of its upload, and none for what it was not uploaded for', () => {
  const quotes = { fr: { identifier: 'f1', units: 7, credits: '1.05', currency: 'USD' } };
  const row = newRow('r1', { file: { ...file, quotes } });
  const toFrench = termsOf({ ...chosen, targets: ['fr'] }, LANGUAGES, OFFERS);
  expect(totalsOf([row], toFrench)).toMatchObject({ price: '1.0500', translations: 1 });
  expect(totalsOf([row], termsOf(chosen, LANGUAGES, OFFERS)).price).toBeUndefined();
  const pro = termsOf({ ...chosen, targets: ['fr'], tier: 'pro' }, LANGUAGES, OFFERS);
  expect(totalsOf([row], pro).price).toBeUndefined();
});

test('Gengo is asked in batches, of texts and of what it offers alone', () => {
  const terms = termsOf({ ...chosen, targets: ['fr', 'de'] }, LANGUAGES, OFFERS);
  const rows = Array.from({ length: 450 }, (_, index) => newRow(`r${index}`, { text: 'Hi' }));
  const batches = quoteBatches([...rows, newRow('r9999')], terms) ?? [];
  expect(batches.map((jobs) => Object.keys(jobs).length)).toEqual([200, 200, 50]);
  expect(batches[0]?.['r0:fr']).toMatchObject({ body_src: 'Hi', lc_src: 'en', lc_tgt: 'fr' });
  const many = Array.from({ length: 10_001 }, (_, index) => newRow(`r${index}`, { text: 'Hi' }));
  expect(quoteBatches(many.slice(1), terms)).toHaveLength(50);
  expect(quoteBatches(many, terms)).toBeUndefined();
});

test('only what Gengo offers can be chosen; the rest says why not', () => {
  const draft = { ...newDraft('d', 0), ...chosen };
  const options = targetOptions({ ...draft, tier: 'pro' }, OFFERS);
  expect(options.map(({ code, reason }) => [code, reason])).toEqual([
    ['fr', undefined],
    ['ja', 'Only in this quality: Standard.'],
  ]);
  expect(tierOptions(draft, OFFERS)).toEqual([
    { code: 'standard', reason: undefined },
    { code: 'pro', reason: 'Not into Japanese.' },
  ]);
  const next = withSource({ ...draft, tier: 'pro' }, 'ja', OFFERS);
  expect(next.draft).toMatchObject({ sourceLanguage: 'ja', targets: [], tier: 'standard' });
  expect(next.dropped).toEqual(['fr', 'ja']);
});

test('rows are added, copied, removed, brought back and sorted; the others stay the same objects', () => {
  const one = withRows({ ...newDraft('d', 0), rows: [newRow('r1')] }, [
    { text: 'A' },
    { text: 'B' },
  ]);
  // The empty row made room, and its id is not used again.
  expect(one.rows.map(({ id, text }) => id + text)).toEqual(['r2A', 'r3B']);
  const two = duplicateRow(one, 'r2');
  expect(two.rows.map(({ id, text }) => id + text)).toEqual(['r2A', 'r4A', 'r3B']);
  expect(two.rows[2]).toBe(one.rows[1]);
  const [first] = two.rows;
  if (!first) throw new Error('no row');
  const three = withRowAt(withoutRow(two, 'r2'), first, 0);
  expect(three.rows).toEqual(two.rows);
  const placed = three.rows.map((row, index) => ({
    ...row,
    position: ['', '2', '1'][index] ?? '',
  }));
  expect(byPosition({ ...three, rows: placed }).rows.map(({ id }) => id)).toEqual([
    'r3',
    'r4',
    'r2',
  ]);
});
