import { expect, test } from 'vitest';
import { applyColumns, guessColumns, type Columns } from './columns.ts';
import { readTable, type Table } from './csv.ts';

test.each<[string, Columns['fields'], boolean]>([
  ['text\nHello', { 0: 'text' }, true],
  ['Hello\nWorld', { 0: 'text' }, false],
  ['Name\nStreet', { 0: 'text' }, false],
  ['Key,Source text,Comment\na,Hello,Hi', { 0: 'title', 1: 'text', 2: 'instructions' }, true],
  [
    'slug,body_src,max_chars,custom_data,position\na,b,1,c,1',
    { 0: 'title', 1: 'text', 2: 'maxChars', 3: 'customData', 4: 'position' },
    true,
  ],
  [
    '#,Title,Max. characters,Content\n1,a,5,b',
    { 0: 'position', 1: 'title', 2: 'maxChars', 3: 'text' },
    true,
  ],
  ['text,source,key\na,b,c', { 0: 'text', 2: 'title' }, true],
  ['key,en,de\na,Hello,Hallo', { 0: 'title', 1: 'text' }, true],
  ['ID;English;German\na;Hello;Hallo', { 0: 'title', 1: 'text' }, true],
  ['Key,Texte,Limit\na,Bonjour à tous,20', { 0: 'title', 1: 'text', 2: 'maxChars' }, true],
  ['home.title,Welcome home\nhome.body,Sit down', { 0: 'title', 1: 'text' }, false],
  ['Hello,x\nHello there,x', { 0: 'text' }, false],
  ['Welcome home,home.title\nSit down,home.body', { 0: 'text' }, false],
  ['1,こんにちは\n2,さようなら', { 0: 'title', 1: 'text' }, false],
  ['Name,Street\nAnna,Elm', { 0: 'title', 1: 'text' }, false],
])('guesses the columns of %j', (text, fields, hasHeader) => {
  expect(guessColumns(readTable(text))).toMatchObject({ fields, hasHeader });
});

test.each([
  ['key,en-GB,fr\na,Hello,Bonjour', 'en-gb'],
  ['key,pt_BR\na,Olá', 'pt-br'],
  ['Key,Japanese,English\na,はい,Yes', 'ja'],
  ['key,text,de\na,Hello,Hallo', undefined],
  ['key,zz\na,b', undefined],
])('tells the language of %j: %s', (text, language) => {
  expect(guessColumns(readTable(text)).sourceLanguage).toBe(language);
});

test('an empty table has no columns', () => {
  expect(guessColumns([])).toEqual({ fields: {}, hasHeader: false });
  expect(guessColumns([['']])).toMatchObject({ hasHeader: false });
});

const TABLE: Table = [
  ['title', 'text', 'notes', 'limit', 'custom', 'pos'],
  [' a ', 'Two\r\nlines', ' Be kind\r\n', '30', 'x-1', '1'],
  ['b', ' ', '', '', '', ''],
  ['', '', ''],
  ['c', 'Short row'],
  ['d', 'Text', '', 'thirty', '', '0'],
];

test('reads the rows of the columns chosen, and tells what it left out', () => {
  const columns = guessColumns(TABLE);
  expect(applyColumns(TABLE, columns)).toEqual({
    rows: [
      {
        title: 'a',
        text: 'Two\nlines',
        instructions: 'Be kind',
        maxChars: 30,
        customData: 'x-1',
        position: 1,
      },
      { title: 'c', text: 'Short row' },
      { title: 'd', text: 'Text' },
    ],
    notes: [
      'Left out, because the text is empty: row 3.',
      '“Most characters” is not a whole number above 0: row 6.',
      '“Position” is not a whole number above 0: row 6.',
    ],
  });
});

test('a choice of people is followed', () => {
  const { rows } = applyColumns(TABLE, { fields: { 0: 'text', 4: 'title' }, hasHeader: false });
  expect(rows.map(({ title, text }) => [title, text])).toEqual([
    ['custom', 'title'],
    ['x-1', ' a '],
    ['', 'b'],
    ['', 'c'],
    ['', 'd'],
  ]);
});

test('says so where no column holds the text', () => {
  expect(applyColumns(TABLE, { fields: { 0: 'title' }, hasHeader: true })).toEqual({
    rows: [],
    notes: ['No column is chosen for the text.'],
  });
});

test('names five of many rows', () => {
  const table = Array.from({ length: 8 }, () => ['a', '']);
  const { notes } = applyColumns(table, { fields: { 0: 'title', 1: 'text' }, hasHeader: false });
  expect(notes).toEqual(['Left out, because the text is empty: rows 1, 2, 3, 4, 5 and 3 more.']);
});
