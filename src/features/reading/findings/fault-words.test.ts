import { expect, test } from 'vitest';
import type { Fault } from '#lib/checks/fault.ts';
import { runChecks } from '#lib/checks/checks.ts';
import { DEFECTIVE } from '#lib/checks/corpus/defective.ts';
import { questionOf } from '#lib/checks/questions.ts';
import { faultWords } from './fault-words.ts';
import { KIND_WORDS } from './kind-words.ts';

test.each<[string, Fault]>([
  ['A number is missing', { is: 'number-missing' }],
  [
    '1,200 characters: 200 more than the limit of 1,000',
    { is: 'too-long', count: 1200, most: 1000 },
  ],
  ['3 sentences became 2: is one missing?', { is: 'sentences-lost', before: 3, after: 2 }],
  ['2 lines became 1', { is: 'lines-joined', before: 2, after: 1 }],
  ['4 paragraphs became 3', { is: 'paragraphs-joined', before: 4, after: 3 }],
  ['One line became 2', { is: 'line-parted', after: 2 }],
  ['A doubled space', { is: 'spaces-doubled', count: 1 }],
  ['3 doubled spaces', { is: 'spaces-doubled', count: 3 }],
  ['Looks like German', { is: 'all-like', language: 'de' }],
  ['Looks like Japanese', { is: 'looks-like', language: 'ja' }],
  ['Does not look like Thai', { is: 'not-like', language: 'th' }],
  [
    'A term that is not to be used; given is “\u2068Warenkorb\u2069”',
    { is: 'term-forbidden', given: 'Warenkorb' },
  ],
  [
    'Not the term that was given: “\u2068Warenkorb\u2069”',
    { is: 'term-missing', term: 'cart', given: 'Warenkorb' },
  ],
])('%s', (words, fault) => {
  expect(faultWords(fault)).toBe(words);
});

test('all that the checks find has its words, and a question', () => {
  const found = DEFECTIVE.flatMap(({ pair }) => runChecks(pair));
  expect(found.filter(({ fault }) => !/^[A-Z\d].{4}/.test(faultWords(fault)))).toEqual([]);
  expect(found.filter((finding) => !/^[A-Z].+\?$/.test(questionOf(finding)))).toEqual([]);
});

test('every kind there is finds something: it stands among the checks that run', () => {
  const found = new Set(DEFECTIVE.flatMap(({ pair }) => runChecks(pair)).map(({ kind }) => kind));
  const silent = Object.keys(KIND_WORDS).filter((kind) => !found.has(kind as never));
  // Terms are the customer's: `terms.test.ts`.
  expect(silent).toEqual(['term']);
});

test('a question names the terms it is about, or what its fault asks', () => {
  expect(
    questionOf({ kind: 'term', fault: { is: 'term-missing', term: 'cart', given: 'Warenkorb' } }),
  ).toBe('Could “cart” be “Warenkorb”, as our list of terms has it?');
  expect(questionOf({ kind: 'number', fault: { is: 'unit-converted' } })).toBe(
    'Was this converted on purpose?',
  );
  expect(questionOf({ kind: 'number', fault: { is: 'number-changed' } })).toBe(
    'This number is not as in the source. Is it right?',
  );
});
