import { describe, expect, test } from 'vitest';
import { refusal } from '#test/files/said.ts';
import { fill } from '../texts/fill.ts';
import { readFile } from '../texts/read-file.ts';

/* What is odd in files that people really have, each in its smallest form. */

const bytes = (text: string) => new TextEncoder().encode(text);
const words = (file: Uint8Array) => new TextDecoder().decode(file);

function filled(name: string, text: string, lc: string, given: Record<string, string>) {
  return words(fill(readFile(bytes(text), name), new Map(Object.entries(given)), lc).bytes);
}

describe('plural forms of which some are not translated yet', () => {
  test.each([
    ['en.json', '{"a":{"one":"1","many":"2","other":"3"}}', '{"a":{"few":"x","other":"x"}}'],
    ['en.json', '{"a_one":"1","a_many":"2","a_other":"3"}', '{"a_few":"x","a_other":"x"}'],
    [
      'en.yml',
      'en:\n  a:\n    one: one\n    many: two\n    other: three\n',
      'ru:\n  a:\n    few: x\n    other: x\n',
    ],
    [
      'values/strings.xml',
      '<resources><plurals name="a"><item quantity="one">1</item><item quantity="many">2</item><item quantity="other">3</item></plurals></resources>',
      '<resources><plurals name="a"><item quantity="few">x</item><item quantity="other">x</item></plurals></resources>',
    ],
  ])('a new one stands beside what stays: %s', (name, text, out) => {
    const given = { 'a.other': 'x', a_other: 'x' };
    expect(filled(name, text, 'ru', given)).toBe(out);
  });
});

describe('no plural', () => {
  test.each([
    ['en.json', '{"items_in_other":"Items"}', '{"items_in_other":"x"}'],
    ['en.yml', 'en:\n  other_items_in_other: Items\n', 'ru:\n  other_items_in_other: x\n'],
  ])('a single key that ends like one: %s', (name, text, out) => {
    const given = { items_in_other: 'x', other_items_in_other: 'x' };
    expect(filled(name, text, 'ru', given)).toBe(out);
  });

  test('unless it names a number: a file in Japanese has no other form', () => {
    const text = '{\n  "item_other": "{{count}} 個"\n}\n';
    expect(filled('ja.json', text, 'en', { item_other: '{{count}} items' })).toBe(
      '{\n  "item_one": "{{count}} items",\n  "item_other": "{{count}} items"\n}\n',
    );
  });

  test.each([
    ['en.yml', 'en:\n  a:\n    one: Zone\n    other:\n', 'es:\n  a:\n    one: x\n    other:\n'],
    ['en.json', '{"a":{"one":"Zone","other":""}}', '{"a":{"one":"x","other":""}}'],
    ['en.json', '{"a_one":"Zone","a_other":""}', '{"a_one":"x","a_other":""}'],
    [
      'values/strings.xml',
      '<resources><plurals name="a"><item quantity="one">1</item><item quantity="other"></item></plurals></resources>',
      '<resources><plurals name="a"><item quantity="one">x</item><item quantity="other"></item></plurals></resources>',
    ],
  ])('is written twice where one of its forms is empty: %s', (name, text, out) => {
    expect(filled(name, text, 'es', { 'a.one': 'x', a_one: 'x' })).toBe(out);
  });
});

test.each([
  ['en.yml', 'en:\n  a: One\n  a: Two\n', 'a'],
  ['en.yml', 'en:\n  a:\n    b: One\n  a:\n    c: Two\n', 'a'],
  ['m.properties', 'a=One\na=Two\n', 'a'],
  ['L.strings', '"a" = "One";\n"a" = "Two";\n', 'a'],
  [
    'S.resx',
    '<root><data name="a"><value>One</value></data><data name="a"><value>Two</value></data></root>',
    'a',
  ],
  [
    'strings.xml',
    '<resources><string name="a">One</string><string name="a">Two</string></resources>',
    'a',
  ],
])(
  'of a key that stands twice the last one counts, and the other is told: %s',
  (name, text, key) => {
    const { units, left } = readFile(bytes(text), name);
    expect(units.map(({ source }) => source)).toEqual(['Two']);
    expect(left).toEqual([{ why: 'twice', count: 1, names: [key] }]);
  },
);

