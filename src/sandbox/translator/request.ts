import { piecesIn } from './pieces.ts';

/** What a request names: words in quotation marks, a number, a placeholder, or a word after "use" and the like. */
export interface Operand {
  text: string;
  as: 'quoted' | 'number' | 'piece' | 'word';
}

/**
 * `replace`: `wrong` by `right`. `fact`: where the translation says `wrong`, the source says `right`.
 * `restore`: the source has `right`, the translation has it no more. `look`: something is not as in the source
 * at `wrong`.
 */
export type Wish =
  | { does: 'replace'; wrong: Operand; right: Operand; isOfSource: boolean }
  | { does: 'fact'; wrong: Operand; right: Operand }
  | { does: 'restore'; right: Operand }
  | { does: 'remove'; wrong: Operand }
  | { does: 'spaces' }
  | { does: 'look'; wrong: Operand };

/** A numbered line of a request, or a sentence of one that is not numbered. */
export interface Point {
  /** As the customer numbered it. */
  number: string | undefined;
  wishes: Wish[];
  /** Whether it asks for something, whatever that is. */
  asks: boolean;
}

/** Operands stand in the sentence as one private character each, so that its words are read without theirs. */
const FIRST = 0xe000;
const LAST = 0xefff;

const QUOTES = [
  /"([^"\n]+)"/u,
  /„([^“”„\n]+)[“”]/u,
  /“([^“”\n]*)”/u,
  /”([^”\n]+)”/u,
  /«([^»\n]+)»/u,
  /»([^«\n]+)«/u,
  /「([^」\n]+)」/u,
  /『([^』\n]+)』/u,
  /‘([^’\n]+)’/u,
  /(?<![\p{L}\p{Nd}])'([^'\n]+)'(?!\p{L})/u,
].map(({ source }) => source);
const QUOTED = new RegExp(QUOTES.join('|'), 'gu');

/** Marks that keep the order of words of other scripts; they are no part of the words. */
const DIRECTIONS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;

const S = String.raw`[\uE000-\uEFFF]`;
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{Nd}’'\-]*`;
const ANY = `(?:${S}|${WORD})`;
const A = `(?<wrong>${S})`;
const B = `(?<right>${S})`;
const A_WORD = `(?<wrong>${ANY})`;
const B_WORD = `(?<right>${ANY})`;
const SHOULD = '(?:should|must|has to|have to|needs? to|ought to)';
const BE = String.raw`(?:be|read|say|become)(?: (?:written|translated|called|spelled))?(?: as)?`;
const OF_SOURCE = String.raw`(?:the )?(?:source|original)(?: text)? (?:says|has|is|reads)`;
const SAY = `(?:please )?(?:use|say|write|put|make (?:it|this|that))`;

type Does = Wish['does'];

/** In this order: what one of them has read, the next ones do not see. */
const PATTERNS: readonly (readonly [does: Does, pattern: string])[] = [
  ['fact', `${B}: the translation says ${A}`],
  [
    'replace',
    `(?:use|say|write|put|read) ${B_WORD},? (?:instead of|rather than|and not|not) ${A_WORD}`,
  ],
  ['replace', `${B},? (?:instead of|rather than|in place of|statt|anstelle von|au lieu de) ${A}`],
  ['replace', `instead of ${A},? ${SAY} ${B}`],
  ['replace', String.raw`not ${A}(?: \p{L}+)?,? but ${B}`],
  ['replace', String.raw`${B}(?: \p{L}+)?,? (?:and )?not ${A}`],
  ['replace', `${A_WORD} ?(?:->|→|=>|⇒) ?${B_WORD}`],
  [
    'replace',
    `(?:change|replace|correct|turn|fix|swap|exchange)(?: the (?:word|number|term|name)s?)? ${A_WORD} (?:to|with|by|into|for) ${B_WORD}`,
  ],
  ['replace', String.raw`${A}(?: \p{L}+){0,2} ${SHOULD} ${BE}:? ${B}`],
  ['replace', `could ${A} be ${B}`],
  [
    'replace',
    `${A}(?: here)? ?: ?(?:${SAY}|${SHOULD} ${BE}|(?<source>${OF_SOURCE})|could (?:this|it) be|correct(?: is)?:?|better:?)? ?${B}`,
  ],
  ['replace', String.raw`${A}(?: \p{L}+)? ?[,;–-] (?<source>${OF_SOURCE}) ${B}`],
  [
    'replace',
    String.raw`${A}[^.!?]{0,80}\b(?:term|word|number|name|spelling) (?:is|would be|has to be) ${B}`,
  ],
  [
    'replace',
    `${A}[^.!?]{0,40} is wrong[^.!?]{0,40} (?:use|say|write|should be|must be|it is) ${B}`,
  ],
  ['restore', `${B}: I do not find this`],
  [
    'restore',
    String.raw`${B}(?: \p{L}+){0,3} (?:is|are|was|were|has been|have been|got) (?:missing|lost|left out|gone|dropped)`,
  ],
  [
    'restore',
    String.raw`(?:missing|add|restore|put back|bring back|keep|include|insert)(?: the)?(?: \p{L}+)?:? ${B}`,
  ],
  ['restore', `put ${B} back`],
  [
    'remove',
    `(?:remove|delete|drop|take out|omit|leave out)(?: the (?:word|words|number|sentence))? ${A}`,
  ],
  ['remove', `${A} (?:is|are) (?:not needed|superfluous)`],
];

