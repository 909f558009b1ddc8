import { expect, test } from 'vitest';
import { fileEntry, folderEntry, transferOf } from '#test/files/dropped.ts';
import { droppedFiles } from './dropped-files.ts';

const file = (name: string) => fileEntry(name, `/texts/${name}`);
const folder = folderEntry;
const drop = (...entries: { name: string }[]) => droppedFiles(transferOf(...entries));

const names = (files: readonly File[]) => files.map(({ name }) => name);

test('files are taken as they are', async () => {
  const { files, problem } = await drop(file('a.json'), file('b.docx'));
  expect([names(files), problem]).toEqual([['a.json', 'b.docx'], undefined]);
});

test('of a folder its files that can be read, at any depth', async () => {
  const { files, problem } = await drop(
    file('c.docx'),
    folder('texts', file('a.json'), folder('more', file('b.po')), file('.DS_Store')),
  );
  expect([names(files), problem]).toEqual([['c.docx', 'texts/a.json', 'texts/b.po'], undefined]);
});

test('others of its files are told', async () => {
  const { files, problem } = await drop(folder('texts', file('a.csv'), file('b.png')));
  expect(names(files)).toEqual(['texts/a.csv']);
  expect(problem).toMatch(/^Left out of the folder.*: texts\/b\.png\. To order/);
});

test.each([
  [folder('empty'), /no files in the folder/],
  [folder('many', ...Array.from({ length: 300 }, (_, at) => file(`${at}.json`))), /more than 200/],
  [
    {
      ...folder('locked'),
      createReader: () => ({ readEntries: (_: unknown, no: () => void) => no() }),
    },
    /“locked” cannot be read/,
  ],
])('refused with words: %#', async (dropped, words) => {
  const { files, problem } = await drop(dropped);
  expect(files).toEqual([]);
  expect(problem).toMatch(words);
});
