import { ImportError, positionAt } from './import-error.ts';
import { findJsonFault } from './json-fault.ts';

/** JSON as it stood in the file: keys in its order, where `JSON.parse` puts numbers first. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

export interface JsonFile {
  root: Json;
  /** Keys that stand twice in one object, each once: the last one counts, as for any program. */
  twice: string[];
  hasComments: boolean;
}

/** Nobody nests texts deeper. */
const DEEPEST = 100;

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[^\s,\]}]+/y;

/**
 * Reads JSON; comments, as Visual Studio Code allows them, are passed over.
 * @throws ImportError with line and column of what is wrong
 */
export function readJsonTree(source: string): JsonFile {
  const { text, hasComments } = withoutComments(source);
  check(text);
  let at = 0;
  const twice = new Set<string>();
  const root = value(0);
  return { root, twice: [...twice], hasComments };

  function next(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }

  /** The text is JSON, so that what stands here is known by its first character. */
  function value(depth: number): Json {
    if (depth > DEEPEST) throw new ImportError(`It is nested deeper than ${DEEPEST} levels.`);
    next(SPACE);
    if (text[at] === '{') return object(depth);
    if (text[at] === '[') return list(depth);
    return scalar();
  }

  // One of the four by the grammar.
  function scalar(): string | number | boolean | null {
    return JSON.parse(next(SCALAR)) as string | number | boolean | null;
  }

  function object(depth: number): JsonObject {
    const entries = new Map<string, Json>();
    const isIn = items('}');
    while (isIn()) {
      const key = String(scalar());
      next(SPACE);
      at++;
      // A person does not tell the two apart by their place: the later one takes it.
      if (entries.delete(key)) twice.add(key);
      entries.set(key, value(depth + 1));
    }
    return entries;
  }

  function list(depth: number): Json[] {
    const found: Json[] = [];
    const isIn = items(']');
    while (isIn()) found.push(value(depth + 1));
    return found;
  }

  /** Goes past the opening bracket, and then past each comma, until the closing one. */
  function items(close: string): () => boolean {
    at++;
    return () => {
      next(SPACE);
      if (text[at] === ',') at++;
      next(SPACE);
      if (text[at] !== close) return true;
      at++;
      return false;
    };
  }
}

function check(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    const { offset, words } = findJsonFault(text);
    const position = positionAt(text, offset);
    throw new ImportError(`${words} (column ${position.column}).`, position);
  }
}

/** A string, or what may begin a comment. */
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*("?)|\/[/*]/g;

/**
 * Blanks comments out, so that all else keeps its place. A string may hold what looks like one. Stops at what
 * never ends: that is no JSON, and `check` says where. Linear.
 */
function withoutComments(source: string): { text: string; hasComments: boolean } {
  let text = '';
  let from = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    if (token[0].startsWith('"')) {
      if (token[1] === '') break;
      continue;
    }
    const end = commentEnd(source, token.index, token[0] === '/*');
    if (end === undefined) break;
    const comment = source.slice(token.index, end);
    text += source.slice(from, token.index) + comment.replace(/[^\n\r]/g, ' ');
    from = end;
    TOKEN.lastIndex = end;
  }
  return { text: text + source.slice(from), hasComments: from > 0 };
}

function commentEnd(source: string, at: number, isBlock: boolean): number | undefined {
  if (isBlock) {
    const end = source.indexOf('*/', at + 2);
    return end < 0 ? undefined : end + 2;
  }
  const line = /[\n\r]|$/g;
  line.lastIndex = at;
  return line.exec(source)?.index;
}
