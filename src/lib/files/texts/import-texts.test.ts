import { describe, expect, test } from 'vitest';
import { notesSaid, refusal } from '#test/files/said.ts';
import type { Layout } from '../model/read-choices.ts';
import { importTexts } from './import-texts.ts';
import type { ReadOptions } from './read-file.ts';

const XLIFF =
  '<?xml version="1.0"?><xliff version="1.2"><file source-language="en"><body>' +
  '<trans-unit id="a"><source>Hello</source></trans-unit></body></file></xliff>';
const PO = '# A file\nmsgid "Hello"\nmsgstr ""\n';
const JSON_TEXT = '{"a": "Hello"}';

const bytes = (text: string) => new TextEncoder().encode(text);
const drop = (name: string, text: string, options?: ReadOptions) =>
  importTexts(bytes(text), name, options);
const paste = (text: string, options?: ReadOptions) =>
  drop('', text, { encoding: 'utf-8', isPasted: true, ...options });

/** The format, and the first text. */
const brief = ({ format, rows }: ReturnType<typeof drop>) => [format, rows[0]?.text];

test.each([
  ['a.csv', 'key;text\na;b', ['csv', 'b']],
  ['a.CSV', 'text\nHello, you', ['csv', 'Hello, you']],
  ['a.tsv', 'key\ttext\na\tb', ['csv', 'b']],
  ['a.json', JSON_TEXT, ['json', 'Hello']],
  ['a.arb', JSON_TEXT, ['arb', 'Hello']],
  ['a.xlf', XLIFF, ['xliff', 'Hello']],
  ['a.xml', XLIFF, ['xliff', 'Hello']],
  [
    'strings.xml',
    '<?xml version="1.0"?>\n<resources><string name="a">Hello</string></resources>',
    ['android', 'Hello'],
  ],
  ['de.po', PO, ['po', 'Hello']],
  ['a.pot', PO, ['po', 'Hello']],
  ['a.txt', 'Hello, you\n\nall', ['text', 'Hello, you\n\nall']],
  ['a.txt', JSON_TEXT, ['json', 'Hello']],
  ['a.txt', 'a\tb\nc\td', ['csv', 'a']],
  ['unknown', XLIFF, ['xliff', 'Hello']],
  ['a.txt', '', ['text', undefined]],
])('reads %s: %j', (name, text, expected) => {
  expect(brief(drop(name, text))).toEqual(expected);
});

test('the columns of a table are guessed, and shown with its first rows', () => {
  expect(drop('a.csv', 'key,text\na,b').sheet).toEqual({
    layout: ',',
    columns: { fields: { 0: 'title', 1: 'text' }, hasHeader: true },
    head: [
      ['key', 'text'],
      ['a', 'b'],
    ],
  });
});

test('how a file is written is told with the rest', () => {
  const latin = Uint8Array.from('msgid "Caf\xe9"\nmsgstr "x"', (one) => one.charCodeAt(0));
  const { rows, notes } = importTexts(latin, 'a.po');
  expect(rows).toMatchObject([{ text: 'Café', isDone: true }]);
  expect(notesSaid(notes)).toEqual([
    expect.stringContaining('it was read as Windows-1252 (Western Europe), which'),
  ]);
});

describe('refuses', () => {
  test.each([
    ['a.docx', 'PK\u0003\u0004x', /^This is an office document.*order it as a file/],
    ['a.csv', 'PK\u0003\u0004x', /^This is an office document/],
    ['a.pdf', '%PDF-1.7', /^This is a PDF/],
    ['a.bin', '\u0001\u0002a\0\u0003b\u0004', /holds no text/],
    ['a.bin', 'Words', /no format/],
    ['a.json', '{"a": }', /^Line 1, column 7: /],
    ['a.json', '"Hello"', /one value/],
    ['a.xlf', '<html/>', /not in the format XLIFF/],
  ])('%s', (name, text, message) => {
    expect(refusal(() => drop(name, text))).toMatch(message);
  });
});

