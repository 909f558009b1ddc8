import { localName, type XmlElement } from './xml.ts';

/** Hold words to translate: their tags stay around them. */
const SPANS = new Set(['g', 'pc']);

/** Say something about words, and show nothing: the words stay, their tags go. */
const ANNOTATIONS = new Set(['mrk', 'sm', 'em']);

/**
 * The text of a `source` with its inline elements, for a translator and for Gengo's count:
 * - spans (`g`, `pc`) stay as they stand, tags and words;
 * - placeholders (`x`, `bx`, `ex`, `ph`, `bpt`, `ept`, `it`, `sc`, `ec`, `cp`) stay as empty tags with their
 *   attributes; the code within them goes: nobody translates it, and as text it would be counted and paid;
 * - words marked as not to be translated stand in `[[[ ]]]`, which is Gengo's way to say so.
 */
export function inlineText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      const name = localName(child.name);
      if (ANNOTATIONS.has(name)) {
        const words = inlineText(child);
        return isKept(child) && words !== '' ? `[[[${words}]]]` : words;
      }
      if (SPANS.has(name)) return child.tags.open + inlineText(child) + child.tags.close;
      return child.tags.open.replace(/\s*\/?>$/, '/>');
    })
    .join('');
}

const isKept = ({ attributes }: XmlElement) =>
  attributes.get('mtype') === 'protected' || attributes.get('translate') === 'no';
