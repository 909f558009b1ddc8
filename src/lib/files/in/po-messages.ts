import type { Range } from '../model/unit.ts';
import type { Fault } from '../model/fault.ts';
import { ImportError } from '../model/import-error.ts';
import { nowAndThen, type OnAt } from '../model/on-at.ts';
import { PO_CHARSET } from './po-charset.ts';

/** One message of a PO file. */
export interface Message {
  context: string | undefined;
  id: string | undefined;
  plural: string | undefined;
  /** Its translations, one for each plural form. */
  translations: string[];
  /** `#.`: written for translators by those who wrote the program. */
  extracted: string[];
  isFuzzy: boolean;
  /** Where its flags stand, with the end of their line, if it is fuzzy. */
  flags: Range | undefined;
  /** Where each translation stands: its keyword's number, its strings, and all its lines. */
  forms: FormPlace[];
  /** Past its last string. */
  end: number;
}

export interface FormPlace {
  /** Empty for the only one. */
  number: Range;
  strings: Range;
  lines: Range;
}

const newMessage = (): Message => ({
  context: undefined,
  id: undefined,
  plural: undefined,
  translations: [],
  extracted: [],
  isFuzzy: false,
  flags: undefined,
  forms: [],
  end: 0,
});

/** The message that says how the file is written: the translation of the empty text. */
export const headerOf = (messages: readonly Message[]): Message | undefined =>
  messages.find(({ id, context }) => id === '' && context === undefined);

/** A line of the header. */
export function headerField(header: Message | undefined, name: string): string | undefined {
  const lines = header?.translations[0]?.split('\n') ?? [];
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() || undefined;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d{1,3})\])?|domain)(?=[\s"]|$)/;

const FIELDS = { msgctxt: 'context', msgid: 'id', msgid_plural: 'plural' } as const;
const isField = (keyword: string): keyword is keyof typeof FIELDS => Object.hasOwn(FIELDS, keyword);

/** A line and its end. */
const LINE = /([^\r\n]*)(?:\r\n|[\n\r]|$)/y;

interface Line {
  text: string;
  /** From 1. */
  number: number;
  from: number;
  /** Past its end. */
  to: number;
}

function* linesOf(text: string): Generator<Line> {
  let from = 0;
  for (let number = 1; from < text.length; number++) {
    LINE.lastIndex = from;
    const [whole = '', line = ''] = LINE.exec(text) ?? [];
    yield { text: line, number, from, to: from + whole.length };
    from += whole.length;
  }
}

/**
 * The messages of a PO file, and where their translations stand; obsolete ones are left out.
 * @throws ImportError
 */
export function readMessages(text: string, onAt?: OnAt): Message[] {
  const tell = nowAndThen(onAt);
  const messages: Message[] = [];
  const decode = decoderFor(text);
  let message = newMessage();
  /** Where the next string goes; undefined at the beginning of a message. */
  let add: ((words: string) => void) | undefined;
  const finish = () => {
    if (message.id !== undefined) messages.push(message);
    message = newMessage();
    add = undefined;
  };
  /** Of the translation whose strings are being read. */
  let form: FormPlace | undefined;
  for (const { text: raw, number, from, to } of linesOf(text)) {
    tell(to);
    const line = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const fail = (fault: Fault, at = 0): never => {
      throw new ImportError(fault, { line: number, column: indent + at + 1 });
    };
    if (line.startsWith('#')) {
      // A comment after a translation belongs to the next message.
      if (message.translations.length > 0) finish();
      // What stands above an obsolete message belongs to it, and goes with it.
      if (line.startsWith('#~')) finish();
      if (line.startsWith('#.')) message.extracted.push(line.slice(2).trim());
      else if (line.startsWith('#,') && /\bfuzzy\b/.test(line)) {
        message.isFuzzy = true;
        message.flags = { from, to };
      }
      continue;
    }
    const [begin = '', keyword, digits = ''] = KEYWORD.exec(line) ?? [];
    if (keyword) {
      const isFirst = keyword === 'msgctxt' || keyword === 'msgid';
      if (isFirst && message.id !== undefined) finish();
      if (/^msg(?:str|id_)/.test(keyword) && message.id === undefined)
        fail({ is: 'po-early', name: keyword });
      if (keyword.startsWith('msgstr') && message.forms[Number(digits)])
        fail({ is: 'po-twice', name: keyword });
      add = adder(message, keyword, Number(digits));
      const start = from + indent + begin.length;
      const bracket = start - 1 - digits.length;
      form = keyword.startsWith('msgstr')
        ? {
            number: { from: bracket, to: bracket + digits.length },
            strings: { from: start, to: start },
            lines: { from, to },
          }
        : undefined;
      if (form) message.forms[Number(digits)] = form;
    }
    for (const { words, at, end } of readStrings(line, begin.length, decode, fail)) {
      (add ?? fail({ is: 'po-belongs' }))(words);
      const start = from + indent;
      message.end = start + end;
      if (!form) continue;
      if (form.strings.from === form.strings.to) form.strings.from = start + at;
      form.strings.to = start + end;
      form.lines.to = to;
    }
  }
  finish();
  return messages;
}

/** Takes the strings after a keyword, which are one text. */
function adder(message: Message, keyword: string, form: number): (words: string) => void {
  if (keyword === 'domain') return () => undefined;
  return (words) => {
    if (!isField(keyword)) message.translations[form] = (message.translations[form] ?? '') + words;
    else message[FIELDS[keyword]] = (message[FIELDS[keyword]] ?? '') + words;
  };
}

/** The strings of a line: C's, in quotation marks, one after the other. */
function* readStrings(
  line: string,
  from: number,
  decode: (bytes: Uint8Array) => string,
  fail: (fault: Fault, at: number) => never,
): Generator<{ words: string; at: number; end: number }> {
  let at = from;
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') at++;
    if (at >= line.length) return;
    if (line[at] !== '"') fail({ is: 'po-line' }, at);
    let end = at + 1;
    while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
    if (end >= line.length) fail({ is: 'quote-open' }, at);
    yield { words: unescape(line.slice(at + 1, end), decode), at, end: end + 1 };
    at = end + 1;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** Escapes by number, which are bytes of the file's encoding, in a row; or one by letter. */
const ESCAPED = /(?:\\(?:[0-7]{1,3}|x[\dA-Fa-f]{1,2}))+|\\([\s\S])/g;

/**
 * By octal or hexadecimal number, which name bytes of the file's encoding: `caf\303\251` is "café" in UTF-8. By
 * letter; any other character stands for itself.
 */
const unescape = (written: string, decode: (bytes: Uint8Array) => string): string =>
  written.replace(ESCAPED, (escapes: string, character?: string) => {
    if (character !== undefined) return ESCAPES[character] ?? character;
    const numbers = escapes.split('\\').slice(1);
    const bytes = numbers.map((one) =>
      one.startsWith('x') ? Number.parseInt(one.slice(1), 16) : Number.parseInt(one, 8),
    );
    return decode(Uint8Array.from(bytes));
  });

/** By what the file's header says; UTF-8 where that is nothing known. */
function decoderFor(text: string): (bytes: Uint8Array) => string {
  const charset = PO_CHARSET.exec(text.slice(0, 200_000))?.[1];
  const decoder = knownDecoder(charset) ?? new TextDecoder();
  return (bytes) => decoder.decode(bytes);
}

function knownDecoder(charset: string | undefined): TextDecoder | undefined {
  try {
    return charset === undefined ? undefined : new TextDecoder(charset);
  } catch {
    return undefined;
  }
}
