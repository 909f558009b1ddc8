import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportError } from './import-error.ts';
import { readJson } from './json.ts';

const read = (value: unknown) => readJson(JSON.stringify(value));

test('an array of strings', () => {
  expect(read(['Hello', 'こんにちは', ' '])).toEqual({
    rows: [
      { title: '', text: 'Hello' },
      { title: '', text: 'こんにちは' },
    ],
    notes: [],
  });
});

test('an array of objects, their keys in any words', () => {
  const { rows } = read([
    { key: 'a', source: 'Hello', comment: 'Kind', max_length: 12, custom_data: 'x', position: '2' },
    { key: 'b', source: 'Bye', comment: null, more: { not: 'read' } },
  ]);
  expect(rows).toEqual([
    {
      title: 'a',
      text: 'Hello',
      instructions: 'Kind',
      maxChars: 12,
      customData: 'x',
      position: 2,
    },
    { title: 'b', text: 'Bye' },
  ]);
});

test.each([
  [{ strings: [{ id: 'a', text: 'Hello' }] }],
  [{ jobs: [{ slug: 'a', body_src: 'Hello' }], comment: 'All' }],
  [{ jobs: { job_1: { slug: 'a', body_src: 'Hello' } } }],
  [[{ key: 'a', en: 'Hello', de: 'Hallo' }]],
  [[{ nr: 'a', words: 'Hello' }]],
])('finds the rows of %j', (value) => {
  expect(read(value).rows[0]?.text).toBe('Hello');
});

test('a language as the name of the texts is theirs', () => {
  expect(read([{ key: 'a', 'pt-BR': 'Olá' }]).sourceLanguage).toBe('pt-br');
});

test('keys and values, nested', () => {
  const value = {
    home: { title: 'Hello', steps: ['One', 'Two'], count: 3, on: true },
    'with.dot': 'Bye',
    text: 'Text',
  };
  expect(read(value)).toEqual({
    rows: [
      { title: 'home.title', text: 'Hello' },
      { title: 'home.steps.0', text: 'One' },
      { title: 'home.steps.1', text: 'Two' },
      { title: 'with.dot', text: 'Bye' },
      { title: 'text', text: 'Text' },
    ],
    notes: ['Left out, because it is no text (a number, true, false or null): 2.'],
  });
});

test.each([
  [{ greet: { message: 'Hi', description: 'Short', placeholders: { a: { content: '$1' } } } }],
  [{ greet: { defaultMessage: 'Hi', description: 'Short' } }],
  [{ '@@locale': 'en', greet: 'Hi', '@greet': { description: 'Short', type: 'text' } }],
])('what is said about a text is for its translator: %j', (value) => {
  expect(read(value).rows).toEqual([{ title: 'greet', text: 'Hi', instructions: 'Short' }]);
});

test('ARB names its language', () => {
  expect(read({ '@@locale': 'en_GB', greet: 'Hi' }).sourceLanguage).toBe('en_GB');
});

describe('says where and why it is no JSON', () => {
  test.each([
    ['', 'Line 1: the text ends too early (column 1).'],
    ['[1, 2', 'Line 1: the text ends too early (column 6).'],
    ['{\n  "a": "b",\n}', 'Line 3: a comma stands before the closing bracket (column 1).'],
    ['["a",]', 'Line 1: a comma stands before the closing bracket (column 6).'],
    ["{'a': 1}", 'Line 1: JSON wants double quotation marks (column 2).'],
    ['{"a" "b"}', 'Line 1: a colon is missing (column 6).'],
    ['["a" "b"]', 'Line 1: a comma or the closing bracket is missing (column 6).'],
    ['["a"}', 'Line 1: a comma or the closing bracket is missing (column 5).'],
    ['{a: 1}', 'Line 1: a name in quotation marks or “}” is missing (column 2).'],
    ['[truth]', 'Line 1: a value or “]” is missing (column 2).'],
    ['[]\n[]', 'Line 2: something stands after the end (column 1).'],
    [
      '["a\nb"]',
      'Line 1: this text has no closing quotation mark, or holds what JSON does not allow (column 2).',
    ],
  ])('%j', (text, message) => {
    expect(() => readJson(text)).toThrow(expect.objectContaining({ name: 'ImportError', message }));
  });

  test('whatever breaks it, a place is found', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '\\', 'x', '\n'))
      .map(
        ([json, at, put]) =>
          json.slice(0, at % json.length) + put + json.slice((at % json.length) + 1),
      )
      .filter((text) => !isJson(text));
    fc.assert(
      fc.property(broken, (text) => {
        expect(() => readJson(text)).toThrow(/^Line \d+: (?!nothing).*\(column \d+\)\.$/s);
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('refuses what is nested without end, and objects without a text', () => {
  expect(() => readJson('['.repeat(5000) + ']'.repeat(5000))).toThrow(ImportError);
  expect(() => read([{ a: 1 }])).toThrow(ImportError);
});

test('gives back every text, whatever it holds', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }).filter((text) => /\S/.test(text)));
  fc.assert(
    fc.property(texts, (written) => {
      const expected = written.map((text) => text.replace(/\r\n?/g, '\n'));
      expect(read(written).rows.map(({ text }) => text)).toEqual(expected);
    }),
  );
});

test('objects with keys of their own each take no time', () => {
  const objects = Array.from({ length: 60_000 }, (_, index) => `{"k${index}":"a"}`);
  expect(readJson(`[${objects.join(',')}]`).rows).toHaveLength(1);
});

test('a long key above many texts takes no room', () => {
  const texts = Array.from({ length: 50_000 }, (_, index) => `"${index}":"a"`).join(',');
  const { rows } = readJson(`{"${'k'.repeat(500_000)}":{${texts}},"@a":{"description":"b"}}`);
  expect(rows).toHaveLength(50_000);
  expect(rows[0]?.title).toHaveLength(300);
});
