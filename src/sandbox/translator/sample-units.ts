import { piecesIn } from './pieces.ts';
import { areTagsWhole, type Token } from './sample-list.ts';

/** A sentence, or what stands for one in its line: what is around its words is kept where it is. */
export interface Unit {
  /** A list's mark, a label, an opening tag. */
  lead: string;
  /** A quotation mark or bracket around all of it. */
  open: string;
  /** From the first word to the last. */
  middle: Token[];
  /** The words of the middle alone. */
  words: string;
  close: string;
  /** Whether that stands after the final mark. */
  isLast: boolean;
  /** Closing tags, emoji, and the space before them. */
  gap: string;
  trail: string;
  /** The final mark, and the space after it. */
  end: string;
  space: string;
  /** Whether another sentence follows in the line. */
  more: boolean;
}

/** What stands within a sentence; every other tag ends one. */
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr|g|x|ph|bpt|ept)\b/i;

/**
 * The end of a line, or of a sentence with what closes it and the space after it. The look ahead stands after its group:
 * within it, V8 puts what it sees into the group.
 */
const BREAKS =
  /(?<line>[\n\r\u2028\u2029\v\f]+)|(?<end>[。！？؟]+|[.!?…]+)(?:(?<=[。！？؟])|(?=["”’»」』)）\]]*(?:\s|$)))(?<close>(?:["”’」』)）\]]|[ \u00A0\u202F]?»)*)(?<space>[^\S\n\r\u2028\u2029\v\f]*)/gu;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
];

const isLetter = /\p{L}/u;

interface Open {
  tokens: Token[];
  out: (Unit | string)[];
}

/** A text in sentences and what stands between them; joined again it is the text, but for the words. */
export function cutUnits(text: string): (Unit | string)[] {
  const open: Open = { tokens: [], out: [] };
  let at = 0;
  for (const { kind, text: words, start, end } of piecesIn(text)) {
    // "No. 5" is no end of a sentence, "in 2026.</b>" is.
    addText(open, text.slice(at, start), kind === 'number' || kind === 'code');
    at = end;
    if (kind === 'tag' && !INLINE.test(words)) {
      finish(open, '', '', '', false);
      open.out.push(words);
    } else open.tokens.push({ kind, text: words });
  }
  addText(open, text.slice(at), false);
  finish(open, '', '', '', false);
  return open.out;
}

function addText(open: Open, text: string, goesOn: boolean): void {
  let at = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(BREAKS)) {
    const after = index + whole.length;
    if (goesOn && after === text.length && groups.end === '.') continue;
    if (index > at) open.tokens.push({ kind: 'text', text: text.slice(at, index) });
    at = after;
    const { line, end = '', close = '', space = '' } = groups;
    if (line === undefined) finish(open, end, close, space, /^[^\S\n]*[^\s]/u.test(text.slice(at)));
    else {
      finish(open, '', '', '', false);
      open.out.push(line);
    }
  }
  if (at < text.length) open.tokens.push({ kind: 'text', text: text.slice(at) });
}

function finish(open: Open, end: string, close: string, space: string, more: boolean): void {
  const { tokens, out } = open;
  open.tokens = [];
  if (tokens.some(({ kind, text }) => kind === 'text' && isLetter.test(text))) {
    out.push(unitOf(tokens, { end, close, space, more }));
  } else out.push(tokens.map(({ text }) => text).join('') + end + close + space);
}

type Ending = Pick<Unit, 'end' | 'close' | 'space' | 'more'>;

