import type { Kind } from './pieces.ts';

export interface Token {
  kind: Kind | 'text';
  text: string;
}

/**
 * What is kept of a sentence, as a list in brackets: ` (<b>4</b>, 20)`. What stands between two tags stays
 * between them; where that was words alone, one is put there.
 */
export function listOf(
  middle: readonly Token[],
  [open, comma, close]: readonly [string, string, string] = [' (', ', ', ')'],
  word: () => string,
): string {
  const items: string[] = [];
  let item = '';
  let depth = 0;
  let isApart = false;
  const flush = () => {
    if (item) items.push(item);
    item = '';
  };
  for (const { kind, text } of middle) {
    if (kind === 'tag') {
      const isClosing = text.startsWith('</');
      if (isClosing && item.endsWith('>') && isApart) item += word();
      item += text;
      depth = isVoid(text) ? depth : Math.max(0, depth + (isClosing ? -1 : 1));
      isApart = false;
    } else if (kind !== 'text') {
      if (item && isApart && !item.endsWith('>')) item += comma;
      item += text;
      isApart = false;
    } else {
      isApart ||= /[\p{L}\s,;、，]/u.test(text);
      if (depth === 0) flush();
    }
  }
  flush();
  return items.length > 0 ? open + items.join(comma) + close : '';
}

const isVoid = (tag: string) => /\/>$|^<(?:br|hr|img|wbr|input)\b/i.test(tag);

/** Whether every tag that is opened is closed again, and none that was not. */
export function areTagsWhole(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'tag' || isVoid(text)) continue;
    depth += text.startsWith('</') ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
