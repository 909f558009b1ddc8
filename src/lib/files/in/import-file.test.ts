import { describe, expect, test } from 'vitest';
import { readFile, readPasted, type Found, type Layout } from './import-file.ts';

const XLIFF =
  '<?xml version="1.0"?><xliff version="1.2"><file source-language="en"><body>' +
  '<trans-unit id="a"><source>Hello</source></trans-unit></body></file></xliff>';
const PO = '# A file\nmsgid "Hello"\nmsgstr ""\n';
const JSON_TEXT = '{"a": "Hello"}';

const drop = (name: string, type: string, text: string) =>
  readFile(name, type, new TextEncoder().encode(text));

/** What came of it, and the first text. */
function brief(found: Found): [kind: string, text: string | undefined] {
  if (found.kind === 'rows') return ['rows', found.imported.rows[0]?.text];
  return [found.kind, found.kind === 'text' ? found.text : found.table[0]?.join('|')];
}

test.each([
  ['a.csv', '', 'key;text\na;b', ['table', 'key|text']],
  ['a.CSV', 'application/vnd.ms-excel', 'text\nHello, you', ['table', 'text']],
  ['a.tsv', '', 'key\ttext', ['table', 'key|text']],
  ['a', 'text/csv; charset=utf-8', 'a,b', ['table', 'a|b']],
  ['a.json', '', JSON_TEXT, ['rows', 'Hello']],
  ['a.arb', '', JSON_TEXT, ['rows', 'Hello']],
  ['a.xlf', '', XLIFF, ['rows', 'Hello']],
  ['a.xml', 'text/xml', XLIFF, ['rows', 'Hello']],
  ['de.po', '', PO, ['rows', 'Hello']],
  ['a.pot', '', PO, ['rows', 'Hello']],
  ['a', 'text/x-gettext-translation', PO, ['rows', 'Hello']],
  ['a.txt', 'text/plain', 'Hello, you\n\nall', ['text', 'Hello, you\n\nall']],
  ['a.txt', 'text/plain', JSON_TEXT, ['rows', 'Hello']],
  ['a.txt', 'text/plain', 'a\tb\nc\td', ['table', 'a|b']],
  ['unknown', '', XLIFF, ['rows', 'Hello']],
  ['unknown', '', '', ['text', '']],
])('reads %s (%s) %#', (name, type, text, expected) => {
  expect(brief(drop(name, type, text))).toEqual(expected);
});

test('the columns of a table are guessed', () => {
  expect(drop('a.csv', '', 'key,text\na,b')).toMatchObject({
    columns: { fields: { 0: 'title', 1: 'text' }, hasHeader: true },
  });
});

test('how a file is written is told with the rest', () => {
  const bytes = Uint8Array.from('msgid "Caf\xe9"\nmsgstr "x"', (one) => one.charCodeAt(0));
  expect(readFile('a.po', '', bytes)).toMatchObject({
    imported: {
      rows: [{ text: 'Café' }],
      notes: [expect.stringContaining('Windows-1252'), 'Translated already in the file: 1.'],
    },
  });
});

describe('refuses', () => {
  test.each([
    ['a.docx', 'PK\u0003\u0004x', /^This is an office document.*order it as a file/],
    ['a.csv', 'PK\u0003\u0004x', /^This is an office document/],
    ['a.pdf', '%PDF-1.7', /^This is a PDF/],
    ['a.bin', '\u0001\u0002a\0\u0003b\u0004', /holds no text/],
    ['a.json', '{"a": }', /^Line 1: /],
    ['a.xlf', '<html/>', /no XLIFF/],
  ])('%s', (name, text, message) => {
    expect(() => drop(name, '', text)).toThrow(message);
  });
});

describe('what is pasted', () => {
  test.each<[string, [string, string]]>([
    ['Hello, you\n\nall', ['text', 'Hello, you\n\nall']],
    ['a,b\nc,d', ['text', 'a,b\nc,d']],
    ['"Hello" she said\tx', ['table', '"Hello" she said|x']],
    ['"two\nlines"\tx', ['table', 'two\nlines|x']],
    [JSON_TEXT, ['rows', 'Hello']],
    [XLIFF, ['rows', 'Hello']],
    [PO, ['rows', 'Hello']],
    ['[Hello] {name}', ['text', '[Hello] {name}']],
    ['{"a": 1', ['text', '{"a": 1']],
    ['<?xml version="1.0"?><html/>', ['text', '<?xml version="1.0"?><html/>']],
  ])('%j', (text, expected) => {
    expect(brief(readPasted(text))).toEqual(expected);
  });
});

test.each([
  ['{"a": "Hello" // mine\n}', 'rows'],
  ['// mine\n{"a": "Hello"}', 'rows'],
])('pasted JSON may have comments, which is told: %j', (text, kind) => {
  const found = readPasted(text);
  expect(found).toMatchObject({ kind, imported: { notes: ['Comments in it were left out.'] } });
});

test.each([
  ['{"a": "Hello",}', /a comma stands before the closing bracket/],
  ['[{"a": 1} {"b": 2}]', /a comma or the closing bracket is missing/],
  ['<?xml version="1.0"?><html/>', /no XLIFF/],
  ['{ # mine\n "a": "Hello" }', /a name in quotation marks or “}” is missing/],
])('why it was taken as words is told: %j', (text, words) => {
  const notes = [expect.stringMatching(words)];
  expect(readPasted(text)).toMatchObject({ kind: 'text', notes });
});

test('words in brackets are no file', () => {
  expect(readPasted('[Hello] {name}')).toMatchObject({ kind: 'text', notes: [] });
});

describe('as a person chooses', () => {
  const csv = new TextEncoder().encode('a;b,c');
  test.each<[Layout, string[][]]>([
    [',', [['a;b', 'c']]],
    [';', [['a', 'b,c']]],
    ['lines', [['a;b,c']]],
  ])('%s', (layout, table) => {
    expect(readFile('a.csv', '', csv, { layout })).toMatchObject({ kind: 'table', layout, table });
  });

  test('words, and an encoding', () => {
    expect(readFile('a.csv', '', csv, { layout: 'words' })).toMatchObject({ text: 'a;b,c' });
    const bytes = Uint8Array.from([0xcf, 0xf0]);
    expect(readFile('a.txt', '', bytes, { encoding: 'windows-1251' })).toMatchObject({
      text: 'Пр',
      encoding: 'windows-1251',
    });
  });

  test('a column from a spreadsheet: its cells, unquoted', () => {
    expect(
      readPasted('One\r\n"two\nlines"\r\n"Three" more\r\n', { layout: 'lines' }),
    ).toMatchObject({
      table: [['One'], ['two\nlines'], ['"Three" more']],
    });
  });
});
