import { expect, test } from 'vitest';
import { ApiError } from '#api/wire/errors.ts';
import type { ExportState } from './export-state.ts';
import { exportWords } from './export-words.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const going = { format: 'csv', ids: ids(2_000), facts: [], done: 50, total: 2_000 } as const;
const finished = {
  phase: 'done',
  format: 'csv',
  ids: [],
  facts: [],
  unread: [],
  textless: [],
} as const;
const file = { name: 'list.csv', blob: new Blob() };

test.each<[ExportState, string[]]>([
  [
    { ...going, phase: 'reading', leftMs: 20_000 },
    ['Exporting 2,000 translations: reading them first.'],
  ],
  [
    { ...going, phase: 'reading', leftMs: 130_000 },
    [
      'Exporting 2,000 translations: reading them first.',
      'About 3 minutes left: Gengo asks to be read slowly. It goes on while this tab is open.',
    ],
  ],
  [{ ...going, phase: 'writing' }, ['Exporting 2,000 translations: writing the file.']],
  [{ ...going, phase: 'stopped' }, ['Export stopped: 50 of 2,000 translations read.']],
  [
    { ...going, phase: 'failed', error: new ApiError('unavailable', 'down') },
    [
      'The export stopped. Gengo is not answering.',
      'Gengo is down or overloaded. Try again in a few minutes.',
      '50 of 2,000 translations read.',
    ],
  ],
  [{ ...finished, file, count: 1 }, ['Exported 1 translation: list.csv']],
  [
    { ...finished, file: undefined, count: 0, unread: ['7'] },
    [
      'There was nothing to export.',
      '1 translation not in the file, since the details were not read: 7.',
    ],
  ],
  [
    { ...finished, file, count: 9, textless: ids(1_006) },
    [
      'Exported 9 translations: list.csv',
      '1,006 translations not in the file, since files have no text here: 1, 2, 3, 4, 5, and 1,001 more.',
    ],
  ],
])('%j', (state, words) => {
  expect(exportWords(state)).toEqual(words);
});
