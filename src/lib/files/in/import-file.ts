import { guessColumns, type Columns } from './columns.ts';
import { type Delimiter, readSheet, sniffDelimiter, type Table, type TableOptions } from './csv.ts';
import { decodeText } from './decode-text.ts';
import { ImportError } from './import-error.ts';
import { readJson } from './json.ts';
import { readJsonTree } from './json-tree.ts';
import { readPo } from './po.ts';
import type { Imported } from './rows.ts';
import { readXliff } from './xliff.ts';

/** What people may choose where it was guessed wrong. */
export interface Choices {
  /** Of a file, by `TextDecoder`'s name. */
  encoding?: string;
  /** Of words or a table: words as they stand, or what parts the cells; `lines`: each line is one. */
  layout?: Layout;
}

export type Layout = 'words' | 'lines' | Delimiter;

/** What was found; a table and a plain text have questions left that a person answers. */
export type Found = {
  /** As it was read; none for what was pasted. */
  encoding?: string;
} & (
  | /** For `readPlainText`. */ { kind: 'text'; text: string; notes: string[] }
  /** With columns as guessed, for `applyColumns`. */
  | { kind: 'table'; table: Table; columns: Columns; layout: Layout; notes: string[] }
  | { kind: 'rows'; imported: Imported }
);

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
export function readFile(
  name: string,
  type: string,
  bytes: Uint8Array,
  { encoding: chosen, layout }: Choices = {},
): Found {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const foreign = FOREIGN.find(([begin]) => head.startsWith(begin))?.[1];
  if (foreign) {
    throw new ImportError(
      `${foreign}: save its texts as CSV, XLIFF, JSON or PO, or order it as a file.`,
    );
  }
  const { text, encoding, notes } = decodeText(bytes, chosen);
  if (chosen === undefined && isBinary(text)) throw new ImportError('This file holds no text.');
  const named =
    KINDS.find(([, ending]) => ending.test(name)) ??
    KINDS.find(([, , mime]) => mime.test(type.split(';')[0]?.trim() ?? ''));
  // People save anything as .txt.
  const kind = named && named[0] !== 'text' ? named[0] : kindOfText(text);
  return {
    ...withNotes(layout ? laidOut(text, layout, false) : read(kind, text), notes),
    encoding,
  };
}

/** Characters that nobody types; a few may stand in any text. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 10_000);
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const controls = head.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\uFFFD]/g)?.length ?? 0;
  return controls > 2 && controls > head.length / 20;
}

/** Reads what was pasted: a spreadsheet, a file's whole content, or words. */
export function readPasted(text: string, { layout }: Choices = {}): Found {
  if (layout) return laidOut(text, layout, true);
  try {
    const kind = kindOfText(text);
    if (kind === 'text' && looksLikeJson(text)) readJson(text);
    return kind === 'table' ? laidOut(text, '\t', true) : read(kind, text);
  } catch (error) {
    // What only looks like a file is words; why it is none is said.
    if (!(error instanceof ImportError)) throw error;
    return {
      kind: 'text',
      text,
      notes: [`It looks like a file's content, but was read as words. ${error.message}`],
    };
  }
}

/** A brace with a name in quotation marks behind it, or a bracket and such a value; a comment may stand above. */
const looksLikeJson = (text: string) =>
  /^\s*(?:\/[/*][^\n]*\n\s*)*(?:\{(?:\s*\}|[^"]{0,200}"[^"\n]{0,200}"\s*:)|\[\s*["{])/.test(
    text.slice(0, 2000),
  );

/** Read as a person says. */
function laidOut(text: string, layout: Layout, pasted: boolean): Found {
  if (layout === 'words') return read('text', text);
  return tableOf(text, { delimiter: layout === 'lines' ? undefined : layout, pasted });
}

function kindOfText(text: string): Kind {
  const begin = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(?:<\?xml|<(?:\w+:)?xliff)\b/.test(begin)) return 'xliff';
  if (/^(?:[[{]|\/[/*])/.test(begin) && isJson(text)) return 'json';
  if (/^msgid[ \t]+"/m.test(begin)) return 'po';
  return sniffDelimiter(text) === '\t' ? 'table' : 'text';
}

function isJson(text: string): boolean {
  try {
    const { root } = readJsonTree(text.replace(/^\uFEFF/, ''));
    return typeof root === 'object' && root !== null;
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

function tableOf(text: string, options?: TableOptions): Found {
  const { table, delimiter, notes } = readSheet(text, options);
  const layout = delimiter ?? 'lines';
  return { kind: 'table', table, columns: guessColumns(table), layout, notes };
}

function withNotes(found: Found, notes: readonly string[]): Found {
  if (found.kind !== 'rows') return { ...found, notes: [...notes, ...found.notes] };
  const { imported } = found;
  return { ...found, imported: { ...imported, notes: [...notes, ...imported.notes] } };
}
