import { expect, test } from 'vitest';
import { refusal } from '#test/files/said.ts';
import { readFacts } from '../checks/facts.ts';
import { runChecks } from '../checks/checks.ts';
import { mergeTerms, type Term, termsIn } from './term.ts';
import { readTermsCsv, writeTermsCsv } from './terms-csv.ts';
import { readTermsTbx } from './terms-tbx.ts';

const CSV = `en,de,de forbidden,ja,ja forbidden,stays,case
cart,Warenkorb,Einkaufswagen | Korb,カート,,,
shopping cart,Einkaufstasche,,,,,
invoice,Rechnung | Faktura,,請求書,インボイス,,
Galley,,,,,yes,
US,USA,,,,,yes
`;
const TERMS = readTermsCsv(CSV);

const told = (to: string, source: string, translation: string, terms: readonly Term[] = TERMS) => {
  const given = termsIn(source, terms, 'en', to);
  const pair = { source, translation, sourceLanguage: 'en', targetLanguage: to, terms: given };
  return runChecks(pair)
    .filter(({ kind }) => kind === 'term')
    .map((one) => [
      one.source.map(({ start, end }) => source.slice(start, end)).join('|'),
      one.translation.map(({ start, end }) => translation.slice(start, end)).join('|'),
      one.fault,
    ]);
};

test.each([
  ['de', 'Your cart is empty.', 'Ihr Warenkorb ist leer.'],
  ['de', 'Look into both carts.', 'Sehen Sie in beide Warenkörbe, auch den Warenkorb.'],
  ['de', 'The invoices are late.', 'Die Rechnungen sind spät.'],
  ['de', 'Send the invoice.', 'Senden Sie die Faktura.'],
  ['de', 'A shopping cart', 'Eine Einkaufstasche'],
  ['de', 'Open Galley now.', 'Öffnen Sie jetzt Galley.'],
  ['de', 'Tell us.', 'Sagen Sie es uns.'],
  ['de', 'The cartoon was good.', 'Der Zeichentrickfilm war gut.'],
  ['ja', 'Your cart is empty.', 'カートは空です。'],
  ['fr', 'Your cart is empty.', 'Votre panier est vide.'],
])('says nothing of %s: %s', (to, source, translation) => {
  expect(told(to, source, translation)).toEqual([]);
});

test.each([
  [
    'de',
    'Your cart is empty.',
    'Ihr Wägelchen ist leer.',
    ['cart', '', { is: 'term-missing', term: 'cart', given: 'Warenkorb' }],
  ],
  [
    'de',
    'Your cart is empty.',
    'Ihr Einkaufswagen ist leer.',
    ['cart', 'Einkaufswagen', { is: 'term-forbidden', given: 'Warenkorb' }],
  ],
  [
    'de',
    'Open Galley now.',
    'Öffnen Sie jetzt die Kombüse.',
    ['Galley', '', { is: 'name-changed', name: 'Galley' }],
  ],
  [
    'de',
    'In the US it is so.',
    'Bei uns ist das so.',
    ['US', '', { is: 'term-missing', term: 'US', given: 'USA' }],
  ],
  [
    'ja',
    'Send the invoice.',
    'インボイスを送信します。',
    ['invoice', 'インボイス', { is: 'term-forbidden', given: '請求書' }],
  ],
])('finds what is wrong in %s: %s > %s', (to, source, translation, found) => {
  expect(told(to, source, translation)).toEqual([found]);
});

test('a term is a fact, with its place or a gap', () => {
  const source = 'Send the invoice for the cart.';
  const translation = 'Senden Sie die Rechnung.';
  const terms = termsIn(source, TERMS, 'en', 'de');
  const facts = readFacts({
    source,
    translation,
    sourceLanguage: 'en',
    targetLanguage: 'de',
    terms,
  });
  expect(
    facts.map((fact) => [
      fact.kind,
      fact.translation && translation.slice(fact.translation.start, fact.translation.end),
    ]),
  ).toEqual([
    ['term', 'Rechnung'],
    ['term', undefined],
  ]);
});

test('a list goes out as it came in', () => {
  expect(readTermsCsv(writeTermsCsv(TERMS, 'en'))).toEqual(TERMS);
  const formula: Term = { ...(TERMS[0] as Term), source: '=SUM(1)', translations: {} };
  expect(writeTermsCsv([formula], 'en')).toContain("'=SUM(1)");
  expect(readTermsCsv(writeTermsCsv([formula], 'en'))).toEqual([formula]);
});

test('semicolons and tabs part cells too; a file without languages says so', () => {
  const [term] = readTermsCsv('en;fr\r\ncart;panier | caddie\r\n');
  expect(term?.translations).toEqual({ fr: { use: ['panier', 'caddie'], forbidden: [] } });
  expect(readTermsCsv('en\tfr\ncart\tpanier\n')[0]?.translations).toEqual({
    fr: { use: ['panier'], forbidden: [] },
  });
  expect(refusal(() => readTermsCsv('Term,Meaning\ncart,thing\n'))).toContain('names no language');
});

test.each([
  `<?xml version="1.0"?><martif type="TBX" xml:lang="en"><text><body><termEntry id="1">
    <langSet xml:lang="de"><tig><term>Warenkorb</term></tig><tig><term>Korb</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
    <langSet xml:lang="en"><ntig><termGrp><term>cart</term></termGrp></ntig></langSet></termEntry></body></text></martif>`,
  `<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="1">
    <langSec xml:lang="en"><termSec><term>cart</term></termSec></langSec>
    <langSec xml:lang="de"><termSec><term>Warenkorb</term></termSec><termSec><term>Korb</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`,
])('TBX of both editions', (text) => {
  expect(readTermsTbx(text)).toEqual([
    {
      source: 'cart',
      sourceLanguage: 'en',
      translations: { de: { use: ['Warenkorb'], forbidden: ['Korb'] } },
      stays: false,
      matchCase: false,
    },
  ]);
  expect(refusal(() => readTermsTbx('<tbx/>'))).toContain('no terms');
});

test('of the same term the newer entry counts, and keeps what it does not say', () => {
  const [fr] = readTermsCsv('en,fr\ncart,panier\n');
  const merged = mergeTerms(TERMS, fr ? [fr] : []);
  expect(merged).toHaveLength(TERMS.length);
  expect(Object.keys(merged[0]?.translations ?? {})).toEqual(['de', 'ja', 'fr']);
});
