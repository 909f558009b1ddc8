import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorSaid } from '#test/files/said.ts';
import { ImportError } from '../model/import-error.ts';
import { fill } from '../texts/fill.ts';
import { readFile } from '../texts/read-file.ts';
import { SAMPLES } from './samples.ts';

/* Files are written by anybody: what reads them refuses in its own words, and never hangs. */

const bytes = (text: string) => new TextEncoder().encode(text);

/** What came of reading: the file, or why not. */
function outcome(name: string, text: string) {
  try {
    return readFile(bytes(text), name);
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
}

describe.each(Object.entries(SAMPLES))('a broken %s', (name, { text }) => {
  test('is read or refused, and can be filled where it is read', () => {
    const change = fc.tuple(
      fc.nat(text.length),
      fc.nat(8),
      fc.constantFrom(
        '',
        '"',
        '<',
        '&',
        '{',
        '}',
        '\\',
        '\n',
        '\n\n',
        "'",
        ':',
        '- ',
        '\t',
        '-->',
        ']]>',
        '\u2028',
      ),
    );
    fc.assert(
      fc.property(change, ([at, length, put]) => {
        const read = outcome(name, text.slice(0, at) + put + text.slice(at + length));
        if (read instanceof ImportError) return;
        const given = new Map(read.units.map(({ key }) => [key, 'x']));
        expect(fill(read, given, 'pl').bytes.length).toBeGreaterThanOrEqual(0);
        // Nothing put in: the same bytes.
        expect(
          fill(read, new Map(), read.target ?? read.language ?? 'xx', { missing: 'source' }).bytes
            .length,
        ).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

const BOMB = `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const XXE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const DEEP = 100_000;

test.each([
  ['values/strings.xml', `${BOMB}<resources><string name="a">&b;</string></resources>`],
  ['a.resx', `${XXE}<root><data name="a"><value>&x;</value></data></root>`],
  ['a.xlf', `${BOMB}<xliff version="1.2"/>`],
  ['a.xlf', `<xliff version="1.2">${'<group>'.repeat(DEEP)}`],
  ['a.json', '['.repeat(DEEP) + ']'.repeat(DEEP)],
  ['a.json', '{"a":'.repeat(DEEP) + '1' + '}'.repeat(DEEP)],
  ['a.yml', '['.repeat(DEEP)],
  ['a.yml', '- '.repeat(DEEP)],
  ['a.yml', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ['a.xcstrings', '{"sourceLanguage":"en"}'],
  ['a.csv', 'key,text\na,"b'],
  ['a.strings', '"a" = "b"; "c" "d";'],
  ['a.srt', 'Hello'],
  ['a.bin', 'Hello'],
])('%s is refused in words: %#', (name, text) => {
  expect(errorSaid(outcome(name, text))).toMatch(/\.$/);
});

test('YAML’s aliases are not followed: a bomb of them is as small as it is written', () => {
  const lines = Array.from(
    { length: 30 },
    (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`,
  );
  const read = outcome('bomb.yml', ['a0: &a0 [lol]', ...lines].join('\n'));
  expect(read).not.toBeInstanceOf(ImportError);
  expect(read instanceof ImportError ? [] : read.units.map(({ source }) => source)).toEqual([
    'lol',
  ]);
});

test.each([
  ['a.json', '{\n  "a": b}', 2, 8],
  ['a.yml', 'a:\n  "b', 2, undefined],
  ['values/strings.xml', '<resources>\n <string name="a">x</b>', 2, undefined],
  ['a.strings', '"a" = "b";\n"c" "d";', 2, 5],
  ['a.po', 'msgid "a"\nmsgstr b', 2, undefined],
  ['a.csv', 'key,text\na,"b', 2, 3],
])('%s: line and column of what is wrong', (name, text, line, column) => {
  expect(outcome(name, text)).toMatchObject({
    position: { line, ...(column && { column }) },
  });
});

/** A beginning, what comes again and again after it, each with a number where a `#` stands, and an end. */
type Much = readonly (readonly [begin: string, part: string, end: string])[];

const between = (begin: string, end: string, ...parts: string[]): Much =>
  parts.map((part) => [begin, part, end]);

const UNIT = '<trans-unit><source>a<x/></source><note>b</note></trans-unit>';
const MUCH: Readonly<Record<string, Much>> = {
  'a.txt': between('', '', '\n', '\r', ' ', '\n \n', '\u2028', 'a', 'a\n\n'),
  'a.csv': [
    ...between('', '', '"', '""', '"\t', '"a\n', '"\n""', '"""\t', 'a"b""', '"a\t"', '";"\n'),
    ...between('', '', ',', '\t', '\r', '\n', 'a\t1\n', 'a,\n', 'qz\t', 'qz,'),
    ['key,en,de\n', 'a#,b,\n', ''],
  ],
  'a.json': [
    ...between('[', ']', '[', '{"a":', '[1,', '"a",', '\\', '{"a":"b"},', ' ', '{"a#":"b"},'),
    ['// a\n{"a":"', '\\"', ''],
    ['', '/*', ''],
    ['', '/* */', '{}'],
    ...between('{"a":"', '', '\\"', '\\u0041', 'a'),
    ['[', '{"text":"a"},', '{}]'],
    ['[', '[[[]]],', '1]'],
    ['{', '"a#":"b",', '"c":1}'],
    ['{', '"a#_one":"b","a#_other":"c",', '"c":1}'],
    ['{', '"a#":{"string":"a","developer_comment":"b"},', '"c":1}'],
  ],
  'a.xlf': [
    ...between('<xliff>', '</xliff>', '<', '<a>', '<a ', '</a>', '<a b="c"/>', '<!', '<?', '<!--'),
    ...between('<xliff>', '</xliff>', '&', '&amp;', '<![CDATA[', ']]>', 'a'),
    ['<xliff ', 'a="', '"/>'],
    ['<!DOCTYPE a [', '<!--', ']>'],
    ['<!DOCTYPE a [', '"', ']>'],
    ['<xliff', ' ', '/>'],
    ['<xliff a="', '&#10;', '"/>'],
    ['<xliff><file>', UNIT, '</file></xliff>'],
    [
      '<xliff><file><trans-unit id="a"><source>',
      '<g id="#">a</g>',
      '</source></trans-unit></file></xliff>',
    ],
  ],
  'a.po': [
    ...between('msgid "a"\n', '', '"a"', '"a"\n', '\\', '#. a\n', 'msgstr "b"\n', ' '),
    ...between('msgid "', '', '\\\\', '\\1', 'a'),
    ['', 'msgid "c#"\nmsgid_plural "d"\nmsgstr[0] "e"\n', ''],
    ['', '#~ msgid "c#"\n', ''],
  ],
  'a.yml': [
    ['en:\n', '  a#: b\n', ''],
    ['', '- a\n', ''],
    ['a: "', '\\"', '"'],
  ],
  'a.properties': [
    ['', 'a#=b\n', ''],
    ['a=', '\\\n ', ''],
  ],
  'a.strings': [
    ['', '"a#" = "b";\n', ''],
    ['/*', '*', ''],
    ['"a"', ' ', '"'],
  ],
  'a.srt': [
    ['', '1\n00:00:01,000 --> 00:00:02,000\nHello\n\n', ''],
    ['00:00:01,000 --> 00:00:02,000\n', 'a\n', ''],
  ],
  'values/strings.xml': [
    ['<resources>', '<string name="a#">b<b>c</b></string>\n', '</resources>'],
    ['<resources><string name="a">', '<b>c</b>', '</string></resources>'],
    ['<resources>', ' ', '</resources>'],
  ],
  'a.resx': [['<root>', '<data name="a#"><value>b</value></data>', '</root>']],
  'a.xcstrings': [['{"sourceLanguage":"en","strings":{', '"a#":{},', '"b":{}}}']],
};

/** In UTF-16 units: what is linear needs some milliseconds for it, what is quadratic more than a test may take. */
const SIZE = 60_000;

function muchOf([begin, part, end]: Much[number]): string {
  const times = Math.ceil(SIZE / part.length);
  if (!part.includes('#')) return begin + part.repeat(times) + end;
  return (
    begin +
    Array.from({ length: times }, (_, at) => part.replaceAll('#', String(at))).join('') +
    end
  );
}

/** "filled", or why it cannot be read. */
function filledOr(read: ReturnType<typeof outcome>): string {
  if (read instanceof ImportError) return errorSaid(read) ?? '';
  fill(read, new Map(read.units.map(({ key }) => [key, 'x'])), 'de');
  return 'filled';
}

describe.each(Object.entries(MUCH))('much of %s is read, or refused, at once', (name, parts) => {
  test.each(parts)('%j, %j, %j', (...part) => {
    const text = muchOf(part);
    expect(filledOr(outcome(name, text))).toMatch(/^filled$|\.$/);
  });
});

test.each(Object.entries(MUCH))('what is pasted like %s is read at once', (_, parts) => {
  for (const part of parts) {
    const options = { encoding: 'utf-8', isPasted: true };
    const read = () => readFile(bytes(muchOf(part).slice(0, 8_000)), '', options);
    expect(read).not.toThrow();
  }
});

describe.each(Object.entries(MUCH))('any mixture of what stands in %s', (name, parts) => {
  test('throws nothing but the reader’s own error', () => {
    const pieces = parts.flat().filter((part) => part !== '');
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(text, (written) => {
        expect(filledOr(outcome(name, written.join('')))).toMatch(/^filled$|\.$/);
      }),
    );
  });
});

test.each([
  ['a.strings', '"a" = "'],
  ['a.json', '{"a": "'],
])('of %s: a text of ten million signs without an end is refused', (name, begin) => {
  expect(outcome(name, begin + '\\'.repeat(10_000_000))).toBeInstanceOf(ImportError);
});
