import { expect, test } from 'vitest';
import { type Answers, type Asks, type Source, work } from './work.ts';

const NOW = new Date(2026, 10, 22, 12);

const source = (name: string, text: string): Source => ({
  name,
  blob: new Blob([text]),
  encoding: undefined,
});
const EN = source('locales/en.json', '{"a": "One", "b": "Two"}');
const PO = source(
  'de.po',
  'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "a"\nmsgstr "A"\n\n#, fuzzy\nmsgid "b"\nmsgstr "B"\n',
);

const fill = async (more: Asks['fill']) => {
  // What `fill` answers.
  const out = (await work({ ask: 'fill', ...more }, NOW)) as Answers['fill'];
  if ('problem' in out) throw new Error(out.problem.is);
  return { ...out, text: await out.blob.text() };
};

test('tells the texts of a file and its language', async () => {
  expect(await work({ ask: 'read', source: EN }, NOW)).toMatchObject({
    units: [
      { key: 'a', source: 'One' },
      { key: 'b', source: 'Two' },
    ],
    language: 'en',
    format: 'json',
    missing: 'omit',
  });
});

test('what cannot be read is told with line and column', async () => {
  const broken = source('en.json', '{\n "a" "b"\n}');
  expect(await work({ ask: 'read', source: broken }, NOW)).toEqual({
    problem: { is: 'json-colon' },
    position: { line: 2, column: 6 },
  });
});

test('what a file has as done it has in its own language, and what is unsure is not done', async () => {
  expect(await work({ ask: 'done', source: PO, targets: ['de', 'fr'] }, NOW)).toEqual([['a'], []]);
  expect(await work({ ask: 'done', source: EN, targets: ['en'] }, NOW)).toEqual([[]]);
});

test('one file in one language is a file, under its name in that language', async () => {
  const translations = [['de', new Map([['a', 'Eins']])]] as const;
  const files = [{ source: EN, translations, missing: undefined }];
  expect(await fill({ files, archive: 'all.zip' })).toMatchObject({
    name: 'de.json',
    text: '{"a": "Eins"}',
  });
});

test('several are an archive with their folders; two of one name stand apart', async () => {
  const translations = ['de', 'fr'].map((lc) => [lc, new Map([['a', lc]])] as const);
  const csv = source('texts.csv', 'key,en,de,fr\na,One,,\n');
  const files = [EN, csv].map((one) => ({ source: one, translations, missing: undefined }));
  const { name, text } = await fill({ files, archive: 'all.zip' });
  expect(name).toBe('all.zip');
  const names = ['locales/de.json', 'locales/fr.json', 'texts.csv', 'fr/texts.csv'];
  expect(names.filter((one) => !text.includes(one))).toEqual([]);
});
