import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imported } from '#test/files/imported.ts';
import { refusal } from '#test/files/said.ts';
import { ImportError, positionAt } from '../model/import-error.ts';

const readJson = (text: string) => imported(text, 'a.json');
const read = (value: unknown) => readJson(JSON.stringify(value));

test('an array of strings', () => {
  expect(read(['Hello', 'こんにちは', ' '])).toEqual({
    rows: [
      { title: '', text: 'Hello' },
      { title: '', text: 'こんにちは' },
    ],
    left: ['empty: 3'],
    notes: [],
    language: undefined,
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
  expect(read([{ key: 'a', 'pt-BR': 'Olá' }]).language).toBe('pt-br');
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
    left: ['value: home.count, home.on'],
    notes: [],
    language: undefined,
  });
});

test.each([
  [{ greet: { message: 'Hi', description: 'Short', placeholders: { a: { content: '$1' } } } }],
  [{ greet: { defaultMessage: 'Hi', description: 'Short' } }],
  [{ '@@locale': 'en', greet: 'Hi', '@greet': { description: 'Short', type: 'text' } }],
])('what is said about a text is for its translator: %j', (value) => {
  expect(read(value).rows).toEqual([{ title: 'greet', text: 'Hi', instructions: 'Short' }]);
});

test.each([
  [{ a: { string: 'Save', developer_comment: 'A button', character_limit: 10 } }],
  [{ a: { text: 'Save', comment: 'A button', max_length: 10 } }],
  [{ a: { value: 'Save', note: 'A button', limit: '10', type: 'text' } }],
  [{ a: { translation: 'Save', description: 'A button', charLimit: 10 } }],
])('structured: %j', (value) => {
  const { rows, left } = read(value);
  expect(rows).toEqual([{ title: 'a', text: 'Save', instructions: 'A button', maxChars: 10 }]);
  expect(left).toEqual([expect.stringMatching(/^about: /)]);
});

test('nested texts are no messages, and a text beside one is kept', () => {
  const texts = (value: unknown) => read(value).rows.map(({ title, text }) => [title, text]);
  expect(texts({ card: { text: 'Hello', description: 'Shown' }, menu: { save: 'Save' } })).toEqual([
    ['card.text', 'Hello'],
    ['card.description', 'Shown'],
    ['menu.save', 'Save'],
  ]);
  expect(texts({ a: { string: 'Save', developer_comment: 'x', tooltip: 'Saves it' } })).toEqual([
    ['a', 'Save'],
    ['a.tooltip', 'Saves it'],
  ]);
});

test.each([
  [
    { '@username mentioned you': '@username mentioned you', Save: 'Save' },
    ['@username mentioned you', 'Save'],
  ],
  [{ '@me': 'Me', you: 'You' }, ['Me', 'You']],
  [{ '@all': { one: 'One', many: 'Many' } }, ['One', 'Many']],
  [{ you: 'You', '@you': { description: 'x' } }, ['You']],
  [{ '@@locale': 'en', you: 'You', '@gone': { description: 'x' } }, ['You']],
])('only @x beside x is a note: %j', (value, texts) => {
  expect(read(value).rows.map(({ text }) => text)).toEqual(texts);
});

test.each([
  [{ $schema: 'https://x/y.json', a: 'Hello' }, undefined],
  [{ locale: 'en', translations: { a: 'Hello' } }, 'en'],
  [{ translations: { a: 'Hello' }, pluralForm: 'nplurals=2; plural=(n != 1);' }, undefined],
  [{ language: 'pt_BR', version: '1.0', strings: { a: 'Hello' } }, 'pt_BR'],
  [{ '@@locale': 'en', '@@last_modified': '2026-01-01', a: 'Hello' }, 'en'],
  [{ _comment: 'Do not touch', a: 'Hello' }, undefined],
  [{ a: 'Hello', deep: { _comment: 'Not this' } }, undefined],
])('what a file says of itself is no text, and told: %j', (value, language) => {
  const { rows, language: told, left } = read(value);
  expect(rows.map(({ text }) => text)).toEqual(['Hello']);
  expect(told).toBe(language);
  expect(left).toHaveLength(1);
});

test('a word that is no language stays a text', () => {
  expect(read({ language: 'Language', locale: 'Place' }).rows).toHaveLength(2);
});

