import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imported } from '#test/files/imported.ts';
import { refusal } from '#test/files/said.ts';

const readPo = (text: string) => imported(text, 'a.po');

const FILE = String.raw`# Translators.
msgid ""
msgstr ""
"Project-Id-Version: x\n"
"Language: pt_BR\n"
"X-Source-Language: en_GB\n"

#. Shown on the home page
#. in large letters
#: src/home.c:12
#, c-format
msgctxt "home.title"
msgid "Hello %s"
msgstr "Olá %s"

msgid ""
"Two lines\n"
"with \"quotes\", a tab\t and a \\ backslash"
msgstr ""

#. A count
#, fuzzy
#| msgid "%d files"
msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d arquivo"
msgstr[1] "%d arquivos"

#~ msgid "Gone"
#~ msgstr "Foi"
`;

test('reads a file with all that it may hold', () => {
  expect(readPo(FILE)).toEqual({
    rows: [
      {
        title: 'home.title',
        text: 'Hello %s',
        instructions: 'Shown on the home page\nin large letters',
        except: ['pt-br'],
        isDone: true,
      },
      { title: '', text: 'Two lines\nwith "quotes", a tab\t and a \\ backslash' },
      { title: '', text: '%d file', instructions: 'A count' },
      { title: '', text: '%d files', instructions: 'A count\nThe plural of “%d file”.' },
    ],
    left: ['obsolete: Gone'],
    notes: [],
    language: 'en_GB',
  });
});

const texts = (text: string) => readPo(text).rows.map((row) => row.text);

test.each([
  ['\uFEFFmsgid "a"\r\nmsgstr ""\r\n', ['a']],
  ['msgid "a"\nmsgid "b"', ['a', 'b']],
  ['msgid "a" "b"\n"c"\nmsgstr ""', ['abc']],
  ['msgctxt "x"\nmsgid "a"\nmsgstr ""\nmsgctxt "y"\nmsgid "b"', ['a', 'b']],
  [String.raw`msgid "\101\x42\q\/"`, ['ABq/']],
  [String.raw`msgid "caf\303\251"`, ['café']],
  [String.raw`msgid "\xe6\x97\xa5 \\303\n\134n"`, ['日 \\303\n\\n']],
  ['domain "x"\nmsgid "a"', ['a']],
  ['', []],
])('reads %j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test.each([
  ['ISO-8859-1', String.raw`caf\351`, 'café'],
  ['EUC-JP', String.raw`\311\275\274\250!`, '表示!'],
  ['nonsense', String.raw`caf\303\251`, 'café'],
])('numbers in %s are bytes: %s', (charset, written, text) => {
  const header = `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=${charset}\\n"\n`;
  expect(texts(`${header}msgid "${written}"`)).toEqual([text]);
});

test.each([
  '#. Of gone\n#~ msgid "Gone"\n#~ msgstr "Weg"\n\n#. Of here\nmsgid "Here"',
  '#, fuzzy\n#. Of gone\n#~ msgctxt "x"\n#~ msgid "Gone"\n\n#. Of here\nmsgid "Here"\nmsgstr "Da"',
  'msgid "Here"\nmsgstr ""\n#. Of gone\n#~ msgid "Gone"',
])('what is said of an obsolete message goes with it: %#', (text) => {
  const [row, ...rest] = readPo(text).rows;
  expect(rest).toEqual([]);
  expect(row?.text).toBe('Here');
  expect(row?.instructions ?? 'Of here').toBe('Of here');
});

test('what is translated is marked; what is fuzzy or lacks a form is not', () => {
  const done = (text: string) => readPo(text).rows.map(({ isDone = false }) => isDone);
  expect(done('msgid "a"\nmsgstr "b"\nmsgid "c"\nmsgstr ""')).toEqual([true, false]);
  expect(done('#, fuzzy\nmsgid "a"\nmsgstr "b"')).toEqual([false]);
  const plural = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] ';
  expect(done(`${plural}"d"`)).toEqual([true, true]);
  expect(done(`${plural}""`)).toEqual([true, false]);
});

test('a context makes an empty text a message, and its plural is told by its title', () => {
  expect(readPo('msgctxt "x"\nmsgid ""\nmsgstr "y"').left).toEqual(['empty: x|']);
  const { rows } = readPo('msgctxt "x"\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] ""');
  expect(rows.map(({ title }) => title)).toEqual(['x.one']);
});

describe('refuses, with the line, what is no PO', () => {
  test.each([
    ['msgid "a"\nmsgstr "b', 'Line 2, column 8: A text has no closing quotation mark.'],
    [String.raw`msgid "a\"`, 'Line 1, column 7: A text has no closing quotation mark.'],
    [
      '\nhello',
      'Line 2, column 1: This is no line of a PO file: a text in quotation marks is missing.',
    ],
    ['"a"', 'Line 1, column 1: A text stands here that belongs to nothing.'],
    ['msgstr "a"', 'Line 1, column 1: “msgstr” stands here without a “msgid” before it.'],
  ])('%j', (text, message) => {
    expect(refusal(() => readPo(text))).toBe(message);
  });
});

test('any text survives being written', () => {
  const escapes: Record<string, string> = { '\n': String.raw`\n`, '\r': String.raw`\r` };
  const escape = (text: string) => text.replace(/["\\\n\r]/g, (one) => escapes[one] ?? `\\${one}`);
  const words = fc.string({ unit: 'grapheme' }).filter((text) => /\S/.test(text));
  fc.assert(
    fc.property(words, (text) => {
      expect(texts(`msgid "${escape(text)}"`)).toEqual([text.replace(/\r\n?/g, '\n')]);
    }),
  );
});
