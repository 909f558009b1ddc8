import { gengoCode } from '../../text/gengo-code.ts';
import { CODES } from '../in/heading-language.ts';
import {
  headerField,
  type FormPlace,
  headerOf,
  type Message,
  readMessages,
} from '../in/po-messages.ts';
import { createLeft } from '../model/left-out.ts';
import type {
  About,
  Edit,
  Format,
  LanguagePlace,
  Place,
  Range,
  Reading,
  Unit,
} from '../model/unit.ts';
import { pluralRule, poForms } from './po-plurals.ts';

/**
 * gettext's PO, and its template POT: a translation stands below each source. For another language these change:
 * `Language`, `Plural-Forms`, the number of `msgstr[n]`, and a charset that was not chosen yet (`CHARSET`). A message
 * is no longer fuzzy when a translation is put in.
 */
export const po: Format = {
  missing: 'empty',
  read,
  ways: {
    string: (text) =>
      // oxlint-disable-next-line no-control-regex -- these have letters of their own
      `"${text.replace(/[\\"\n\r\t\v\f\u0007\b]/g, (one) => ESCAPES[one] ?? `\\${one}`)}"`,
    plain: (text) => text,
    rule: pluralRule,
    charset: () => 'UTF-8',
  },
  style: { chinese: 'region', separator: '_' },
  naming: 'token',
  forms: poForms,
};

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\f': '\\f',
  '\u0007': '\\a',
  '\b': '\\b',
};

function read(text: string, { onAt }: About): Reading {
  const messages = readMessages(text, onAt);
  const header = headerOf(messages);
  const target = headerField(header, 'Language');
  const language = headerField(header, 'X-Source-Language');
  const forms = poForms(gengoCode(target, CODES) ?? 'en');
  const head = header?.forms[0]?.strings;
  const charset = head && placeOf(text, head, /charset=([\w-]+)/);
  const isChosen = charset && text.slice(charset.from, charset.to) !== 'CHARSET';
  return {
    units: messages
      .filter((message) => message !== header)
      .flatMap((message) => unitsOf(text, message, forms)),
    ...(language && { language }),
    ...(target && { target }),
    isBilingual: true,
    languages: head ? languagesOf(text, head, isChosen ? undefined : charset) : [],
    ...(isChosen && { declaration: charset }),
    left: obsoleteIn(text),
    notes: [],
  };
}

/** What the program no longer says. */
function obsoleteIn(text: string) {
  const left = createLeft();
  for (const [, id = ''] of text.matchAll(/^#~[ \t]*msgid[ \t]+"(.*)"/gm)) left.add('obsolete', id);
  return left.all();
}

function languagesOf(text: string, head: Range, charset: Range | undefined): LanguagePlace[] {
  const language = placeOf(text, head, /"Language:[ \t]*([^\\"\r\n]*)/);
  const plurals = placeOf(text, head, /"Plural-Forms:[ \t]*([^\\]*)\\n/);
  return [
    ...(language ? [{ ...spaced(text, language), way: 'plain', holds: 'language' as const }] : []),
    ...(plurals ? [{ ...plurals, way: 'rule', holds: 'plurals' as const }] : []),
    ...(charset ? [{ ...charset, way: 'charset', holds: 'language' as const }] : []),
  ];
}

/** A template says `"Language: \n"`, or leaves the space out as well. */
const spaced = (text: string, place: Range) =>
  text[place.from - 1] === ':' ? { ...place, around: [' ', ''] as const } : place;

function placeOf(text: string, { from, to }: Range, pattern: RegExp): Range | undefined {
  const found = pattern.exec(text.slice(from, to));
  if (!found) return undefined;
  const [whole, words = ''] = found;
  const start = from + found.index + whole.lastIndexOf(words);
  return { from: start, to: start + words.length };
}

type Forms = ReturnType<typeof poForms>;

function unitsOf(text: string, message: Message, forms: Forms): Unit[] {
  const { context = '', id = '', plural, extracted, isFuzzy, flags } = message;
  const name = message.context === undefined ? id : `${context}|${id}`;
  const whenFilled = flags ? [withoutFuzzy(text, flags)] : undefined;
  // One without places for its translations gets them.
  const places: readonly (FormPlace | undefined)[] =
    message.forms.length > 0
      ? message.forms
      : Array.from({ length: plural === undefined ? 1 : forms.length });
  return places.map((form, number) => {
    const [category = String(number)] = forms[number] ?? [];
    const translation = message.translations[number] ?? '';
    const isOne = plural === undefined || category === 'one';
    const note = [...extracted, ...(isOne ? [] : [`The plural of “${id}”.`])].join('\n');
    return {
      key: plural === undefined ? name : `${name}.${category}`,
      title: plural === undefined || context === '' ? context : `${context}.${category}`,
      source: isOne ? id : plural,
      ...(translation !== '' && { translation }),
      ...(note !== '' && { note }),
      state: translation === '' ? 'missing' : isFuzzy ? 'unsure' : 'done',
      place: form ? { ...form.strings, way: 'string' } : newPlace(message, number),
      ...(whenFilled && { whenFilled }),
      ...(form &&
        plural !== undefined && {
          entry: form.lines,
          plural: { group: name, category, at: form.number },
        }),
    };
  });
}

/** In lines of its own behind the message. */
function newPlace({ end, plural }: Message, number: number): Place {
  const keyword = plural === undefined ? 'msgstr' : `msgstr[${number}]`;
  return { from: end, to: end, way: 'string', around: [`\n${keyword} `, ''] };
}

/** `#, fuzzy, c-format` keeps the rest; a line of nothing else goes. */
function withoutFuzzy(text: string, { from, to }: Range): Edit {
  const line = text.slice(from, to);
  const rest = line.replace(/,[ \t]*fuzzy\b/, '');
  return { from, to, text: rest.trim() === '#' ? '' : rest };
}