describe('what is pasted', () => {
  test.each<[string, [string, string]]>([
    ['Hello, you\n\nall', ['text', 'Hello, you\n\nall']],
    ['a,b\nc,d', ['text', 'a,b\nc,d']],
    ['"Hello" she said\tx', ['csv', '"Hello" she said']],
    ['"two\nlines"\tx', ['csv', 'two\nlines']],
    [JSON_TEXT, ['json', 'Hello']],
    [XLIFF, ['xliff', 'Hello']],
    [PO, ['po', 'Hello']],
    ['"a" = "Hello";', ['strings', 'Hello']],
    ['[Hello] {name}', ['text', '[Hello] {name}']],
    ['{"a": 1', ['text', '{"a": 1']],
    ['<?xml version="1.0"?><html/>', ['text', '<?xml version="1.0"?><html/>']],
  ])('%j', (text, expected) => {
    expect(brief(paste(text))).toEqual(expected);
  });
});

test.each(['{"a": "Hello" // mine\n}', '// mine\n{"a": "Hello"}'])(
  'pasted JSON may have comments, which is told: %j',
  (text) => {
    const { format, notes } = paste(text);
    expect([format, ...notesSaid(notes)]).toEqual(['json', 'Comments in it were left out.']);
  },
);

test.each([
  ['{"a": "Hello",}', /A comma stands before the closing bracket/],
  ['[{"a": 1} {"b": 2}]', /A comma or the closing bracket is missing/],
  ['<?xml version="1.0"?><html/>', /not in the format XLIFF/],
  ['{ # mine\n "a": "Hello" }', /A name in quotation marks or “}” is missing/],
])('why it was taken as words is told: %j', (text, words) => {
  const { format, notes } = paste(text);
  expect([format, ...notesSaid(notes)]).toEqual(['text', expect.stringMatching(words)]);
});

test('words in brackets are no file', () => {
  expect(paste('[Hello] {name}')).toMatchObject({ format: 'text', notes: [] });
});

describe('as a person chooses', () => {
  test.each<[Layout, string[][]]>([
    [',', [['a;b', 'c']]],
    [';', [['a', 'b,c']]],
    ['column', [['a;b,c']]],
  ])('%s', (layout, head) => {
    expect(drop('a.csv', 'a;b,c', { layout }).sheet).toMatchObject({ layout, head });
  });

  test('words, paragraphs or lines, and how many there would be', () => {
    const text = 'a;b,c\nd\n\ne';
    const texts = (layout: Layout) => drop('a.csv', text, { layout }).rows.map((row) => row.text);
    expect(texts('words')).toEqual(['a;b,c\nd\n\ne']);
    expect(texts('paragraphs')).toEqual(['a;b,c\nd', 'e']);
    expect(texts('lines')).toEqual(['a;b,c', 'd', 'e']);
    expect(drop('a.txt', text).splits).toEqual({ paragraphs: 2, lines: 3 });
  });

  test('an encoding', () => {
    const cyrillic = Uint8Array.from([0xcf, 0xf0]);
    expect(importTexts(cyrillic, 'a.txt', { encoding: 'windows-1251' })).toMatchObject({
      rows: [{ text: 'Пр' }],
      encoding: 'windows-1251',
    });
  });

  test('a column from a spreadsheet: its cells, unquoted', () => {
    const { rows } = paste('One\r\n"two\nlines"\r\n"Three" more\r\n', { layout: 'lines' });
    expect(rows.map(({ text }) => text)).toEqual(['One', 'two\nlines', '"Three" more']);
  });
});

test('what a file has done is left out where all that is ordered is done; else it is not ordered there', () => {
  const po =
    'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "a"\nmsgstr "A"\n\nmsgid "b"\nmsgstr ""\n';
  const done = (targets: string[]) =>
    importTexts(bytes(po), 'de.po', {}, targets).rows.map(({ except = [], isDone = false }) => [
      except.join(),
      isDone,
    ]);
  expect(done([])).toEqual([
    ['de', true],
    ['', false],
  ]);
  expect(done(['de'])[0]).toEqual(['de', true]);
  expect(done(['de', 'ja'])[0]).toEqual(['de', false]);
});
