import { expect, test } from 'vitest';
import { importTexts } from '../texts/import-texts.ts';

/* What other tools write, in the forms in which it came to be read wrongly. */

const bytes = (text: string) => new TextEncoder().encode(text);
const latin2 = (text: string) =>
  Uint8Array.from(text, (one) => (one === 'ž' ? 0xbe : one.charCodeAt(0)));

const found = (name: string, text: string | Uint8Array, targets: readonly string[] = []) =>
  importTexts(typeof text === 'string' ? bytes(text) : text, name, {}, targets);

test.each([
  ['a.json', '[{"term":"greeting","definition":"Hello you","context":"home"}]'],
  ['a.csv', 'term,definition,context\ngreeting,Hello you,home\n'],
])('POEditor’s definition is the text, its term the key: %s', (name, text) => {
  expect(found(name, text).rows).toEqual([
    { key: 'greeting', title: 'greeting', text: 'Hello you', instructions: 'home' },
  ]);
});

test.each(['en (default)', 'en (source)', 'Source: en', 'EN - original'])(
  'a column headed “%s” is the one in English',
  (heading) => {
    const { rows, language } = found('a.csv', `key,${heading},fr\na,One,Un\nb,Two,\n`);
    expect([rows.map(({ text }) => text), language]).toEqual([['One', 'Two'], 'en']);
  },
);

test.each(['Translation', 'Target'])('what stands under “%s” is done', (heading) => {
  const { rows, left } = found('a.csv', `Key,Source,${heading}\na,One,Eins\nb,Two,\n`, ['de']);
  expect(rows.map(({ isDone }) => isDone)).toEqual([true, undefined]);
  expect(left).toEqual([]);
});

test('what a file says about itself is none of its texts', () => {
  const { rows, language } = found(
    'a.json',
    '{"_locale":"en","dir":"ltr","charset":"utf-8","encoding":"UTF-8","a":"dir","b":"ltr"}',
  );
  expect([rows.map(({ text }) => text), language]).toEqual([['dir', 'ltr'], 'en']);
});

test('a list of comments is one', () => {
  const { rows } = found('a.json', '{"a":{"string":"Save","developer_comment":["One","Two"]}}');
  expect(rows).toMatchObject([{ text: 'Save', instructions: 'One\nTwo' }]);
});

test.each([
  ['msgstr "Content-Type: text/plain; charset=ISO-8859-2\\n"'],
  ['msgstr "Language: cs\\nContent-Type: text/plain; charset=ISO-8859-2\\n"'],
  ['msgstr ""\n"Language: cs\\n"\n"Content-Type: text/plain; charset=ISO-8859-2\\n"'],
])('the charset of a PO file, wherever its header tells it: %j', (header) => {
  const text = `# ${'x'.repeat(3000)}\nmsgid ""\n${header}\n\nmsgid "ž"\nmsgstr "\\276"\n`;
  const file = found('a.po', latin2(text));
  expect([file.rows[0]?.text, file.encoding]).toEqual(['ž', 'iso-8859-2']);
});
