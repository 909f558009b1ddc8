import type { Field } from '../model/read-choices.ts';
import { fieldOf, type Values } from './fields.ts';
import type { Json, JsonObject } from './json-tree.ts';

export const isObject = (value: Json | undefined): value is JsonObject => value instanceof Map;

/** One text that an object holds, with what it says about it, and the keys that it says it by. */
export interface Message {
  /** The key of the text. */
  text: string;
  values: Values;
  about: string[];
  /** Keys that are neither: they may be texts of their own. */
  others: string[];
}

/** The text of an object that is one message, by the first of these. */
const TEXT_KEYS = ['message', 'defaultMessage', 'string', 'source', 'text', 'value', 'translation'];

/** Words that no interface shows: they alone make an object a message. */
const FOR_DEVELOPERS =
  /^(?:(?:developer|translator)s?[_-]?(?:comment|note)s?|(?:comment|note|instruction)s?|(?:char(?:acter)?|max|size)[_-]?(?:limit|len(?:gth)?|chars?|characters?|width)s?|limit|placeholders)$/i;

/** Words that an interface shows as well: they say something about a text only where all objects beside are alike. */
const WEAK = /^(?:description|context|hint|meaning|title|key|name|id)$/i;

/** What tools add to a text, which is no text whatever it holds. */
const TECHNICAL =
  /^(?:type|tags?|placeholders|labels|screenshots?|file|line|location|references?|hidden|is[A-Z]\w*)$/;

/** Whether all of these are objects with a text under a key: each key is looked for once, however many ask. */
export function alikeAmong(siblings: readonly Json[]): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const is =
      known.get(text) ??
      siblings.every((one) => isObject(one) && typeof one.get(text) === 'string');
    known.set(text, is);
    return is;
  };
}

/**
 * The message that an object is: Chrome's and formatjs's, structured JSON (`string`, `developer_comment`,
 * `character_limit`), and others that name a text and what is said about it. Undefined for keys and values.
 */
export function messageOf(
  value: JsonObject,
  isAlike: (text: string) => boolean,
): Message | undefined {
  const text = TEXT_KEYS.find((key) => typeof value.get(key) === 'string') ?? '';
  const words = value.get(text);
  if (typeof words !== 'string') return undefined;
  const keys = [...value.keys()].filter((key) => key !== text);
  const isKnown = text === 'defaultMessage' || (text === 'message' && keys.every(isChrome));
  const isMessage =
    isKnown ||
    keys.some((key) => FOR_DEVELOPERS.test(key)) ||
    (keys.some((key) => WEAK.test(key)) && isAlike(text));
  if (!isMessage) return undefined;
  const values: Partial<Record<Field, string>> = { text: words };
  const about: string[] = [];
  const others: string[] = [];
  for (const key of keys) {
    if (FOR_DEVELOPERS.test(key) || WEAK.test(key)) {
      about.push(key);
      take(values, fieldOf(key) ?? 'instructions', value.get(key));
    } else if (!TECHNICAL.test(key)) others.push(key);
  }
  return { text, values, about, others };
}

const isChrome = (key: string) => /^(?:description|placeholders)$/.test(key);

/** Several comments are one, a list of them too; an object, such as Chrome's placeholders, is for programs. */
function take(values: Partial<Record<Field, string>>, field: Field, value: Json | undefined): void {
  if (field === 'text' || field === 'title') return;
  const words = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [value];
  for (const one of words) {
    if (typeof one !== 'string' && typeof one !== 'number') continue;
    const before = values[field];
    values[field] = before && field === 'instructions' ? `${before}\n${one}` : String(one);
  }
}

/** What `@key` says about the text of `key`, in ARB: an object, or a note. */
export function descriptionOf(about: Json | undefined): Values {
  const words = isObject(about) ? about.get('description') : about;
  return typeof words === 'string' && words !== '' ? { instructions: words } : {};
}

/** A file's own facts, which stand beside its texts at the top. */
export interface Facts {
  /** The keys that hold them. */
  keys: Set<string>;
  sourceLanguage?: string;
}

const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;
const LANGUAGE =
  /^(?:@@locale|_?locale|lang|language|language_?code|source_?lang(?:uage)?|source_?locale)$/i;

/**
 * What a file says of itself: its schema, its language ("locale", as Angular writes it, where it holds a
 * language's code), rules for plurals, ARB's global attributes (`@@`), comments.
 */
export function factsOf(root: JsonObject): Facts {
  const facts: Facts = { keys: new Set() };
  const isNested = [...root.values()].some((one) => typeof one === 'object' && one !== null);
  for (const [key, value] of root) {
    const isLanguage =
      LANGUAGE.test(key) && typeof value === 'string' && TAG.test(value) && value !== key;
    if (isLanguage && (isNested || value.length <= 5 || key.startsWith('@@'))) {
      facts.keys.add(key);
      facts.sourceLanguage ??= value;
    } else if (isFact(key, value)) facts.keys.add(key);
  }
  return facts;
}

function isFact(key: string, value: Json): boolean {
  if (/^(?:\$schema|\$id|\$comment|\$version)$/.test(key) || isComment(key)) return true;
  if (/^@@[a-z_][\w-]*$/i.test(key)) return true;
  if (typeof value !== 'string') return false;
  if (/^(?:dir|direction)$/i.test(key)) return /^(?:ltr|rtl)$/i.test(value);
  if (/^(?:charset|encoding)$/i.test(key)) return /^[a-z]+-?[\d-]+$/i.test(value);
  if (/^plural[-_]?(?:form|rule|expression)s?$/i.test(key)) return /nplurals|[=?<>]/.test(value);
  return /^(?:version|format_?version)$/i.test(key) && /^[\d.]+$/.test(value);
}

/** `_comment`, `__comment`, `//`: how people comment where JSON has no comments. */
export const isComment = (key: string): boolean => /^(?:_+comments?\w*|\/\/.*)$/i.test(key);
