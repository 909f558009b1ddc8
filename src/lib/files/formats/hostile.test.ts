import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../in/import-error.ts';
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
  expect(outcome(name, text)).toMatchObject({
    name: 'ImportError',
    message: expect.stringMatching(/\.$/),
  });
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

test.each([
  ['a.properties', '', 'a=b\n', ''],
  ['a.properties', 'a=', '\\\n ', ''],
  ['a.strings', '', '"a" = "b";\n', ''],
  ['a.strings', '/*', '*', ''],
  ['a.strings', '"a"', ' ', '"'],
  ['a.srt', '', '1\n00:00:01,000 --> 00:00:02,000\nHello\n\n', ''],
  ['a.srt', '00:00:01,000 --> 00:00:02,000\n', 'a\n', ''],
  ['a.csv', 'key,en,de\n', 'a,b,\n', ''],
  ['values/strings.xml', '<resources>', '<string name="a">b<b>c</b></string>\n', '</resources>'],
  ['values/strings.xml', '<resources>', ' ', '</resources>'],
  ['a.resx', '<root>', '<data name="a"><value>b</value></data>', '</root>'],
] as const)('much of %s is read at once: %#', (name, begin, part, end) => {
  // A pattern that is quadratic takes minutes here: the test's time limit tells.
  const text = begin + part.repeat(200_000 / part.length) + end;
  const read = outcome(name, text);
  const keys = read instanceof ImportError ? [] : read.units.map(({ key }) => key);
  const filled =
    read instanceof ImportError ? read : fill(read, new Map(keys.map((key) => [key, 'x'])), 'de');
  expect(filled).toBeDefined();
});