test('a key that ends with a form keeps its beginning, in quotation marks too', () => {
  const text = 'en:\n  item_one: one %{count}\n  "item_other": more %{count}\n';
  expect(filled('en.yml', text, 'ja', { item_other: 'x' })).toBe('ja:\n  "item_other": x\n');
});

test('what cuts through quotation marks parts no cells', () => {
  const text = 'first,last,city\nJohn,"⟦1⟧ ""x"" ; y",WA\nJane,"⟦2⟧ ""z"" ; y",CA\n';
  expect(readFile(bytes(text), 'a.csv').sheet?.head[1]).toEqual(['John', '⟦1⟧ "x" ; y', 'WA']);
  const inches = 'key,text\na,5" pipe\nb,6" pipe\n';
  expect(readFile(bytes(inches), 'a.csv').units.map(({ source }) => source)).toEqual([
    '5" pipe',
    '6" pipe',
  ]);
});

test('one column without quotation marks: what would part its cells is put into some', () => {
  const file = readFile(bytes('Hello there\nGood bye\n'), 'texts.csv');
  const given = new Map(file.units.map(({ key }, index) => [key, `x; ${index}`]));
  const out = fill(file, given, 'de');
  expect(words(out.bytes)).toBe('"x; 0"\n"x; 1"\n');
  expect(readFile(out.bytes, out.name).units.map(({ source }) => source)).toEqual(['x; 0', 'x; 1']);
});

test.each([
  ['a.srt', '\uFEFF1\n00:00:01,000 --> 00:00:02,000\nOne\n', true],
  ['a.json', '\uFEFF{"a":"One"}', false],
])('UTF-32 is refused by its name: %s', (name, text, isLittle) => {
  const view = new DataView(new ArrayBuffer(text.length * 4));
  for (let at = 0; at < text.length; at++) view.setUint32(at * 4, text.charCodeAt(at), isLittle);
  expect(refusal(() => readFile(new Uint8Array(view.buffer), name))).toMatch(
    /UTF-32: save it in UTF-8/,
  );
});

test.each([
  ['a.yml', 'a: One\n---\nb: Two\n', 'Line 2, column 1: A second document begins here', 2],
  ['a.po', 'msgid "a"\nmsgstr "b"\nmsgstr "c"\n', '“msgstr” stands here a second time', 3],
  [
    'a.po',
    'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[0] "d"\n',
    '“msgstr[0]” stands here a second time',
    4,
  ],
])('%s is refused in words of ours: %j', (name, text, message, line) => {
  const read = () => readFile(bytes(text), name);
  expect(read).toThrow(expect.objectContaining({ position: { line, column: 1 } }));
  expect(refusal(read)).toContain(message);
});

test.each([
  ['a: 1\n\t- b\n', 'A tab indents', 2],
  ['a:\n  b: 1\n c: 2\n', 'does not begin where', 3],
  ['a: {b: 1\n', 'a bracket is never closed', 2],
  ['a: "b\nc: 1\n', 'A sign is missing', 3],
  ['a: b: c\n', 'A text with a colon', 1],
  ['a\nb: 1\n', 'A key stands in one line', 1],
  ['a: @b\n', 'begins with this sign', 1],
  ['- a\nb: 1\n', 'This is no YAML: “Unexpected scalar at node end”.', 2],
])('YAML is refused in words of ours, and else in its reader’s: %j', (text, message, line) => {
  const said = refusal(() => readFile(bytes(text), 'a.yml'));
  expect(said).toMatch(new RegExp(`^Line ${line}, .*${message}`));
});
