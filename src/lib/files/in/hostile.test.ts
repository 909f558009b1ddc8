import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyColumns, guessColumns } from './columns.ts';
import { readTable, type Table } from './csv.ts';
import { ImportError } from './import-error.ts';
import { readFile, readPasted } from './import-file.ts';
import { readJson } from './json.ts';
import { readPlainText } from './plain-text.ts';
import { readPo } from './po.ts';
import { readXliff } from './xliff.ts';

/* Files are written by anybody: what reads them refuses in its own words, and never hangs. */

type Read = (text: string) => unknown;

const bytes = new TextEncoder();

function throughColumns(table: Table) {
  return applyColumns(table, guessColumns(table));
}

/** A beginning, what comes again and again after it, and an end. */
type Parts = readonly (readonly [begin: string, part: string, end: string])[];

const between = (begin: string, end: string, ...parts: string[]): Parts =>
  parts.map((part) => [begin, part, end]);

const LINES = between('', '', '\n', '\r', ' ', '\n \n', '\u2028', 'a');
const TABLE: Parts = [
  ...between('', '', '"', '""', '"\t', '"a\n', '"\n""', '"""\t', 'a"b""', '"a\t"', '";"\n'),
  ...between('', '', ',', '\t', '\r', '\n', 'a\t1\n', 'a,\n', 'qz\t', 'qz,'),
];
const JSON_PARTS: Parts = [
  ...between('[', ']', '[', '{"a":', '[1,', '"a",', '\\', '{"a":"b"},', ' '),
  ['// a\n{"a":"', '\\"', ''],
  ['', '/*', ''],
  ['', '/* */', '{}'],
  ...between('{"a":"', '', '\\"', '\\u0041', 'a'),
  ['[', '{"text":"a"},', '{}]'],
  ['[', '[[[]]],', '1]'],
  ['{', '"a":"b",', '"c":1}'],
];
const UNIT = '<trans-unit><source>a<x/></source><note>b</note></trans-unit>';
const XLIFF: Parts = [
  ...between('<xliff>', '</xliff>', '<', '<a>', '<a ', '</a>', '<a b="c"/>', '<!', '<?', '<!--'),
  ...between('<xliff>', '</xliff>', '&', '&amp;', '<![CDATA[', ']]>', 'a'),
  ['<xliff ', 'a="', '"/>'],
  ['<!DOCTYPE a [', '<!--', ']>'],
  ['<!DOCTYPE a [', '"', ']>'],
  ['<xliff', ' ', '/>'],
  ['<xliff a="', '&#10;', '"/>'],
  ['<xliff><file>', UNIT, '</file></xliff>'],
];
const PO: Parts = [
  ...between('msgid "a"\n', '', '"a"', '"a"\n', '\\', '#. a\n', 'msgstr "b"\n', ' '),
  ...between('msgid "', '', '\\\\', '\\1', 'a'),
  ['', 'msgid "c"\nmsgid_plural "d"\nmsgstr[0] "e"\n', ''],
];

const MEGABYTE = 1_000_000;

const READERS: readonly (readonly [string, Read, Parts, size: number])[] = [
  ['plain text', (text) => readPlainText(text, { split: true }), LINES, MEGABYTE],
  ['a table', (text) => throughColumns(readTable(text)), TABLE, MEGABYTE],
  [
    'a pasted table',
    (text) => throughColumns(readTable(text, { delimiter: '\t', pasted: true })),
    TABLE,
    MEGABYTE,
  ],
  ['JSON', readJson, JSON_PARTS, MEGABYTE],
  ['XLIFF', readXliff, XLIFF, MEGABYTE],
  ['PO', readPo, PO, MEGABYTE],
  // Those above, by what a text looks like.
  ['a file', (text) => readFile('a', '', bytes.encode(text)), [...XLIFF, ...PO], MEGABYTE / 10],
  ['what was pasted', readPasted, [...LINES, ...TABLE, ...JSON_PARTS], MEGABYTE / 10],
];

/** "read", or the words in which it was refused. */
function outcome(read: Read, text: string): string {
  try {
    read(text);
    return 'read';
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}

const EITHER = /^read$|\.$/;

describe.each(READERS)('%s', (_, read, parts, size) => {
  test('throws nothing but its own error', () => {
    const pieces = parts.flat().filter((part) => part !== '');
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(text, (written) => {
        expect(outcome(read, written.join(''))).toMatch(EITHER);
      }),
    );
  });

  // A pattern that is quadratic takes minutes here: the test's time limit tells.
  test.each(parts)('reads or refuses much of %j, %j, %j at once', (begin, part, end) => {
    const text = begin + part.repeat(size / part.length) + end;
    expect(outcome(read, text)).toMatch(EITHER);
  });
});