test.each([
  [[{ id: 'greeting', translations: { en: 'Hello there' } }]],
  [[{ id: 'greeting', translations: { en: 'Hello there', de: 'Hallo' } }]],
  [[{ key: 'greeting', en: { text: 'Hello there' } }]],
  [{ entries: [{ key: 'greeting', values: [{ lang: 'en', text: 'Hello there' }] }] }],
  [{ $schema: 'x', strings: [{ name: 'greeting', value: 'Hello there' }] }],
])('texts within records: %j', (value) => {
  expect(read(value).rows).toMatchObject([{ title: 'greeting', text: 'Hello there' }]);
});

test('what else the objects hold is told', () => {
  expect(read([{ key: 'a', en: 'Hello', de: 'Hallo' }]).left).toEqual(['column: de']);
});

test.each([
  ['{"a": "1", "b": "2", "a": "3"}', ['2', '3'], 'a'],
  ['{"x": {"a": "1", "a": "2"}}', ['2'], 'a'],
  ['[{"text": "1", "text": "2"}]', ['2'], 'text'],
])('a key that stands twice is told: %s', (text, texts, name) => {
  const { rows, left } = readJson(text);
  expect(rows.map((row) => row.text)).toEqual(texts);
  expect(left).toEqual([`twice: ${name}`]);
});

test.each([
  ['{"b": "1", "10": "2", "2": "3"}', ['1', '2', '3']],
  ['{"x": {"z": "1", "1": "2"}, "0": "3"}', ['1', '2', '3']],
  ['{"jobs": {"b": {"body_src": "1"}, "0": {"body_src": "2"}}}', ['1', '2']],
])('texts stay in the order of the file: %s', (text, texts) => {
  expect(readJson(text).rows.map((row) => row.text)).toEqual(texts);
});

test.each([
  '// Ours\n{"a": "Hello"}',
  '{"a": /* here */ "Hello" // there\n}',
  '/* one */ {"a": "Hello"}',
])('comments are passed over, and told: %j', (text) => {
  expect(readJson(text)).toEqual({
    rows: [{ title: 'a', text: 'Hello' }],
    left: [],
    notes: ['Comments in it were left out.'],
    language: undefined,
  });
});

test('a text may look like a comment', () => {
  expect(readJson('{"a": "see http://x /* y */ \\" // z"}')).toEqual({
    rows: [{ title: 'a', text: 'see http://x /* y */ " // z' }],
    left: [],
    notes: [],
    language: undefined,
  });
});

test('ARB names its language', () => {
  expect(read({ '@@locale': 'en_GB', greet: 'Hi' }).language).toBe('en_GB');
});

describe('says where and why it is no JSON', () => {
  test.each([
    ['', 'Line 1, column 1: The text ends too early.'],
    ['[1, 2', 'Line 1, column 6: The text ends too early.'],
    ['{\n  "a": "b",\n}', 'Line 3, column 1: A comma stands before the closing bracket.'],
    ['["a",]', 'Line 1, column 6: A comma stands before the closing bracket.'],
    ["{'a': 1}", 'Line 1, column 2: JSON wants double quotation marks.'],
    ['{"a" "b"}', 'Line 1, column 6: A colon is missing.'],
    ['["a" "b"]', 'Line 1, column 6: A comma or the closing bracket is missing.'],
    ['["a"}', 'Line 1, column 5: A comma or the closing bracket is missing.'],
    ['{a: 1}', 'Line 1, column 2: A name in quotation marks or “}” is missing.'],
    ['[truth]', 'Line 1, column 2: A value or “]” is missing.'],
    ['[]\n[]', 'Line 2, column 1: Something stands after the end.'],
    [
      '["a\nb"]',
      'Line 1, column 2: This text has no closing quotation mark, or holds what JSON does not allow.',
    ],
  ])('%j', (text, message) => {
    expect(refusal(() => readJson(text))).toBe(message);
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
        const said = refusal(() => readJson(text));
        expect(said).toMatch(/^Line \d+, column \d+: .*\.$/s);
        // Nothing stands behind the end of the file.
        const { line, column } = positionAt(text, text.trimEnd().length);
        expect(said).not.toBe(`Line ${line}, column ${column}: Something stands after the end.`);
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
