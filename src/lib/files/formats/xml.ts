import { elementsOf } from '../in/xliff.ts';
import type { XmlElement } from '../in/xml.ts';
import type { Entry, Range, Reading, Unit } from '../model/unit.ts';

/*
 * What the formats in XML have in common.
 */

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // As itself a reader would make a line feed of it.
  '\r': '&#13;',
};

/** What XML 1.0 forbids: it cannot be written at all. */
// oxlint-disable-next-line no-control-regex -- these are what must not be there
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export const xmlText = (text: string): string =>
  text.replace(/[&<>\r]/g, (one) => REFERENCES[one] ?? one).replace(FORBIDDEN, '\uFFFD');

/** A character where the file's encoding lacks it. */
export const xmlEscape = (character: string): string =>
  `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`;

/**
 * A text with those tags that its source shows put back as they stood in the file, each one in its turn; the words
 * between are written by `words`, and so is what is no tag of the source.
 */
export function withTags(
  text: string,
  tags: Unit['tags'] = [],
  words: (text: string) => string = xmlText,
): string {
  const left = [...tags];
  const known = new Map(tags);
  if (known.size === 0) return words(text);
  const any = [...known.keys()].map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return text
    .split(new RegExp(`(${any.toSorted((a, b) => b.length - a.length).join('|')})`))
    .map((part, index) => {
      if (index % 2 === 0) return words(part);
      const next = left.findIndex(([shown]) => shown === part);
      const [tag] = next < 0 ? [] : left.splice(next, 1);
      return tag?.[1] ?? known.get(part) ?? words(part);
    })
    .join('');
}

/** All elements within, with their tags as they stand. */
export const tagsWithin = (element: XmlElement): [shown: string, written: string][] =>
  elementsOf(element).flatMap((child) => {
    const { open, close } = child.tags;
    const own: [string, string][] = [[open, open]];
    return [...own, ...tagsWithin(child), ...(close ? [[close, close] as [string, string]] : [])];
  });

/** Words and tags within, as they stand; references are resolved. */
export const shownText = (element: XmlElement): string =>
  element.children
    .map((child) =>
      typeof child === 'string' ? child : child.tags.open + shownText(child) + child.tags.close,
    )
    .join('');

/** Where an attribute's value stands. */
export function attributeAt({ tags, at }: XmlElement, name: string): Range | undefined {
  const found = new RegExp(`[ \t\r\n]${name}[ \t\r\n]*=[ \t\r\n]*(["'])(.*?)\\1`, 's').exec(
    tags.open,
  );
  if (!found) return undefined;
  const [whole, , value = ''] = found;
  const to = at.from + found.index + whole.length - 1;
  return { from: to - value.length, to };
}

/** An element with the white space before it. */
export function entryOf(text: string, { at: { from, to } }: XmlElement): Entry {
  let start = from;
  while (/\s/.test(text[start - 1] ?? '')) start--;
  return { from: start, to };
}

/** Where the file names its encoding. */
export function declarationOf(text: string): Pick<Reading, 'declaration'> {
  const found = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/.exec(text);
  if (!found) return {};
  const to = found[0].length;
  return { declaration: { from: to - (found[1]?.length ?? 0), to } };
}

/** The comment that stands right before an element. */
export function commentBefore(text: string, { at }: XmlElement): string | undefined {
  const before = text.slice(Math.max(0, at.from - 2000), at.from).trimEnd();
  const open = before.lastIndexOf('<!--');
  if (!before.endsWith('-->') || open < 0) return undefined;
  return before.slice(open + 4, -3).trim() || undefined;
}
