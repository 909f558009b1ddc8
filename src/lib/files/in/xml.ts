import type { Range } from '../model/unit.ts';
import type { Fault } from '../model/fault.ts';
import { ImportError, positionAt } from '../model/import-error.ts';
import { nowAndThen, type OnAt } from '../model/on-at.ts';

/** An element as it stood in the file. */
export interface XmlElement {
  /** With its prefix, as written. */
  name: string;
  /** By name as written; values with their references resolved. */
  attributes: ReadonlyMap<string, string>;
  /** Elements and the texts between them. */
  children: (XmlElement | string)[];
  /** The tags as they stood, with all their attributes; an empty element has only one. */
  tags: { open: string; close: string };
  /** Where it stands, and what is between its tags. */
  at: Range & { inner: Range };
}

/** Nobody nests texts deeper; what reads the tree may recurse. */
const DEEPEST = 200;

const NAME = String.raw`[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?`;
const CLOSE = new RegExp(`</(${NAME})[ \t\r\n]*>`, 'uy');
const OPEN = new RegExp(`<(${NAME})`, 'uy');
const ATTRIBUTE = new RegExp(
  `[ \t\r\n]+(${NAME})[ \t\r\n]*=[ \t\r\n]*(?:"([^<"]*)"|'([^<']*)')`,
  'uy',
);
const OPEN_END = /[ \t\r\n]*(\/?)>/y;

/** What is passed over, or is text as it stands. */
const SECTIONS = [
  { from: '<!--', to: '-->', isText: false },
  { from: '<![CDATA[', to: ']]>', isText: true },
  { from: '<?', to: '?>', isText: false },
] as const;

/**
 * Reads an XML document into a tree, strictly; comments and processing instructions are left out. Written
 * because `DOMParser` is a sink that the page's policy closes (`require-trusted-types-for`), and so that no
 * file can do harm: a document type is passed over, and refused where it declares entities. Linear.
 * @throws ImportError
 */
