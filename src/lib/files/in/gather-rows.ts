import { FIELD_LABELS, type Field } from './fields.ts';
import type { Imported, ImportedRow } from './rows.ts';

/** The values of one row as they stood in the file. */
export interface RowValues {
  values: Readonly<Partial<Record<Field, string>>>;
  /** What people find it by: its number, or its name. */
  place: string | number;
  /** A finished translation stands beside it. */
  isDone?: boolean;
}

/**
 * Makes rows of what a file says. A text that is empty, and a number that is none, is left out and told:
 * `noun` is what the file's entries are called ("row").
 */
export function gatherRows(entries: Iterable<RowValues>, noun: string): Imported {
  const rows: ImportedRow[] = [];
  const empty: RowValues['place'][] = [];
  const unread = {
    maxChars: new Set<RowValues['place']>(),
    position: new Set<RowValues['place']>(),
  };
  for (const { values, place, isDone } of entries) {
    const text = lines(values.text);
    if (text.trim() === '') {
      if (Object.values(values).some((value) => value.trim() !== '')) empty.push(place);
      continue;
    }
    const row: ImportedRow = { title: lines(values.title).trim(), text };
    const instructions = lines(values.instructions).trim();
    if (instructions) row.instructions = instructions;
    if (values.customData) row.customData = values.customData;
    for (const field of ['maxChars', 'position'] as const) {
      const written = values[field]?.trim() ?? '';
      if (/^0*[1-9]\d{0,8}$/.test(written)) row[field] = Number(written);
      else if (written !== '') unread[field].add(place);
    }
    if (isDone) row.isDone = true;
    rows.push(row);
  }
  return {
    rows,
    notes: [
      ...note('Left out, because the text is empty', empty, noun),
      ...note(notANumber('maxChars'), [...unread.maxChars], noun),
      ...note(notANumber('position'), [...unread.position], noun),
    ],
  };
}

const notANumber = (field: Field) => `“${FIELD_LABELS[field]}” is not a whole number above 0`;

/** Line ends as Gengo counts them. */
const lines = (text = '') => text.replace(/\r\n?/g, '\n');

/** As many as a line holds. */
const SHOWN = 5;

/** The first few of many, and how many more there are. */
export function listed(places: readonly (string | number)[]): string {
  const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : '';
  return places.slice(0, SHOWN).join(', ') + more;
}

function note(what: string, places: readonly (string | number)[], noun: string): string[] {
  if (places.length === 0) return [];
  const nouns = places.length === 1 ? noun : `${noun.replace(/y$/, 'ie')}s`;
  return [`${what}: ${nouns} ${listed(places)}.`];
}
