import { localName, type XmlElement } from './xml.ts';

/** Hold code, not words; in XLIFF 1.2 a `sub` within holds words all the same. */
const CODES = new Set(['x', 'bx', 'ex', 'ph', 'bpt', 'ept', 'it', 'sc', 'ec', 'cp', 'ut']);

/** Say something about words, and show nothing: the words stay, their tags go. */
const ANNOTATIONS = new Set(['mrk', 'sm', 'em']);

/** A tag as it stands, or words. */
type Piece = { tag: string } | { words: string };

/**
 * The text of a `source` with its inline elements, for a translator and for Gengo's count:
 * - spans (`g`, `pc`) stay as they stand, tags and words, and so does what XLIFF does not know (`<b>`);
 * - placeholders (`x`, `bx`, `ex`, `ph`, `bpt`, `ept`, `it`, `sc`, `ec`, `cp`) stay as empty tags with their
 *   attributes; the code within them goes: nobody translates it, and as text it would be counted and paid. A
 *   `sub` in it is words to translate, and stays between the tags;
 * - words marked as not to be translated stand in `[[[ ]]]`, which is Gengo's way to say so.
 * Unless white space is to be preserved, a run of it is one space, and none stands at the edges.
 */
export function inlineText(element: XmlElement, keepsSpace = true): string {
  const pieces = [...piecesOf(element)];
  if (keepsSpace) return pieces.map(asWritten).join('');
  return folded(pieces).trim();
}

const asWritten = (piece: Piece) => ('tag' in piece ? piece.tag : piece.words);

/** XML's own white space only: a no-break space is meant. */
const SPACES = /[ \t\r\n]+/g;

/** Words that only an annotation parted are folded as one. */
function folded(pieces: readonly Piece[]): string {
  let text = '';
  let words = '';
  for (const piece of [...pieces, { tag: '' }]) {
    if ('words' in piece) words += piece.words;
    else {
      text += words.replace(SPACES, ' ') + piece.tag;
      words = '';
    }
  }
  return text;
}

function* piecesOf(element: XmlElement): Generator<Piece> {
  for (const child of element.children) {
    if (typeof child === 'string') yield { words: child };
    else yield* elementPieces(child);
  }
}

function* elementPieces(element: XmlElement): Generator<Piece> {
  const name = localName(element.name);
  const { open, close } = element.tags;
  if (ANNOTATIONS.has(name)) {
    const isKept = isKeptAsItIs(element) && inlineText(element) !== '';
    if (isKept) yield { words: '[[[' };
    yield* piecesOf(element);
    if (isKept) yield { words: ']]]' };
    return;
  }
  const subs = CODES.has(name) ? subsOf(element) : undefined;
  if (subs?.length === 0) {
    yield { tag: emptyTag(open) };
    return;
  }
  yield { tag: open };
  for (const sub of subs ?? []) yield* elementPieces(sub);
  if (!subs) yield* piecesOf(element);
  yield { tag: close };
}

/** The outermost `sub` elements within code. */
function subsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return localName(child.name) === 'sub' ? [child] : subsOf(child);
  });
}

const isKeptAsItIs = ({ attributes }: XmlElement) =>
  attributes.get('mtype') === 'protected' || attributes.get('translate') === 'no';

/**
 * Of what `inlineText` shows of a `source`, each tag and bracket in its order, and how it stands in the file, with
 * the code within it.
 */
export function* inlineTags(
  text: string,
  element: XmlElement,
): Generator<[shown: string, written: string]> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const name = localName(child.name);
    const { open, close } = child.tags;
    const { from, to } = child.at;
    const subs = CODES.has(name) ? subsOf(child) : undefined;
    const isHidden = ANNOTATIONS.has(name);
    if (isHidden && !isKeptAsItIs(child)) yield* inlineTags(text, child);
    else if (subs?.length === 0) yield [emptyTag(open), text.slice(from, to)];
    else {
      const [first, last] = [subs?.at(0), subs?.at(-1)];
      yield [isHidden ? '[[[' : open, first ? text.slice(from, first.at.from) : open];
      for (const sub of subs ?? []) {
        yield [sub.tags.open, sub.tags.open];
        yield* inlineTags(text, sub);
        yield [sub.tags.close, sub.tags.close];
      }
      if (!subs) yield* inlineTags(text, child);
      if (close) yield [isHidden ? ']]]' : close, last ? text.slice(last.at.to, to) : close];
    }
  }
}

const emptyTag = (open: string) => open.replace(/\s*\/?>$/, '/>');
