import { guessColumns, type Columns } from './columns.ts';
import { readTable, sniffDelimiter, type Delimiter, type Table } from './csv.ts';
import { decodeText } from './decode-text.ts';
import { ImportError } from './import-error.ts';
import { readJson } from './json.ts';
import { readPo } from './po.ts';
import type { Imported } from './rows.ts';
import { readXliff } from './xliff.ts';

/** What was found; a table and a plain text have questions left that a person answers. */
export type Found =
  /** For `readPlainText`. */
  | { kind: 'text'; text: string; notes: string[] }
  /** With columns as guessed, for `applyColumns`. */
  | { kind: 'table'; table: Table; columns: Columns; notes: string[] }
  | { kind: 'rows'; imported: Imported };

type Kind = 'text' | 'table' | 'json' | 'xliff' | 'po';

/** By the ending of its name, or the MIME type that a system gave it. */
const KINDS: readonly (readonly [Kind, name: RegExp, type: RegExp])[] = [
  ['table', /\.(csv|tsv|tab)$/i, /\/(csv|tab-separated-values)$/],
  ['json', /\.(json|arb)$/i, /[/+]json$/],
  ['xliff', /\.(xlf|xliff|sdlxliff|mxliff|mqxliff)$/i, /[/+](xliff\+)?xml$/],
  ['po', /\.pot?$/i, /\/x-(gettext-translation|po)$|\/x-gettext/],
  ['text', /\.(txt|text|md)$/i, /^text\/plain$/],
];

/** What other formats begin with, and what to do with them. */
const FOREIGN: readonly (readonly [begin: string, words: string])[] = [
  ['PK\u0003\u0004', 'This is an office document or an archive'],
  ['%PDF', 'This is a PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'This is an old office document'],
  ['{\\rtf', 'This is a rich text document'],
];

/**
 * Reads a file that was dropped, in the way that its name, its MIME type or else its content asks for.
 * @throws ImportError where it cannot be read, with words for people
 */
export function readFile(name: string, type: string, bytes: Uint8Array): Found {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const foreign = FOREIGN.find(([begin]) => head.startsWith(begin))?.[1];
  if (foreign) {
    throw new ImportError(
      `${foreign}: save its texts as CSV, XLIFF, JSON or PO, or order it as a file.`,
    );
  }
  const { text, notes } = decodeText(bytes);
  if (text.includes('\0')) throw new ImportError('This file holds no text.');
  const named =
    KINDS.find(([, ending]) => ending.test(name)) ??
    KINDS.find(([, , mime]) => mime.test(type.split(';')[0]?.trim() ?? ''));
  // People save anything as .txt.
  const kind = named && named[0] !== 'text' ? named[0] : kindOfText(text);
  return withNotes(read(kind, text), notes);
}

/** Reads what was pasted: a spreadsheet, a file's whole content, or words. */
export function readPasted(text: string): Found {
  try {
    const kind = kindOfText(text);
    return kind === 'table' ? tableOf(text, { delimiter: '\t', pasted: true }) : read(kind, text);
  } catch (error) {
    // What only looks like a file is words.
    if (error instanceof ImportError) return { kind: 'text', text, notes: [] };
    throw error;
  }
}

function kindOfText(text: string): Kind {
  const begin = text.slice(0, 4000).trimStart();
  if (/^(?:<\?xml|<(?:\w+:)?xliff)\b/.test(begin)) return 'xliff';
  if (/^[[{]/.test(begin) && isJson(text)) return 'json';
  if (/^msgid[ \t]+"/m.test(begin)) return 'po';
  return sniffDelimiter(text) === '\t' ? 'table' : 'text';
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text.replace(/^\uFEFF/, '')) === 'object';
  } catch {
    return false;
  }
}

function read(kind: Kind, text: string): Found {
  switch (kind) {
    case 'table':
      return tableOf(text);
    case 'json':
      return { kind: 'rows', imported: readJson(text) };
    case 'xliff':
      return { kind: 'rows', imported: readXliff(text) };
    case 'po':
      return { kind: 'rows', imported: readPo(text) };
    case 'text':
      return { kind: 'text', text: text.replace(/^\uFEFF/, ''), notes: [] };
    default:
      return kind satisfies never;
  }
}

function tableOf(text: string, options?: { delimiter: Delimiter; pasted: boolean }): Found {
  const table = readTable(text, options);
  return { kind: 'table', table, columns: guessColumns(table), notes: [] };
}

function withNotes(found: Found, notes: readonly string[]): Found {
  if (found.kind !== 'rows') return { ...found, notes: [...notes, ...found.notes] };
  const { imported } = found;
  return { ...found, imported: { ...imported, notes: [...notes, ...imported.notes] } };
}
