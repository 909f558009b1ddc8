import { wholeGraphemes } from '#lib/text/quoted-point.ts';

/** Selected words, and where they are on the page. */
export interface Selected {
  words: string;
  /** Pixels from the document's corner to the end of the words. */
  left: number;
  bottom: number;
}

/**
 * The selected part of the text in this element; undefined where nothing is selected. Labels that Galley adds do not
 * count, nor, where two versions are compared, words that the newer one no longer has.
 */
export function selectedIn(pane: Element | null): Selected | undefined {
  const selection = getSelection();
  if (!pane || !selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  if (!pane.contains(selection.anchorNode)) return undefined;
  const range = selection.getRangeAt(0);
  const words = wordsOf(pane, range);
  const box = [...range.getClientRects()].at(-1);
  if (words === '' || !box) return undefined;
  return { words, left: box.left + scrollX, bottom: box.bottom + scrollY };
}

function wordsOf(pane: Element, range: Range): string {
  const walker = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
  let words = '';
  let last: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const place = node.parentElement;
    if (!(node instanceof Text) || !range.intersectsNode(node) || !place) continue;
    if (!pane.contains(place.closest('[lang]')) || place.closest('del, .folded')) continue;
    const paragraph = place.closest('p');
    if (last !== null && paragraph !== last) words += ' ';
    last = paragraph;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    words += wholeGraphemes(node.data, start, end);
  }
  return words.trim();
}
