import { expect, test } from 'vitest';
import { READS } from '#lib/checks/checks.ts';
import { factCount, outermost } from './fact-count.ts';
import { factRows } from './fact-rows.ts';

function rowsOf(source: string, translation: string, languages = 'en>fr') {
  const [sourceLanguage = '', targetLanguage = ''] = languages.split('>');
  const pair = { source, translation, sourceLanguage, targetLanguage };
  const facts = outermost(READS.facts(pair));
  const rows = factRows(facts, READS.findings(pair), { body_src: source, body_tgt: translation });
  return { rows, count: factCount(facts) };
}

test('what is found, changed and missing, with the words that belong to it', () => {
  const { rows, count } = rowsOf(
    'Weighs 890 g, holds 32 litres, costs €45.50, lasts 10 years.',
    'Pèse 890 g, contient 23 litres, coûte 45,50 €, et dure longtemps.',
  );
  expect(rows.map(({ state, source, translation }) => [state, source, translation])).toEqual([
    ['found', '890 g', '890 g'],
    ['changed', '32 litres', '23 litres'],
    ['found', '€45.50', '45,50 €'],
    ['missing', '10 years', undefined],
  ]);
  expect(count).toEqual({ found: 2, all: 4 });
});

test('a measure has its words, and what is kept stands alone', () => {
  const { rows } = rowsOf(
    'The [[[Ridge]]] takes 70% of it.',
    'Le [[[Ridge]]] soulage de 70 % du poids.',
  );
  expect(rows.map(({ source, translation }) => [source, translation])).toEqual([
    ['[[[Ridge]]]', '[[[Ridge]]]'],
    ['70%', '70 %'],
  ]);
});

test('what another fact says along is no row of its own', () => {
  const { rows, count } = rowsOf('Use the code AUTUMN20.', 'Avec le code AUTUMN20.');
  expect(rows.map(({ source }) => source)).toEqual(['AUTUMN20']);
  expect(count).toEqual({ found: 1, all: 1 });
  // What is not found stays, also within what is.
  const fact = (start: number, end: number, isFound = true) => ({
    kind: 'number' as const,
    source: { start, end },
    translation: isFound ? { start, end } : undefined,
  });
  const [whole, found, gap] = [fact(0, 8), fact(6, 8), fact(2, 4, false)];
  expect(outermost([whole, found, gap])).toEqual([whole, gap]);
});

test('only what is not found is asked about', () => {
  const { rows } = rowsOf('Use 32 bags in 10 days.', 'Utilisez 23 sacs.');
  expect(rows.map(({ question }) => question)).toEqual([
    'the translation says “23 sacs” here. Is that right?',
    'I do not find this in the translation. Where is it?',
  ]);
  expect(rowsOf('Use 32 bags.', 'Utilisez 32 sacs.').rows[0]?.question).toBeUndefined();
});

test('no character is cut, in any script', () => {
  const { rows } = rowsOf('Pay 50 👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧 now', '今すぐ50円を支払う', 'en>ja');
  for (const { source, translation = '' } of rows)
    for (const words of [source, translation]) expect(words).not.toMatch(/\p{Cs}/u);
  expect(rows[0]?.source).toMatch(/^50/);
});