function unitOf(all: readonly Token[], ending: Ending): Unit {
  const [first, last] = [leadOf(all), all.length - trailOf(all)];
  const inner = all.slice(first, last);
  // Tags around all of it stay around it; where they do not match, they are kept among the rest.
  const isWhole = areTagsWhole(inner);
  const from = isWhole ? first : untilTag(all, first);
  const to = isWhole ? last : all.length - untilTag(all.toReversed(), all.length - last);
  const middle = all.slice(from, to).map((token) => ({ ...token }));
  const label = cut(middle[0], /^(?:\p{L}{1,2}[)）]\s+|[^\p{L}\p{M}])*/u);
  const tail = cutTail(middle.at(-1));
  const before = [...all.slice(0, from), { kind: 'text', text: label } as const];
  const { lead, open, close, rest } = paired(before, tail + ending.close);
  const [, mark = '', space = ''] =
    /^[^,:;，、：；،]*?([,:;，、：；،]?)[^,:;，、：；،\s]*(\s*)$/u.exec(rest) ?? [];
  return {
    ...ending,
    lead,
    open,
    middle,
    words: join(middle.filter(({ kind }) => kind === 'text')),
    close,
    isLast: ending.end ? !tail.includes(close) : tail.indexOf(mark) < tail.indexOf(close),
    gap: to < all.length ? space : '',
    trail: join(all.slice(to)),
    end: ending.end || mark,
    space: ending.end || to < all.length ? ending.space : space,
  };
}

const join = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');

/** Takes what matches off a token that is text. */
function cut(token: Token | undefined, pattern: RegExp): string {
  if (token?.kind !== 'text') return '';
  const [off = ''] = pattern.exec(token.text) ?? [];
  token.text = token.text.replace(pattern, '');
  return off;
}

const UNPAIRED = /["“”„«»「」『』]\s?|[([（](?=[^)）\]]*$)/gu;

/** As `cut`, all after the last letter: a pattern for that would try each character before it too. */
function cutTail(token: Token | undefined): string {
  if (token?.kind !== 'text') return '';
  const { text } = token;
  let at = 0;
  for (const { 0: letters, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) at = index + letters.length;
  token.text = text.slice(0, at);
  return text.slice(at);
}

/** A quotation mark or bracket is kept where its partner is at the other end; without one, it would stay open. */
function paired(before: readonly Token[], tail: string) {
  const isOpen = ({ kind, text }: Token, mark: string) => kind === 'text' && text.includes(mark);
  const [open = '', close = ''] =
    PAIRS.find(
      ([mark, partner]) => tail.includes(partner) && before.some((one) => isOpen(one, mark)),
    ) ?? [];
  const at = open === '' ? -1 : before.findLastIndex((token) => isOpen(token, open));
  const lead = before.map(({ kind, text }, index) => {
    if (kind !== 'text') return text;
    if (index !== at) return text.replaceAll(UNPAIRED, '');
    return text.slice(0, text.lastIndexOf(open)).replaceAll(UNPAIRED, '');
  });
  // Between the mark and the words there may be tags.
  return {
    lead: lead.slice(0, at < 0 ? undefined : at + 1).join(''),
    open: at < 0 ? '' : open + lead.slice(at + 1).join(''),
    close,
    rest: tail.replace(close, ''),
  };
}

/** How many tokens at the beginning are before the words: labels, tags, emoji, numbers that a mark parts from them. */
function leadOf(tokens: readonly Token[]): number {
  let count = 0;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === 'text' && isLetter.test(text)) break;
    const next = tokens[index + 1];
    const isParted = next?.kind === 'text' && /^\s?[)）\]:：.|=]|^\s[–—-]\s/u.test(next.text);
    if (kind === 'text' || kind === 'key' || kind === 'tag' || kind === 'emoji' || isParted) {
      count = index + 1;
    } else break;
  }
  return count;
}

/** How many tokens at the end are after the words: tags and emoji. */
function trailOf(tokens: readonly Token[]): number {
  const after = tokens.findLastIndex(({ kind, text }) =>
    kind === 'text' ? text.trim() !== '' : kind !== 'tag' && kind !== 'emoji',
  );
  return tokens.length - 1 - after;
}

const untilTag = (tokens: readonly Token[], most: number): number => {
  const at = tokens.slice(0, most).findIndex(({ kind }) => kind === 'tag');
  return at < 0 ? most : at;
};
