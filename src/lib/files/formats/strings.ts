import type { Fault } from '../model/fault.ts';
import { ImportError, positionAt } from '../model/import-error.ts';
import type { Format, Range, Reading, Unit } from '../model/unit.ts';

/** Apple's `.strings`. For another language its folder alone changes: `de.lproj`. */
export const strings: Format = {
  lastCounts: true,
  missing: 'source',
  read,
  ways: {
    string: (text) => `"${text.replace(/[\\"\n\r\t]/g, (one) => `\\${LETTERS[one] ?? one}`)}"`,
  },
  style: { chinese: 'script', separator: '-' },
  naming: 'apple',
  escape: (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\U${character.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`)
      .join(''),
};

const LETTERS: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't' };
const MEANT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A comment, a string, a bare word or a sign; each is linear. */
const TOKEN =
  /\s*(?:(\/\*[\s\S]*?\*\/|\/\/[^\n\r]*)|("[^"\\]*(?:\\[\s\S][^"\\]*)*")|([\w.$:/-]+)|([=;]))/y;

interface Token extends Range {
  kind: 'comment' | 'text' | '=' | ';';
  words: string;
}

function* tokensOf(text: string): Generator<Token> {
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    TOKEN.lastIndex = at;
    const [whole, comment, string, word, sign] = TOKEN.exec(text) ?? [];
    if (whole === undefined) {
      const from = at + (/\S/.exec(text.slice(at))?.index ?? 0);
      throw refusal(text, from, { is: 'strings-line' });
    }
    at += whole.length;
    const from = at - whole.trimStart().length;
    if (comment !== undefined)
      yield { kind: 'comment', words: comment.replace(/^\/[/*]|\*\/$/g, '').trim(), from, to: at };
    else if (sign === '=' || sign === ';') yield { kind: sign, words: sign, from, to: at };
    else yield { kind: 'text', words: word ?? unescaped(string?.slice(1, -1) ?? ''), from, to: at };
  }
}

const refusal = (text: string, at: number, fault: Fault) =>
  new ImportError(fault, positionAt(text, at));

const unescaped = (written: string) =>
  written.replace(/\\(?:[Uu]([\da-fA-F]{4})|([\s\S]))/g, (_, code?: string, one = '') =>
    code === undefined ? (MEANT[one] ?? one) : String.fromCharCode(Number.parseInt(code, 16)),
  );

/** What must come after what, in an entry. */
const GRAMMAR = ['text', '=', 'text', ';'] as const;

function read(text: string): Reading {
  const units: Unit[] = [];
  let entry: Token[] = [];
  let note: Token | undefined;
  for (const token of tokensOf(text)) {
    if (token.kind === 'comment') {
      note = token;
      continue;
    }
    if (token.kind !== GRAMMAR[entry.length])
      throw refusal(text, token.from, {
        is: 'strings-other',
        found: token.words.slice(0, 40),
        expected: GRAMMAR[entry.length] ?? '',
      });
    entry.push(token);
    if (token.kind !== ';') continue;
    units.push(...unitOf(entry, note, token.to));
    entry = [];
    note = undefined;
  }
  const last = entry.at(-1);
  if (last) throw refusal(text, last.to, { is: 'strings-ends' });
  return { units, isBilingual: false, languages: [], left: [], notes: [] };
}

function unitOf([key, , value]: readonly Token[], note: Token | undefined, to: number): Unit[] {
  if (!key || !value) return [];
  return [
    {
      key: key.words,
      source: value.words,
      ...(note?.words && { note: note.words }),
      state: 'missing',
      place: { from: value.from, to: value.to, way: 'string' },
      entry: { from: (note ?? key).from, to },
    },
  ];
}
