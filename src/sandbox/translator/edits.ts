import { quoted } from '#lib/text/quoted-point.ts';
import type { TextRange } from '#lib/text/text-range.ts';
import { CORE, digitsOf, keyOf, piecesIn, writtenLike, type Piece } from './pieces.ts';
import { differences, locate, locateNumber, rowPairs, sortOf, type RowPair } from './places.ts';
import type { Operand, Wish } from './request.ts';

/** A stretch of the translation and what comes in its place. */
export interface Edit extends TextRange {
  text: string;
}

/** What a wish comes to: edits and how to tell them; or why there are none, where that can be said. */
export interface Outcome {
  edits: Edit[];
  said: string;
}

export interface Texts {
  source: string;
  translation: string;
}

const nothing = (said = ''): Outcome => ({ edits: [], said });

const notFound = ({ text }: Operand) =>
  nothing(`I did not find ${quoted(text)} in the translation. Which words do you mean?`);

const places = (count: number) => (count > 1 ? ` in ${count} places` : '');

const overlaps = (a: TextRange, b: TextRange) => a.start < b.end && b.start < a.end;

const isNumber = ({ text }: Operand): boolean => {
  const [piece, ...more] = piecesIn(text);
  return more.length === 0 && piece?.kind === 'number' && piece.text === text.trim();
};

export function fulfil(wish: Wish, texts: Texts): Outcome {
  switch (wish.does) {
    case 'replace':
      return replace(wish.wrong, wish.right, wish.isOfSource, texts);
    case 'fact':
      return sayFact(wish.wrong, wish.right, texts);
    case 'restore':
      return restore(wish.right, texts);
    case 'remove':
      return remove(wish.wrong, texts);
    case 'look':
      return look(wish.wrong, texts);
    case 'spaces':
    default:
      return closeSpaces(texts);
  }
}

function replace(wrong: Operand, right: Operand, isOfSource: boolean, texts: Texts): Outcome {
  if (isNumber(right)) {
    return isNumber(wrong)
      ? replaceNumber(wrong, right, texts)
      : replaceWithin(wrong, right, texts);
  }
  // The source's own word is no translation.
  if (isOfSource && piecesIn(right.text).length === 0) return nothing();
  const found = bothCases(wrong.text).flatMap((words) => locate(texts.translation, words));
  if (found.length === 0) return notFound(wrong);
  const edits = found.map((range) => ({
    ...range,
    text: inCaseOf(texts.translation.slice(range.start, range.end), wrong.text, right.text),
  }));
  return tellChange(edits, wrong.text, right.text);
}

const tellChange = (edits: Edit[], from: string, to: string): Outcome => ({
  edits,
  said: `Changed ${quoted(from)} to ${quoted(to)}${places(edits.length)}.`,
});

function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** What is named in small letters stands at the beginning of a sentence too. */
const bothCases = (words: string) =>
  /^\p{Ll}/u.test(words) ? [words, capitalised(words)] : [words];

/** A sentence that began with the one begins with the other. */
const inCaseOf = (found: string, wrong: string, right: string): string =>
  /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(wrong) ? capitalised(right) : right;

function changeNumber(text: string, { start, end }: TextRange, to: string): Edit {
  const from = text.slice(start, end);
  const core = CORE.exec(to)?.[0] ?? to;
  return { start, end, text: writtenLike(from, core) };
}

/** Everywhere if it stands once; else where the source's line has the other number. */
function replaceNumber(wrong: Operand, right: Operand, { source, translation }: Texts): Outcome {
  const found = locateNumber(translation, wrong.text);
  if (found.length === 0) return notFound(wrong);
  const digits = digitsOf(right.text);
  const isMeant = (range: TextRange) =>
    rowPairs(source, translation)
      .filter((pair) => overlaps(pair.translation, range))
      .some((pair) => {
        const { missing, extra } = differences(pair);
        return (
          missing.some((piece) => keyOf(piece) === digits) &&
          extra.some((piece) => overlaps(piece, range))
        );
      });
  const meant = found.length === 1 ? found : found.filter(isMeant);
  if (meant.length === 0) {
    return nothing(
      `${quoted(wrong.text)} stands in ${found.length} places, and I was not sure which one you mean.`,
    );
  }
  const edits = meant.map((range) => changeNumber(translation, range, right.text));
  return tellChange(edits, wrong.text, edits[0]?.text ?? right.text);
}

/** "23 litres": 32. */
function replaceWithin(wrong: Operand, right: Operand, texts: Texts): Outcome {
  const [place, ...more] = locate(texts.translation, wrong.text);
  if (!place) return look(wrong, texts);
  if (more.length > 0) return nothing();
  const numbers = numbersIn(texts.translation, place);
  const extra = extraAt(texts, place).filter(({ kind }) => kind === 'number');
  const [one, ...others] = numbers.length > 1 ? extra : numbers;
  if (!one || others.length > 0) return nothing();
  return changePiece(texts.translation, one, right.text);
}

const numbersIn = (text: string, place: TextRange): Piece[] =>
  piecesIn(text).filter((piece) => piece.kind === 'number' && overlaps(piece, place));

function pairAt({ source, translation }: Texts, place: TextRange): RowPair | undefined {
  return rowPairs(source, translation).find((pair) => overlaps(pair.translation, place));
}

function extraAt(texts: Texts, place: TextRange): Piece[] {
  const pair = pairAt(texts, place);
  return pair ? differences(pair).extra.filter((piece) => overlaps(piece, place)) : [];
}

