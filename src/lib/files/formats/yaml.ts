import {
  CST,
  type ErrorCode,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Fault, PlainFault } from '../model/fault.ts';
import { ImportError, positionAt } from '../model/import-error.ts';
import { nowAndThen, type OnAt } from '../model/on-at.ts';
import { CODES } from '../in/heading-language.ts';
import { gengoCode } from '../../text/gengo-code.ts';
import { createLeft, type Left } from '../model/left-out.ts';
import type {
  About,
  Entry,
  Format,
  LanguagePlace,
  PluralForm,
  Reading,
  Unit,
} from '../model/unit.ts';
import { pluralKey } from './plural-keys.ts';

/**
 * YAML of keys and texts, as Rails has it. For another language these change: the only key at the top where that is
 * a language, and plural forms (keys that are all CLDR's categories).
 */
export const yaml: Format = {
  lastCounts: true,
  missing: 'omit',
  read,
  ways: {
    plain: (text) => (isPlain(text) ? text : double(text)),
    single: (text) =>
      // oxlint-disable-next-line no-control-regex -- what single quotes cannot hold
      /[\0-\x1f\x7f-\x9f\u2028\u2029\uFEFF]/.test(text)
        ? double(text)
        : `'${text.replaceAll("'", "''")}'`,
    double,
    block: (text) => `${double(text)}\n`,
  },
  style: { chinese: 'region', separator: '-' },
  naming: 'token',
};

/** What needs no quotation marks in any place, and is no word of YAML's own. */
const isPlain = (text: string) =>
  /^\p{L}[\p{L}\p{M}\p{N} ().!?/_+-]*$/u.test(text) &&
  !/\s$/.test(text) &&
  !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);

/** JSON's strings are YAML's; what is not printed is escaped besides. */
function double(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\uFEFF]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const WAYS: Readonly<Record<string, string>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** What its reader finds most: the rest is told in its own words. */
const FAULTS: Readonly<Partial<Record<ErrorCode, PlainFault>>> = {
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-begins',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-sign',
  MULTILINE_IMPLICIT_KEY: 'yaml-key',
  MULTIPLE_DOCS: 'second-document',
  TAB_AS_INDENT: 'yaml-tab',
};

function read(text: string, { onAt }: About): Reading {
  refuseDepth(text, onAt);
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    const known = FAULTS[error.code];
    const fault: Fault = known ? { is: known } : { is: 'yaml-other', said: error.message };
    throw new ImportError(fault, { line, column: col });
  }
  const root = document.contents;
  const only = isMap(root) && root.items.length === 1 ? root.items[0] : undefined;
  const named = only && isScalar(only.key) && isMap(only.value) ? only.key : undefined;
  const language =
    named && typeof named.value === 'string' && gengoCode(named.value, CODES) !== undefined
      ? named
      : undefined;
  const top = language ? only?.value : root;
  const languages: LanguagePlace[] = language?.range
    ? [
        {
          from: language.range[0],
          to: language.range[1],
          way: WAYS[language.type ?? ''] ?? 'plain',
          holds: 'language',
        },
      ]
    : [];
  const left = createLeft();
  return {
    units: [...walk(text, top, '', { left })],
    ...(language && { language: String(language.value) }),
    isBilingual: false,
    languages,
    left: left.all(),
    notes: [],
  };
}

/** Nobody nests texts deeper. */
const DEEPEST = 100;

/** What a token adds to the depth it stands in. */
const STEPS: Readonly<Record<string, number>> = {
  'flow-seq-start': 1,
  'flow-map-start': 1,
  'flow-seq-end': -1,
  'flow-map-end': -1,
};

/**
 * Refuses what is nested too deep before it is parsed: the library recurses, and where its stack ends within a
 * pattern the browser ends the whole tab.
 */
function refuseDepth(text: string, onAt: OnAt): void {
  const tell = nowAndThen(onAt);
  let at = 0;
  let flow = 0;
  /** Of the lines above that this one may stand in. */
  const indents: number[] = [];
  let onLine = 0;
  let isStart = true;
  for (const token of new Lexer().lex(text)) {
    // Its parser tells nothing, and takes as long again.
    tell(at / 2);
    const type = CST.tokenType(token) ?? 'text';
    if (isStart && type !== 'newline') {
      const indent = type === 'space' ? token.length : 0;
      while ((indents.at(-1) ?? -1) >= indent) indents.pop();
      indents.push(indent);
      isStart = false;
    }
    if (type === 'newline') [isStart, onLine] = [true, 0];
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') onLine++;
    flow = Math.max(0, flow + (STEPS[type] ?? 0));
    if (flow + indents.length + onLine > DEEPEST)
      throw new ImportError({ is: 'too-deep', levels: DEEPEST }, positionAt(text, at));
    if (!MARKERS.has(type)) at += token.length;
  }
}

/** Signs of the lexer that stand for nothing in the file. */
const MARKERS = new Set(['doc-mode', 'flow-error-end', 'scalar']);

interface More {
  left: Left;
  entry?: Entry;
  plural?: PluralForm;
  note?: string;
}

function* walk(text: string, node: unknown, key: string, more: More): Generator<Unit> {
  const below = (name: string) => (key ? `${key}.${name}` : name);
  if (isMap(node)) {
    const names = node.items.map((pair) => nameOf(pair));
    const values = node.items.map(({ value }) => (isScalar(value) ? value.value : null));
    const siblings = new Map(names.map((name, index) => [name, values[index]]));
    const last = new Map(names.map((name, index) => [name, index]));
    for (const [index, pair] of node.items.entries()) {
      const name = names[index] ?? '';
      if (last.get(name) !== index) more.left.add('twice', below(name));
      else
        yield* walk(text, pair.value, below(name), {
          ...about(text, node, pair, siblings, below('')),
          left: more.left,
        });
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      yield* walk(text, item, below(String(index)), { left: more.left });
  } else if (isScalar(node)) yield* unitOf(node, key, more);
}

const nameOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');

/** What stands around the value of a key: the lines of the entry, its plural form, the comment above. */
function about(
  text: string,
  map: YAMLMap,
  pair: Pair,
  siblings: ReadonlyMap<string, unknown>,
  path: string,
): Omit<More, 'left'> {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range || !isScalar(value) || !value.range) return {};
  const [from, keyEnd] = key.range;
  const note = key.commentBefore?.trim();
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const isOwnLine = !map.flow && line.trim() === '';
  const after = text.indexOf('\n', Math.max(value.range[1] - 1, from));
  const entry = { from: from - line.length, to: after < 0 ? text.length : after + 1 };
  const name = nameOf(pair);
  const category = pluralKey(name, siblings);
  return {
    ...(note && { note }),
    ...(isOwnLine && { entry }),
    ...(isOwnLine &&
      category !== undefined && { plural: pluralOf(path + name, category, key, keyEnd) }),
  };
}

/** The category is all of the key, or its end, within quotation marks if there are some. */
function pluralOf(path: string, category: string, { type }: Scalar, end: number): PluralForm {
  const to = type === 'PLAIN' ? end : end - 1;
  return {
    group: path.slice(0, path.length - category.length),
    category,
    at: { from: to - category.length, to },
  };
}

function* unitOf(
  { value, range, type }: Scalar,
  key: string,
  { left, ...more }: More,
): Generator<Unit> {
  if (!range || typeof value !== 'string') {
    left.add('value', key);
    return;
  }
  const place = { from: range[0], to: range[1], way: WAYS[type ?? ''] ?? 'plain' };
  yield { key, source: value, state: 'missing', place, ...more };
}