const READERS = PATTERNS.map(
  ([does, pattern]) =>
    [
      does,
      new RegExp(
        `(?<![\\p{L}\\p{M}])${pattern.replaceAll(' ?', String.raw`\s*`).replaceAll(' ', String.raw`\s+`)}`,
        'giu',
      ),
    ] as const,
);

/** "change it to you" names nothing. */
const NO_NAME =
  /^(?:it|its|this|that|these|those|them|they|the|a|an|you|your|so|as|all|one|more|less|everything|something)$/i;

/** Says that something is asked for. */
const ASKS =
  /[?？]|\b(?:please|could|would|should|must|needs?|has to|have to|wrong|missing|instead|correct|change|use|make|too|want|better|again|shorter|bitte)\b/i;

/** A greeting, or thanks. */
const KIND =
  /^(?:thanks?|thank you|hello|hi|dear|good (?:morning|day|work)|best|kind regards|regards|the rest|everything else|otherwise|great|perfect)\b/i;

export function readRequest(request: string): Point[] {
  return request
    .replaceAll(DIRECTIONS, '')
    .replaceAll(/[\uE000-\uEFFF]/gu, '')
    .split(/[\n\r\u2028\u2029]+/u)
    .flatMap((line) => {
      const [, number, rest = ''] = /^\s*(\d{1,3})[.)]\s+(\S.*)$/u.exec(line) ?? [];
      return number === undefined
        ? sentencesOf(line.replace(/^\s*[-•*]\s+/u, ''))
        : [pointOf(rest, number)];
    });
}

function sentencesOf(line: string): Point[] {
  const { text, operands } = withOperands(line);
  const isOne = new RegExp(`^\\s*${S}\\s*:`, 'u').test(text);
  const sentences = isOne ? [text] : text.split(/(?<=[.!?。！？])\s+(?=[\p{Lu}\uE000-\uEFFF])/u);
  return sentences
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => read(sentence, operands, undefined));
}

function pointOf(line: string, number: string): Point {
  const { text, operands } = withOperands(line);
  return read(text, operands, number);
}

function withOperands(line: string) {
  const operands: Operand[] = [];
  const keep = (text: string, as: Operand['as']) => {
    if (operands.length > LAST - FIRST) return text;
    operands.push({ text, as });
    return String.fromCharCode(FIRST + operands.length - 1);
  };
  const quotes = line.replaceAll(QUOTED, (...found) =>
    keep(
      String(found.slice(1, 1 + QUOTES.length).find((one) => one !== undefined) ?? '').trim(),
      'quoted',
    ),
  );
  let text = '';
  let at = 0;
  for (const { kind, text: words, start, end } of piecesIn(quotes)) {
    if (kind === 'emoji' || kind === 'key' || kind === 'entity') continue;
    text += quotes.slice(at, start) + keep(words, kind === 'number' ? 'number' : 'piece');
    at = end;
  }
  return { text: text + quotes.slice(at), operands };
}

function read(sentence: string, operands: readonly Operand[], number: string | undefined): Point {
  const named = (name: string | undefined): Operand | undefined => {
    if (name === undefined || NO_NAME.test(name)) return undefined;
    const code = name.charCodeAt(0);
    return code >= FIRST && code <= LAST ? operands[code - FIRST] : { text: name, as: 'word' };
  };
  const wishes: Wish[] = [];
  let left = sentence;
  for (const [does, pattern] of READERS) {
    left = left.replaceAll(pattern, (...found) => {
      // What `replaceAll` gives last, as the patterns have named groups.
      const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
      const wish = wishOf(
        does,
        named(groups.wrong),
        named(groups.right),
        groups.source !== undefined,
      );
      if (!wish) return found[0];
      wishes.push(wish);
      return ' ; ';
    });
  }
  if (wishes.length === 0) wishes.push(...lookAt(left, operands));
  const asks = number !== undefined || (ASKS.test(left) && !KIND.test(left.trim()));
  return { number, wishes, asks };
}

function wishOf(
  does: Does,
  wrong: Operand | undefined,
  right: Operand | undefined,
  isOfSource: boolean,
): Wish | undefined {
  switch (does) {
    case 'replace':
      if (!wrong || !right || wrong.text === right.text) return undefined;
      // "§ 3 must say …": a number is changed into a number.
      if (wrong.as === 'number' && !/\p{Nd}/u.test(right.text)) return undefined;
      return { does, wrong, right, isOfSource };
    case 'fact':
      return wrong && right && { does, wrong, right };
    case 'restore':
      return right && { does, right };
    case 'remove':
    case 'look':
      return wrong && { does, wrong };
    case 'spaces':
    default:
      return { does: 'spaces' };
  }
}

/** A point that only names a place, as the questions of the checks do. */
function lookAt(sentence: string, operands: readonly Operand[]): Wish[] {
  if (/\bspaces?\b/i.test(sentence)) return [{ does: 'spaces' }];
  const isOfNumbers = /\bnumber|wrong|source|original\b/i.test(sentence);
  return operands
    .filter((_, index) => sentence.includes(String.fromCharCode(FIRST + index)))
    .filter(({ as, text }) => text !== '' && (as !== 'number' || isOfNumbers))
    .map((wrong) => ({ does: 'look', wrong }));
}