/** A number keeps the sign and the unit that the translation has; anything else is exchanged whole. */
function changePiece(translation: string, piece: Piece, to: string): Outcome {
  if (piece.kind !== 'number')
    return tellChange([{ start: piece.start, end: piece.end, text: to }], piece.text, to);
  const core = CORE.exec(piece.text);
  if (!core) return nothing();
  const start = piece.start + core.index;
  const edit = changeNumber(translation, { start, end: start + core[0].length }, to);
  return edit.text === core[0] ? nothing() : tellChange([edit], core[0], edit.text);
}

/** The source says `right` where the translation says `wrong`: their numbers and placeholders tell what to change. */
function sayFact(wrong: Operand, right: Operand, texts: Texts): Outcome {
  const [place] = locate(texts.translation, wrong.text);
  if (!place) return notFound(wrong);
  const [from, ...others] = piecesIn(wrong.text);
  const [to, ...more] = piecesIn(right.text);
  if (!from || !to || others.length + more.length > 0) return look(wrong, texts);
  if (sortOf(from) !== sortOf(to) || keyOf(from) === keyOf(to)) return nothing();
  const piece = piecesIn(texts.translation).find(
    (one) => overlaps(one, place) && keyOf(one) === keyOf(from),
  );
  return piece ? changePiece(texts.translation, piece, to.text) : nothing();
}

/** Something at a place is not as in the source: it is exchanged where there is one thing only that it can be. */
function look(wrong: Operand, texts: Texts): Outcome {
  const { source, translation } = texts;
  const isDouble = /^(?<word>\S+)\s+\k<word>$/iu.exec(wrong.text);
  const found = isNumber(wrong)
    ? locateNumber(translation, wrong.text)
    : locate(translation, wrong.text);
  const [place] = found;
  if (!place) return isIn(source, wrong) ? restore(wrong, texts) : nothing();
  if (isDouble) {
    const once = translation.slice(place.start, place.end).replace(/\s+\S+$/u, '');
    return { edits: [{ ...place, text: once }], said: `Took out the second ${quoted(once)}.` };
  }
  const [piece, ...others] = found.flatMap((range) => extraAt(texts, range));
  const pair = piece && pairAt(texts, piece);
  if (!pair || others.length > 0) return nothing();
  const to = theOne(differences(pair).missing, piece);
  return to ? changePiece(translation, piece, to.text) : nothing();
}

const isIn = (text: string, words: Operand) =>
  (isNumber(words) ? locateNumber(text, words.text) : locate(text, words.text)).length > 0;

const sortedDigits = (piece: Piece) => keyOf(piece).split('').toSorted().join('');

/** What is missing in the place of a piece: the only one of its sort, or the only one of the same digits. */
function theOne(missing: readonly Piece[], piece: Piece): Piece | undefined {
  const alike = missing.filter((one) => sortOf(one) === sortOf(piece));
  if (alike.length === 1) return alike[0];
  const close = alike.filter((one) => sortedDigits(one) === sortedDigits(piece));
  return close.length === 1 ? close[0] : undefined;
}

/** What the source has and the translation has lost, at the end of its line: its right place is the customer's to say. */
function restore(right: Operand, texts: Texts): Outcome {
  const { source, translation } = texts;
  const [place] = isNumber(right) ? locateNumber(source, right.text) : locate(source, right.text);
  if (!place) return nothing();
  const pair = rowPairs(source, translation).find((one) => overlaps(one.source, place));
  if (!pair) return nothing();
  const { missing, extra } = differences(pair);
  const lost = missing.filter((piece) => overlaps(piece, place));
  if (lost.length === 0) return nothing();
  const [only, ...more] = lost;
  const instead = extra.filter((piece) => only && sortOf(piece) === sortOf(only));
  if (
    only &&
    instead[0] &&
    more.length === 0 &&
    instead.length === 1 &&
    theOne(missing, instead[0]) === only
  ) {
    return changePiece(translation, instead[0], only.text);
  }
  const words = lost.map(({ text }) => text);
  return {
    edits: [atEnd(pair, words)],
    said: `Put ${words.map(quoted).join(', ')} back at the end of its line; please tell me if it belongs elsewhere.`,
  };
}

function atEnd({ translation: { text, end } }: RowPair, words: readonly string[]): Edit {
  const [close = ''] = /(?:[.!?。！？؟…]?(?:<\/[^<>]+>)*\s*)$/u.exec(text) ?? [];
  const at = end - close.length;
  const isEast = /[\u3040-\u30FF\u3400-\u9FFF]/u.test(text);
  return {
    start: at,
    end: at,
    text: isEast ? `（${words.join('、')}）` : ` (${words.join(', ')})`,
  };
}

function remove(wrong: Operand, { translation }: Texts): Outcome {
  const found = isNumber(wrong)
    ? locateNumber(translation, wrong.text)
    : locate(translation, wrong.text);
  if (found.length === 0) return notFound(wrong);
  const edits = found.map(({ start, end }) => {
    const isApart = start === 0 || /\s/.test(translation.charAt(start - 1));
    const isSpaced = isApart && translation.charAt(end) === ' ';
    return { start, end: isSpaced ? end + 1 : end, text: '' };
  });
  return { edits, said: `Took out ${quoted(wrong.text)}${places(edits.length)}.` };
}

function closeSpaces({ translation }: Texts): Outcome {
  const edits = Array.from(
    translation.matchAll(/(?<=\S)(?: {2,}(?=\S)|[^\S\n\r]+(?=[\n\r]|$))/gu),
    ({ 0: spaces, index }) => ({
      start: index,
      end: index + spaces.length,
      text: /^[\n\r]|^$/.test(translation.charAt(index + spaces.length)) ? '' : ' ',
    }),
  );
  return edits.length > 0 ? { edits, said: 'Took out the spaces that were too many.' } : nothing();
}
