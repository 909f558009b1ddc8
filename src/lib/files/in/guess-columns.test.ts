import { expect, test } from 'vitest';
import { imported } from '#test/files/imported.ts';
import type { Columns } from '../model/read-choices.ts';
import { guessColumns } from './guess-columns.ts';
import { readTable } from './csv.ts';

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
  ['Key,Id,English(en),German(de)\na,1,Hello,Hallo', { 0: 'title', 2: 'text' }, true],
  ['id,key,en,id\n1,a,Hello,Halo', { 0: 'title', 2: 'text' }, true],
  ['English,German,French\nHello,Hallo,Bonjour', { 0: 'text' }, true],
  ['en,no\nHello,Hei', { 0: 'text' }, true],
  ['Key,English (US),French\na,Hello,Salut', { 0: 'title', 1: 'text' }, true],
  ['key_id,key_name,English (en),German (de)\n1,a,Hello,Hallo', { 0: 'title', 2: 'text' }, true],
  [
    'Type,Identification,Field,Locale,Market,Status,Default content,Translated content\nPRODUCT,1,title,de,,,Shirt,',
    { 1: 'title', 6: 'text' },
    true,
  ],
  [
    'ID,Type,SKU,Name,Published,Short description,Description\n1,simple,s-1,Shirt,1,Soft,A soft shirt',
    { 2: 'title', 6: 'text' },
    true,
  ],
  [
    'identifier,source_phrase,context,max_length,de\na,Hello,Hi,9,Hallo',
    { 0: 'title', 1: 'text', 2: 'instructions', 3: 'maxChars' },
    true,
  ],
  [
    'Key\tEnglish text\tNote for translator\tMax\na\tHello\tKind\t9',
    { 0: 'title', 1: 'text', 2: 'instructions', 3: 'maxChars' },
    true,
  ],
  [
    'ID\tText in English\tComments (internal)\tMax. length in chars\na\tHello\tKind\t9',
    { 0: 'title', 1: 'text', 2: 'instructions', 3: 'maxChars' },
    true,
  ],
  ['No.\tDeutsch\n1\tHallo', { 0: 'position', 1: 'text' }, true],
  ['My texts,,\nKey,Text,Note\na,Hello,Kind', { 0: 'title', 1: 'text', 2: 'instructions' }, true],
  ['Our shop\n\nKey\tText\na\tHello', { 0: 'title', 1: 'text' }, true],
  ['Our shop\nhome.a\tHello there\nhome.b\tBye then', { 0: 'title', 1: 'text' }, false],
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
  ['Key,Id,English(en),German(de)\na,1,Hello,Hallo', 'en'],
  ['Key,English (US),French\na,Hello,Salut', 'en'],
  ['Key\tGerman text\tNote\na\tHallo\tx', 'de'],
  ['key,zh-Hant\na,您好', 'zh-tw'],
  ['key,Portuguese (Brazil)\na,Olá', 'pt-br'],
  ['Key,Chinese (Traditional)\na,您好', 'zh-tw'],
  ['Key,日本語\na,はい', 'ja'],
])('tells the language of %j: %s', (text, language) => {
  expect(guessColumns(readTable(text)).sourceLanguage).toBe(language);
});

test('an empty table has no columns', () => {
  expect(guessColumns([])).toEqual({ fields: {}, hasHeader: false });
  expect(guessColumns([['']])).toMatchObject({ hasHeader: false });
});

const TABLE = [
  'title;text;notes;limit;custom;pos',
  ' a ;"Two\r\nlines";" Be kind\r\n";30;x-1;1',
  'b; ;;;;',
  ';;',
  'c;Short row',
  'd;Text;;thirty;;0',
].join('\n');

test('reads the rows of the columns guessed, and tells what it left out', () => {
  expect(imported(TABLE, 'a.csv')).toMatchObject({
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
    left: ['maxChars: 6', 'position: 6', 'empty: b'],
  });
});

test('a choice of people is followed', () => {
  const columns: Columns = { fields: { 0: 'text', 4: 'title' }, hasHeader: false };
  const { rows } = imported(TABLE, 'a.csv', { columns });
  expect(rows.map(({ title, text }) => [title, text])).toEqual([
    ['custom', 'title'],
    ['x-1', ' a '],
    ['', 'b'],
    ['', 'c'],
    ['', 'd'],
  ]);
});

test('what stands above a table is told, and its rows keep their numbers', () => {
  expect(imported('Our shop\n\nKey\tText\na\tHello\n\t\nb\t', 'a.tsv')).toMatchObject({
    rows: [{ title: 'a', text: 'Hello' }],
    left: ['above: Our shop', 'empty: b'],
  });
});

test('where only the first row is chosen, the columns are guessed from there', () => {
  const { rows } = imported('a,b,c\nx,y,z\nKey,Text\nk,Hello', 'a.csv', { columns: { skip: 2 } });
  expect(rows).toEqual([{ title: 'k', text: 'Hello' }]);
});

test.each([
  ["'=SUM(A1)", '=SUM(A1)'],
  ["''=1", "'=1"],
  ["'+49 30 1", '+49 30 1'],
  ["'tis", "'tis"],
  ['-5', '-5'],
])('of Galley’s own list %j is %j', (cell, text) => {
  const own = `job_id,slug,body_src,body_tgt\n1,a,${cell},x`;
  expect(imported(own, 'a.csv').rows[0]?.text).toBe(text);
  expect(imported(`key,text\na,${cell}`, 'a.csv').rows[0]?.text).toBe(cell);
});

test('says so where no column holds the text', () => {
  const columns: Columns = { fields: { 0: 'title' }, hasHeader: true };
  expect(imported(TABLE, 'a.csv', { columns })).toMatchObject({
    rows: [],
    notes: ['No column is chosen for the text.'],
  });
});

test('in which languages a row is done is told by its other columns', () => {
  const text = 'Key,English,German,Japanese\na,One,Eins,\nb,Two,Zwei,二\nc,Three,,';
  const done = (targets: string[]) =>
    imported(text, 'a.csv', {}, targets).rows.map(({ except = [], isDone = false }) => [
      except.join(),
      isDone,
    ]);
  expect(done([])).toEqual([
    ['de', false],
    ['de,ja', false],
    ['', false],
  ]);
  expect(done(['de', 'ja']).map(([, is]) => is)).toEqual([false, true, false]);
  expect(done(['de']).map(([, is]) => is)).toEqual([true, true, false]);
});
