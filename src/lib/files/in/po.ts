import { languageName } from '../../text/languages.ts';
import { gatherRows, type RowValues } from './gather-rows.ts';
import { ImportError } from './import-error.ts';
import type { Imported } from './rows.ts';

/** One message of a PO file. */
interface Message {
  context: string | undefined;
  id: string | undefined;
  plural: string | undefined;
  /** Its translations, one for each plural form. */
  translations: string[];
  /** `#.`: written for translators by those who wrote the program. */
  extracted: string[];
  isFuzzy: boolean;
}

const newMessage = (): Message => ({
  context: undefined,
  id: undefined,
  plural: undefined,
  translations: [],
  extracted: [],
  isFuzzy: false,
});

/**
 * Reads the messages of a gettext file (PO or its template, POT): `msgctxt` is the title, extracted comments
 * are instructions, a plural form is a row of its own; obsolete messages are left out. The source language is
 * `X-Source-Language`: the header's `Language` is that of the translations, and is told.
 * @throws ImportError
 */
export function readPo(source: string): Imported {
  const messages = parse(source.replace(/^\uFEFF/, ''));
  const header = messages.find(({ id, context }) => id === '' && context === undefined);
  const texts = messages.filter((message) => message !== header && message.id !== undefined);
  const gathered = gatherRows(texts.flatMap(rowsOf), 'message');
  const count = (is: (message: Message) => boolean) => texts.filter(is).length;
  const target = headerField(header, 'Language');
  const sourceLanguage = headerField(header, 'X-Source-Language');
  return {
    rows: gathered.rows,
    notes: [
      ...gathered.notes,
      ...told(
        'Plural forms are rows of their own',
        count(({ plural }) => plural !== undefined),
      ),
      ...told('Translated already in the file', count(isTranslated)),
      ...told(
        'Translated in the file, but marked as fuzzy',
        count(({ isFuzzy }) => isFuzzy),
      ),
      ...(target
        ? [`The file is for translations into ${languageName(target.replace('_', '-'))}.`]
        : []),
    ],
    ...(sourceLanguage && { sourceLanguage }),
  };
}

const told = (what: string, times: number) => (times > 0 ? [`${what}: ${times}.`] : []);

const isTranslated = ({ translations, isFuzzy }: Message) =>
  !isFuzzy && translations.length > 0 && translations.every((words) => words !== '');

function rowsOf(message: Message): RowValues[] {
  const { context = '', id = '', plural, extracted } = message;
  const instructions = extracted.join('\n');
  const place = context || id.slice(0, 40);
  const isDone = isTranslated(message);
  const row = { values: { title: context, text: id, instructions }, place, isDone };
  if (plural === undefined) return [row];
  const about = [instructions, `The plural of “${id}”.`].filter(Boolean).join('\n');
  const title = context && `${context} (plural)`;
  return [row, { values: { title, text: plural, instructions: about }, place, isDone }];
}

/** A line of the header, which is the translation of the empty text. */
function headerField(header: Message | undefined, name: string): string | undefined {
  const lines = header?.translations[0]?.split('\n') ?? [];
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() || undefined;
}

const KEYWORD = /^(msgctxt|msgid_plural|msgid|msgstr(?:\[(\d{1,3})\])?|domain)(?=[\s"]|$)/;

const FIELDS = { msgctxt: 'context', msgid: 'id', msgid_plural: 'plural' } as const;
const isField = (keyword: string): keyword is keyof typeof FIELDS => Object.hasOwn(FIELDS, keyword);

function parse(text: string): Message[] {
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
  for (const [index, raw] of text.split(/\r\n|[\n\r]/).entries()) {
    const line = raw.trim();
    const fail = (words: string): never => {
      throw new ImportError(words, { line: index + 1, column: 1 });
    };
    if (line.startsWith('#')) {
      // A comment after a translation belongs to the next message.
      if (message.translations.length > 0) finish();
      // What stands above an obsolete message belongs to it, and goes with it.
      if (line.startsWith('#~')) finish();
      if (line.startsWith('#.')) message.extracted.push(line.slice(2).trim());
      else if (line.startsWith('#,')) message.isFuzzy ||= /\bfuzzy\b/.test(line);
      continue;
    }
    const [begin = '', keyword, form] = KEYWORD.exec(line) ?? [];
    if (keyword) {
      const isFirst = keyword === 'msgctxt' || keyword === 'msgid';
      if (isFirst && message.id !== undefined) finish();
      if (/^msg(?:str|id_)/.test(keyword) && message.id === undefined)
        fail(`“${keyword}” stands here without a “msgid” before it.`);
      add = adder(message, keyword, Number(form ?? 0));
    }
    for (const words of readStrings(line.slice(begin.length), decode, fail))
      (add ?? fail('a text stands here that belongs to nothing.'))(words);
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
  decode: (bytes: Uint8Array) => string,
  fail: (words: string) => never,
): Generator<string> {
  let at = 0;
  for (;;) {
    while (line[at] === ' ' || line[at] === '\t') at++;
    if (at >= line.length) return;
    if (line[at] !== '"')
      fail('this is no line of a PO file: a text in quotation marks is missing.');
    let end = at + 1;
    while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
    if (end >= line.length) fail('a text has no closing quotation mark.');
    yield unescape(line.slice(at + 1, end), decode);
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
  const charset = /^"Content-Type:[^\n]{0,200}?charset=([\w-]{2,40})/im.exec(text)?.[1];
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
