import { importTexts } from '#lib/files/texts/import-texts.ts';
import type { ReadOptions } from '#lib/files/texts/read-file.ts';
import { notesSaid } from './said.ts';

/** What comes of a file in an order, without the keys; what is left out as `why: names`, notes as people read them. */
export function imported(
  file: string | Uint8Array,
  name: string,
  options: ReadOptions = {},
  targets: readonly string[] = [],
) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const { rows, left, notes, language } = importTexts(bytes, name, options, targets);
  return {
    rows: rows.map((row) => ({ ...row, key: undefined })),
    left: left.map(({ why, names }) => `${why}: ${names.join(', ')}`),
    notes: notesSaid(notes),
    language,
  };
}
