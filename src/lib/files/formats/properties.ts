import { type Comment, type Node, type Pair, parseLines } from 'dot-properties';
import { ImportError, positionAt } from '../model/import-error.ts';
import { createLeft, type Left } from '../model/left-out.ts';
import type { Format, Reading, Unit } from '../model/unit.ts';

/**
 * Java's `.properties`. For another language the name alone changes: `messages_de.properties`. A file that is all
 * ASCII stays so, by escapes, which every Java reads; so does one in Latin-1 where that lacks a character.
 */
export const properties: Format = {
  lastCounts: true,
  missing: 'omit',
  read,
  ways: { plain: escaped, ascii: (text) => ascii(escaped(text)) },
  // Before 17 Java knows these by their old codes alone, and since then by either.
  style: { chinese: 'region', separator: '_', own: { he: 'iw', id: 'in' } },
  naming: 'java',
  escape: ascii,
};

const LETTERS: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\f': 'f' };

function escaped(text: string): string {
  const safe = text.replace(/[\\\n\r\t\f]/g, (one) => `\\${LETTERS[one] ?? one}`);
  return safe.replace(/^ /, String.raw`\ `);
}

function ascii(text: string): string {
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

const isPair = (node: Node): node is Pair => node.type === 'PAIR';
const isComment = (node: Node): node is Comment => node.type === 'COMMENT';

function read(text: string): Reading {
  const way = /^[\0-\x7f]*$/.test(text) ? 'ascii' : 'plain';
  const units: Unit[] = [];
  const left = createLeft();
  refuseEscapes(text);
  let note: string[] = [];
  for (const node of parseLines(text, true)) {
    if (isComment(node)) note.push(node.comment.replace(/^[#!]\s?/, ''));
    else {
      if (isPair(node)) units.push(...unitOf(text, node, note.join('\n'), way, left));
      note = [];
    }
  }
  return { units, isBilingual: false, languages: [], left: left.all(), notes: [] };
}

/** Java refuses a `\\u` without four digits: a file with one is not read by its program either. */
function refuseEscapes(text: string): void {
  for (const { 0: escape, index } of text.matchAll(/\\(?:u[\da-fA-F]{4}|[^])/g)) {
    if (escape !== String.raw`\u`) continue;
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (/^\s*[#!]/.test(line)) continue;
    throw new ImportError({ is: 'escape-short' }, positionAt(text, index));
  }
}

function unitOf(
  text: string,
  { key, value, range }: Pair,
  note: string,
  way: string,
  left: Left,
): Unit[] {
  if (!range || range.length !== 4 || value.trim() === '') {
    left.add('empty', key);
    return [];
  }
  const [from, , begin, to] = range;
  const end = /\r\n|[\r\n]|$/g;
  end.lastIndex = to;
  const found = end.exec(text);
  return [
    {
      key,
      source: value,
      ...(note && { note }),
      state: 'missing',
      place: { from: begin, to, way },
      entry: { from, to: to + (found?.[0].length ?? 0) },
    },
  ];
}
