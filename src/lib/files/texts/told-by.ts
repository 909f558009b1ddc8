import { type FormatName, formatOfName, formatOfText } from '../model/format-signs.ts';
import { sniffDelimiter } from '../in/csv.ts';
import type { PlainFault } from '../model/fault.ts';
import { ImportError } from '../model/import-error.ts';
import { readJsonTree } from '../in/json-tree.ts';

/** What other formats begin with: archives, as which office documents are written; PDF; older ones; rich text. */
const FOREIGN: readonly (readonly [begin: string, fault: PlainFault])[] = [
  ['PK\u0003\u0004', 'office'],
  ['%PDF', 'pdf'],
  ['\u00d0\u00cf\u0011\u00e0', 'office'],
  ['{\\rtf', 'office'],
];

/** A file whose texts nobody reads here; undefined for any other. */
export function foreignOf(bytes: Uint8Array): PlainFault | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return FOREIGN.find(([begin]) => head.startsWith(begin))?.[1];
}

/** Characters that nobody types; a few may stand in any text. */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 10_000);
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const controls = head.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\uFFFD]/g)?.length ?? 0;
  return controls > 2 && controls > head.length / 20;
}

/**
 * Which format a file is in; what is pasted, and a file of text, may be in any, or words.
 * @throws ImportError for none of these
 */
export function formatOf(name: string, text: string, isPasted = false): FormatName {
  const named = isPasted ? 'text' : formatOfName(name);
  // People save anything as .txt.
  if (named !== undefined && named !== 'text') return named;
  const found = formatOfText(text);
  if (found !== undefined && (found !== 'json' || isJson(text))) return withArb(found, text);
  if (named === 'text') return sniffDelimiter(text) === '\t' ? 'csv' : 'text';
  throw new ImportError({ is: 'format-unknown' });
}

const withArb = (format: FormatName, text: string) =>
  format === 'json' && text.slice(0, 4000).includes('"@@locale"') ? 'arb' : format;

function isJson(text: string): boolean {
  try {
    const { root } = readJsonTree(text);
    return typeof root === 'object' && root !== null;
  } catch {
    return false;
  }
}

/** A brace with a name in quotation marks behind it, or a bracket and such a value; a comment may stand above. */
export const looksLikeJson = (text: string): boolean =>
  /^\s*(?:\/[/*][^\n]*\n\s*)*(?:\{(?:\s*\}|[^"]{0,200}"[^"\n]{0,200}"\s*:)|\[\s*["{])/.test(
    text.slice(0, 2000),
  );
