import { expect, test } from 'vitest';
import { droppedFiles } from './dropped-files.ts';

/* The browser's entries, as far as they are read. */

const file = (name: string) => ({
  name,
  fullPath: `/texts/${name}`,
  isFile: true,
  isDirectory: false,
  file: (resolve: (file: File) => void) => resolve(new File(['x'], name)),
});

const folder = (name: string, ...entries: unknown[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const batches = [entries.slice(0, 1), entries.slice(1)].filter(({ length }) => length > 0);
    return { readEntries: (resolve: (some: unknown) => void) => resolve(batches.shift() ?? []) };
  },
});

function drop(...entries: { name: string }[]) {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  const files = entries.map(({ name }) => new File(['x'], name));
  // The two properties that are read.
  return droppedFiles({ items, files } as unknown as DataTransfer);
}

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
