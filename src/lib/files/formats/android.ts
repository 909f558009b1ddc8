import { ImportError } from '../model/import-error.ts';
import { elementsOf } from '../in/xliff.ts';
import { readXml, type XmlElement } from '../in/xml.ts';
import { createLeft, type Left } from '../model/left-out.ts';
import type { About, Format, PluralForm, Reading, Unit } from '../model/unit.ts';
import {
  attributeAt,
  commentBefore,
  declarationOf,
  entryOf,
  shownText,
  tagsWithin,
  withTags,
  xmlEscape,
  xmlText,
} from './xml.ts';

/**
 * Android's `strings.xml`: strings, arrays, plurals. For another language these change: the folder (`values-de`),
 * and the items of plurals.
 */
export const android: Format = {
  lastCounts: true,
  missing: 'omit',
  read,
  ways: {
    text: (text, unit) => quoted(withTags(text, unit?.tags, (words) => xmlText(escaped(words)))),
    cdata: (text) => `<![CDATA[${quoted(escaped(text)).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`,
  },
  style: { chinese: 'region', separator: '-' },
  naming: 'android',
  escape: xmlEscape,
};

/** A backslash before what Android reads as something else. */
const escaped = (text: string) =>
  text
    .replace(/[\\'"]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`);

/** Android folds white space, and takes `@` and `?` at the beginning for references. */
function quoted(written: string): string {
  const safe = written.replace(/^[@?]/, String.raw`\$&`);
  return /^[ ]|[ ]$|[ ]{2}/.test(safe) ? `"${safe}"` : safe;
}

const MEANT: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))|"|[ \t\r\n]+/g;

/** The text that Android shows: tags as they stand, words without what is written for Android alone. */
function shown(element: XmlElement, raw: string): string {
  let isQuoted = false;
  const meant = (whole: string, code?: string, one?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (one !== undefined) return MEANT[one] ?? one;
    if (whole !== '"') return isQuoted ? whole : ' ';
    isQuoted = !isQuoted;
    return '';
  };
  const within = ({ children }: XmlElement): string =>
    children
      .map((child) =>
        typeof child === 'string'
          ? child.replace(ESCAPE, meant)
          : child.tags.open + within(child) + child.tags.close,
      )
      .join('');
  const text = within(element);
  const from = /^\s/.test(raw) ? 1 : 0;
  return text.slice(from, /\s$/.test(raw) ? -1 : undefined);
}

function read(text: string, { onAt }: About): Reading {
  const root = readXml(text, onAt);
  if (root.name !== 'resources')
    throw new ImportError({ is: 'root-other', format: 'android', name: root.name });
  const elements = elementsOf(root);
  const isKept = ({ attributes }: XmlElement) => attributes.get('translatable') === 'false';
  const left = createLeft();
  for (const one of elements.filter(isKept))
    left.add('kept', one.attributes.get('name') ?? one.name);
  return {
    units: elements.filter((one) => !isKept(one)).flatMap((one) => unitsOf(text, one, left)),
    isBilingual: false,
    languages: [],
    ...declarationOf(text),
    left: left.all(),
    notes: [],
  };
}

function unitsOf(text: string, element: XmlElement, left: Left): Unit[] {
  const key = element.attributes.get('name') ?? '';
  const note = commentBefore(text, element);
  const items = elementsOf(element).filter(({ name }) => name === 'item');
  switch (element.name) {
    case 'string':
      return unitOf(text, element, key, { note, entry: entryOf(text, element), left });
    case 'string-array':
      return items.flatMap((item, index) => unitOf(text, item, `${key}.${index}`, { note, left }));
    case 'plurals': {
      // A form that is empty would be written a second time.
      const isWhole = items.every((item) => shownText(item).trim() !== '');
      return items.flatMap((item) => {
        const category = item.attributes.get('quantity') ?? 'other';
        const at = isWhole ? attributeAt(item, 'quantity') : undefined;
        const plural = at && { group: key, category, at };
        const entry = entryOf(text, item);
        return unitOf(text, item, `${key}.${category}`, { note, entry, plural, left });
      });
    }
    default:
      // An integer, a colour.
      left.add('value', key || element.name);
      return [];
  }
}

interface More {
  left: Left;
  note: string | undefined;
  entry?: Unit['entry'];
  plural?: PluralForm | undefined;
}

function unitOf(text: string, element: XmlElement, key: string, more: More): Unit[] {
  const { inner } = element.at;
  const written = text.slice(inner.from, inner.to);
  const source = shown(element, written);
  // A reference to another text is none.
  if (/^[@?][\w:]+\//.test(shownText(element).trim())) {
    more.left.add('reference', key);
    return [];
  }
  const raw = written.trim();
  const isCdata = raw.startsWith('<![CDATA[') && raw.endsWith(']]>');
  const { note, entry, plural } = more;
  return [
    {
      key,
      source,
      state: 'missing',
      place: { ...inner, way: isCdata ? 'cdata' : 'text' },
      tags: tagsWithin(element),
      ...(note && { note }),
      ...(entry && { entry }),
      ...(plural && { plural }),
    },
  ];
}
