import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Delimiter, Table } from '../model/read-choices.ts';
import { readSheet, readTable, sniffDelimiter } from './csv.ts';
import { notesSaid, refusal } from '#test/files/said.ts';
import { ImportError } from '../model/import-error.ts';

test.each<[string, Table]>([
  ['', []],
  ['a,b', [['a', 'b']]],
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    '\uFEFFa,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b,\n,,\n',
    [
      ['a', 'b', ''],
      ['', '', ''],
    ],
  ],
  [
    '"a, b","c ""d"" e"\n"two\r\nlines",x',
    [
      ['a, b', 'c "d" e'],
      ['two\r\nlines', 'x'],
    ],
  ],
  ['"",""', [['', '']]],
  [
    '5" tall,x\n"a"b,y',
    [
      ['5" tall', 'x'],
      ['ab', 'y'],
    ],
  ],
  ['a,b,c\nd\ne,f', [['a', 'b', 'c'], ['d'], ['e', 'f']]],
  ['a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
  ['sep=;\r\na,b;c', [['a,b', 'c']]],
  [
    '1,5;2,5\n3,5;4,5',
    [
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ],
  ],
])('reads %j', (text, expected) => {
  expect(readTable(text)).toEqual(expected);
});

test.each([
  ['a\tb\nc\td', '\t'],
  ['key;text\na;Hello, you, there\nb;Bye, all', ';'],
  ['a,b\nc,d', ','],
  ['a\tb, c\nd\te, f', '\t'],
  ['Hello\nWorld, all', undefined],
  ['Hello, world\nGood, better, best\nBye\nNone', undefined],
  ['"a;b;c",d\n"e;f",g', ','],
  ['', undefined],
  ['a|b\nc|d', '|'],
  ['All our texts\n\nKey\tText\na\tHello', '\t'],
  ['All our texts\nKey;Text\na;Hello', ';'],
  ['All our texts\nKey,Text,Note\na,Hello,x', ','],
  ['Dear all\nHello, you\nBye, you', undefined],
  ['a\t"Hello\nb\tBye', '\t'],
])('sniffs what parts %j', (text, delimiter) => {
  expect(sniffDelimiter(text)).toBe(delimiter);
});

test('a line is one cell where nothing parts them', () => {
  expect(readTable('Hello\nWorld, all')).toEqual([['Hello'], ['World, all']]);
});

describe('pasted from a spreadsheet', () => {
  test.each<[string, Table]>([
    ['a\t"two\nlines with ""quotes"""\tc', [['a', 'two\nlines with "quotes"', 'c']]],
    [
      '"a\tb"\tc\nd\te',
      [
        ['a\tb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      '"Hello" she said\tx\n"all"\ty',
      [
        ['"Hello" she said', 'x'],
        ['"all"', 'y'],
      ],
    ],
    [
      '5"\tx\n"never closed\ty',
      [
        ['5"', 'x'],
        ['"never closed', 'y'],
      ],
    ],
    [
      '"one\tx\n"two\ty',
      [
        ['"one', 'x'],
        ['"two', 'y'],
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(readTable(text, { delimiter: '\t', pasted: true })).toEqual(expected);
  });
});

describe('a file parted by tabs', () => {
  test.each<[string, string, Table]>([
    [
      'Google Sheets',
      'a\t"Hello\nb\tBye',
      [
        ['a', '"Hello'],
        ['b', 'Bye'],
      ],
    ],
    [
      'Google Sheets',
      'a\t"Hello" she said\nb\t"x',
      [
        ['a', '"Hello" she said'],
        ['b', '"x'],
      ],
    ],
    [
      'Google Sheets',
      'a\t"Hello\nb\tsays "\n',
      [
        ['a', '"Hello'],
        ['b', 'says "'],
      ],
    ],
    [
      'Google Sheets',
      'a\t"Hello"\nb\tBye',
      [
        ['a', '"Hello"'],
        ['b', 'Bye'],
      ],
    ],
    [
      'Google Sheets',
      'a\t"Hello, you"\nb\tBye, all',
      [
        ['a', '"Hello, you"'],
        ['b', 'Bye, all'],
      ],
    ],
    [
      'Excel',
      'a\t"He said ""hi"""\nb\tBye',
      [
        ['a', 'He said "hi"'],
        ['b', 'Bye'],
      ],
    ],
    [
      'Excel',
      'a\t"two\nlines"\nb\tBye',
      [
        ['a', 'two\nlines'],
        ['b', 'Bye'],
      ],
    ],
    [
      'Excel',
      'a\t"Hello, you"\nb\tBye',
      [
        ['a', 'Hello, you'],
        ['b', 'Bye'],
      ],
    ],
    [
      'quotes around all',
      '"a"\t"Hello"\n"b"\t"Bye"',
      [
        ['a', 'Hello'],
        ['b', 'Bye'],
      ],
    ],
  ])('of %s: %j', (_, text, expected) => {
    expect(readTable(text)).toEqual(expected);
  });
});

test.each<[string, Table]>([
  [
    'k,t\n1,"He said \\"hi\\" to me"\n2,x',
    [
      ['k', 't'],
      ['1', 'He said "hi" to me'],
      ['2', 'x'],
    ],
  ],
  ['1;"say \\"";x', [['1', 'say "', 'x']]],
  ['1,"a \\"b\\", c",x', [['1', 'a "b", c', 'x']]],
  ['1,"C:\\\\dir \\"x\\"\\nend",y', [['1', 'C:\\dir "x"\nend', 'y']]],
])('reads quotes behind backslashes, and says so: %j', (text, expected) => {
  const { table, notes } = readSheet(text);
  expect(table).toEqual(expected);
  expect(notesSaid(notes)).toEqual([expect.stringContaining('backslashes (\\")')]);
});

test('a backslash at the end of a cell is one', () => {
  const table = [['1', 'C:\\dir\\', 'x']];
  expect(readSheet('1,"C:\\dir\\",x')).toMatchObject({ table, notes: [] });
});

test('words behind a quoted cell are told', () => {
  const { notes } = readSheet('a,b\n"c"d,e');
  expect(notesSaid(notes)).toEqual([expect.stringMatching(/^Line 2: words stand/)]);
});

test('tells where a quoted cell opens that never ends', () => {
  const read = () => readTable('a,b\r\nc,"d\ne,f\n', { delimiter: ',' });
  expect(read).toThrow(ImportError);
  expect(refusal(read)).toBe(
    'Line 2, column 3: A quotation mark opens a cell here and is never closed.',
  );
});

/** As RFC 4180 writes a table. */
const write = (table: Table, delimiter: Delimiter, end: string) =>
  table
    .map((row) =>
      row.map((cell) => (/[",;|\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
    )
    .map((row) => row.join(delimiter) + end)
    .join('');

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '|', '\t', '\r', '\n', 'a', 'é', '字') }),
);
// Of tabs, what quotation marks mean is guessed.
const delimiters = fc.constantFrom<Delimiter>(',', ';', '|');

test('reads what was written, any text', () => {
  const table = fc.array(fc.array(cell, { minLength: 1 }));
  fc.assert(
    fc.property(table, delimiters, fc.constantFrom('\n', '\r\n', '\r'), (rows, delimiter, end) => {
      const text = `sep=${delimiter}\n${write(rows, delimiter, end)}`;
      expect(readTable(text)).toEqual(rows);
    }),
  );
});

test('reads 20,000 rows', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [`key.${row}`, `Text, "${row}"\nmore`]);
  expect(readTable(write(rows, ',', '\r\n'))).toEqual(rows);
});
