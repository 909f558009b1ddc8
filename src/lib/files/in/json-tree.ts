import { visit } from 'jsonc-parser';
import type { Range } from '../model/unit.ts';
import { ImportError, positionAt } from '../model/import-error.ts';
import { nowAndThen, type OnAt } from '../model/on-at.ts';
import { findJsonFault } from './json-fault.ts';

/** JSON as it stood in the file: keys in its order, where `JSON.parse` puts numbers first. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = ReadonlyMap<string, Json>;

export interface JsonFile {
  root: Json;
  /** Keys that stand twice in one object, each once: the last one counts, as for any program. */
  twice: string[];
  hasComments: boolean;
  /** Of each object and list, where its entries stand, by their keys. */
  places: ReadonlyMap<Json, ReadonlyMap<string | number, JsonPlace>>;
}

/** Where an entry of an object, or an item of a list, stands; in UTF-16 units. */
export interface JsonPlace {
  /** With its quotation marks; undefined in a list. */
  key: Range | undefined;
  /** With its quotation marks. */
  value: Range;
  /** Which it is in its object, from 0. */
  index: number;
  /** Where the one before ends, and the next begins. */
  before?: number;
  after?: number;
}

/** Nobody nests texts deeper. */
const DEEPEST = 100;

/** What is being read, and what contains it. */
interface Frame {
  holder: Map<string, Json> | Json[];
  places: Map<string | number, JsonPlace>;
  from: number;
  key: (Range & { name: string }) | undefined;
  last: JsonPlace | undefined;
}

/**
 * Reads JSON; comments, as Visual Studio Code allows them, are passed over.
 * @throws ImportError with line and column of what is wrong
 */
export function readJsonTree(source: string, onAt?: OnAt): JsonFile {
  const tell = nowAndThen(onAt);
  const { text, hasComments } = withoutComments(source);
  check(text);
  const twice = new Set<string>();
  const places = new Map<Json, ReadonlyMap<string | number, JsonPlace>>();
  const frames: Frame[] = [];
  let root: Json = null;
  const put = (value: Json, from: number, to: number) => {
    tell(to);
    const frame = frames.at(-1);
    if (!frame) root = value;
    else if (add(frame, value, { from, to })) twice.add(frame.key?.name ?? '');
  };
  const open = (holder: Frame['holder'], from: number) => {
    if (frames.length > DEEPEST)
      throw new ImportError({ is: 'too-deep', levels: DEEPEST }, positionAt(text, from));
    frames.push({ holder, places: new Map(), from, key: undefined, last: undefined });
  };
  const close = (offset: number, length: number) => {
    const frame = frames.pop();
    if (!frame) return;
    places.set(frame.holder, frame.places);
    put(frame.holder, frame.from, offset + length);
  };
  visit(text, {
    onObjectBegin: (offset) => open(new Map(), offset),
    onArrayBegin: (offset) => open([], offset),
    onObjectProperty: (name, offset, length) => {
      const frame = frames.at(-1);
      if (frame) frame.key = { name, from: offset, to: offset + length };
    },
    onLiteralValue: (value: string | number | boolean | null, offset, length) =>
      put(value, offset, offset + length),
    onObjectEnd: close,
    onArrayEnd: close,
  });
  return { root, twice: [...twice], hasComments, places };
}

/** Adds to what is being read; gives whether an object has this key already. */
function add(frame: Frame, value: Json, at: Range): boolean {
  const { holder, places, key, last } = frame;
  const place: JsonPlace = { key, value: at, index: (last?.index ?? -1) + 1 };
  if (last) {
    place.before = last.value.to;
    last.after = key?.from ?? at.from;
  }
  frame.last = place;
  if (Array.isArray(holder)) {
    places.set(holder.length, place);
    holder.push(value);
    return false;
  }
  const name = key?.name ?? '';
  places.set(name, place);
  // A person does not tell the two apart by their place: the later one takes it.
  const isTwice = holder.delete(name);
  holder.set(name, value);
  return isTwice;
}

function check(text: string): void {
  try {
    JSON.parse(text);
  } catch {
    const { offset, is } = findJsonFault(text);
    throw new ImportError({ is }, positionAt(text, offset));
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