export function readXml(source: string, onAt?: OnAt): XmlElement {
  const tell = nowAndThen(onAt);
  const text = source.replace(/^\uFEFF/, '');
  const fail = (at: number, fault: Fault): never => {
    throw new ImportError(fault, positionAt(text, at));
  };
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  const addText = (words: string, from: number) => {
    const parent = open.at(-1);
    if (parent) parent.children.push(words);
    else if (words.trim() !== '') fail(from, { is: 'xml-outside' });
  };
  while (at < text.length) {
    tell(at);
    const section = SECTIONS.find(({ from }) => text.startsWith(from, at));
    if (text[at] !== '<') {
      const end = endOr(text.indexOf('<', at), text.length);
      addText(
        resolve(text.slice(at, end), (fault) => fail(at, fault)),
        at,
      );
      at = end;
    } else if (section) {
      const from = at + section.from.length;
      const to = text.indexOf(section.to, from);
      if (to < 0) fail(at, { is: 'xml-section-open', open: section.from, close: section.to });
      if (section.isText) addText(withLineFeeds(text.slice(from, to)), at);
      at = to + section.to.length;
    } else if (text.startsWith('<!', at)) {
      const isFirst = root === undefined && open.length === 0;
      at = doctypeOf(text, at, { isFirst, fail });
    } else if (text[at + 1] === '/') {
      at = closeTag();
    } else {
      at = openTag();
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) fail(text.length, { is: 'xml-open', name: unclosed.name });
  return root ?? fail(0, { is: 'xml-empty' });

  function closeTag(): number {
    const match = exec(CLOSE, text, at) ?? fail(at, { is: 'xml-close' });
    const [, name = ''] = match;
    const element = open.pop();
    if (!element) fail(at, { is: 'xml-closes-nothing', name });
    else if (element.name !== name) fail(at, { is: 'xml-closes-other', name, open: element.name });
    const end = at + match[0].length;
    if (element) {
      element.tags.close = match[0];
      element.at.inner.to = at;
      element.at.to = end;
    }
    return end;
  }

  function openTag(): number {
    const [head = '', name = ''] = exec(OPEN, text, at) ?? fail(at, { is: 'xml-sign' });
    const { attributes, end: behind } = attributesAt(text, at + head.length, fail);
    const tail = exec(OPEN_END, text, behind) ?? fail(behind, { is: 'xml-tag', name });
    const end = behind + tail[0].length;
    const tags = { open: text.slice(at, end), close: '' };
    const place = { from: at, to: end, inner: { from: end, to: end } };
    const element: XmlElement = { name, attributes, children: [], tags, at: place };
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else if (root) fail(at, { is: 'second-document' });
    else root = element;
    if (tail[1] === '') open.push(element);
    if (open.length > DEEPEST) fail(at, { is: 'too-deep', levels: DEEPEST });
    return end;
  }
}

/** The attributes that begin at a place, and where they end. */
function attributesAt(text: string, from: number, fail: (at: number, fault: Fault) => never) {
  const attributes = new Map<string, string>();
  let end = from;
  for (let one = exec(ATTRIBUTE, text, end); one; one = exec(ATTRIBUTE, text, end)) {
    const [written = '', key = '', double, single = ''] = one;
    if (attributes.has(key)) fail(end, { is: 'xml-twice', name: key });
    const value = resolve((double ?? single).replace(/[\t\r\n]/g, ' '), (fault) =>
      fail(end, fault),
    );
    attributes.set(key, value);
    end += written.length;
  }
  return { attributes, end };
}

interface DoctypeOptions {
  /** Nothing stands before it. */
  isFirst: boolean;
  fail: (at: number, fault: Fault) => never;
}

/** Passes over a document type that declares no entities. */
function doctypeOf(text: string, at: number, { isFirst, fail }: DoctypeOptions): number {
  const end = isFirst ? doctypeEnd(text, at) : undefined;
  if (end === undefined) return fail(at, { is: 'xml-doctype' });
  if (/<!ENTITY|%[\w:.-]+;/i.test(text.slice(at, end))) fail(at, { is: 'xml-entities' });
  return end;
}

/** Past a document type: its subset in brackets may hold declarations with `>`, and comments. */
function doctypeEnd(text: string, at: number): number | undefined {
  if (!text.startsWith('<!DOCTYPE', at)) return undefined;
  const token = /"[^"]*"|'[^']*'|<!--|[[\]<>]/g;
  token.lastIndex = at + 1;
  let isInside = false;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '<!--') {
      const end = text.indexOf('-->', token.lastIndex);
      if (end < 0) return undefined;
      token.lastIndex = end + 3;
    }
    if (found[0] === '[') isInside = true;
    if (found[0] === ']') isInside = false;
    if (found[0] === '>' && !isInside) return token.lastIndex;
    if (found[0] === '<' && !isInside) return undefined;
  }
  return undefined;
}

const endOr = (index: number, end: number) => (index < 0 ? end : index);

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with its references resolved: the five entities, and characters that XML allows, by number. */
function resolve(text: string, fail: (fault: Fault) => never): string {
  return withLineFeeds(text).replace(
    /&(?:([^;&<\s]{1,32});)?/g,
    (reference, name: string | undefined) => {
      const hex = /^#x([\da-f]{1,6})$/i.exec(name ?? '')?.[1];
      const decimal = /^#(\d{1,7})$/.exec(name ?? '')?.[1];
      const code = hex === undefined ? Number(decimal ?? -1) : Number.parseInt(hex, 16);
      const character =
        ENTITIES.get(name ?? '') ?? (isCharacter(code) ? String.fromCodePoint(code) : undefined);
      return character ?? fail({ is: 'xml-reference', name: reference });
    },
  );
}

/** `Char` of XML 1.0. */
const isCharacter = (code: number) =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
