import type { TextRange } from './text-range.ts';

/** A piece of a text: words, what a machine reads, or `[[[kept]]]` text. */
export interface CodeSpan {
  text: string;
  kind: 'text' | 'code' | 'kept';
}

/** Addresses, not the full stop after them, and e-mail addresses. */
export const ADDRESS = new RegExp(
  [
    /(?<!\w)(?:(?:https?|ftp):\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%{}|]*[\w\-~/#@$&*+=%]/,
    /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gi',
);

/*
 * Each runs in time linear to the text: it stops at what could begin it again, is bounded in length, or
 * begins only where its run of characters does.
 */
const CODE = new RegExp(
  [
    /<(?:!--|[/!?]?[a-z])[^<>]*>/, // tags and comments; `a < b` and `<3` are text
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/, // entities
    /\$?\{{1,3} ?[^\s{}]{1,64} ?\}{1,3}/, // {name}, {{ name }}, ${name}
    /(?<!\d)%(?:\d{1,2}\$|\(\w{1,64}\))?[-+0#]?\d{0,3}(?:\.\d{1,2})?(?:ll?|h)?[sdifuxc@]/, // %s, %1$d, %@, but not 100%-ig
    ADDRESS,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gi',
);

/** `{count, plural, ` and its like: what opens a message with arms (ICU). */
const MESSAGE = /\{\s{0,4}[^\s{},]{1,64}\s{0,4},\s{0,4}(?:plural|select|selectordinal)\s{0,4},/g;

/** What may name an arm, with the brace that opens it. */
const ARM = /\s*(?:offset:\d+\s+)?(?:=\d+|[\w-]{1,64})\s*\{/y;

/**
 * Parts `text` into words and what must not be reordered or broken among them: tags, entities,
 * placeholders, addresses, and `[[[kept]]]` text (gengo-api.md, section 4, "Units"). Of an ICU message the
 * arms are words, what holds them is code. The pieces, none of them empty, joined are `text`. Linear in
 * its length.
 */
export function codeSpans(text: string): CodeSpan[] {
  const spans: CodeSpan[] = [];
  let at = 0;
  for (;;) {
    const from = text.indexOf('[[[', at);
    const close = from < 0 ? -1 : text.indexOf(']]]', from + 3);
    if (close < 0) break;
    addMessages(spans, text.slice(at, from));
    at = close + 3;
    spans.push({ text: text.slice(from, at), kind: 'kept' });
  }
  addMessages(spans, text.slice(at));
  return spans;
}

function addMessages(spans: CodeSpan[], text: string) {
  let at = 0;
  for (const { index } of text.matchAll(MESSAGE)) {
    if (index < at) continue; // within an arm of the one before
    const holders = messageHolders(text, index);
    for (const { start, end } of holders) {
      addCode(spans, text.slice(at, start));
      spans.push({ text: text.slice(start, end), kind: 'code' });
      at = end;
    }
  }
  addCode(spans, text.slice(at));
}

/** The longest message that is looked into: one that never ends must not be read to the end again and again. */
const LONGEST_MESSAGE = 4000;

/** Where, of the message that opens at `from`, the parts stand that hold its arms; none if it does not end. */
function messageHolders(whole: string, from: number): TextRange[] {
  const text = whole.slice(0, from + LONGEST_MESSAGE);
  const holders: TextRange[] = [];
  let start = from;
  let at = text.indexOf(',', text.indexOf(',', from) + 1) + 1;
  for (;;) {
    ARM.lastIndex = at;
    const arm = ARM.exec(text);
    if (!arm) break;
    holders.push({ start, end: ARM.lastIndex });
    start = armEnd(text, ARM.lastIndex);
    at = start + 1;
  }
  const end = /\s*\}/y;
  end.lastIndex = at;
  if (holders.length === 0 || !end.test(text)) return [];
  return [...holders, { start, end: end.lastIndex }];
}

/** Where the brace stands that closes the arm. */
function armEnd(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

function addCode(spans: CodeSpan[], text: string) {
  let at = 0;
  for (const { 0: code, index } of text.matchAll(CODE)) {
    if (index > at) spans.push({ text: text.slice(at, index), kind: 'text' });
    at = index + code.length;
    spans.push({ text: code, kind: 'code' });
  }
  if (at < text.length) spans.push({ text: text.slice(at), kind: 'text' });
}
