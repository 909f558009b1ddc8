import { splitParagraphs } from '#lib/text/paragraphs.ts';
import type { Place, TextRange } from '#lib/text/text-range.ts';

/** How places are drawn over the texts, without touching them: `::highlight()` in `reading.css`. */
export type Pointer = 'fact-found' | 'fact-gap' | 'fact-pointed';

/** The two texts as they stand on the page. */
interface Texts {
  source: string;
  translation: string;
}

/** Draws places over both texts. Nothing where a browser knows no highlights, or where changes are shown. */
export function pointOut(pointer: Pointer, places: readonly Place[], texts: Texts): void {
  const { highlights } = CSS;
  if (!highlights) return;
  const [source, translation] = document.querySelectorAll('.sheet > .reading');
  const ranges = [
    ...rangesIn(
      source,
      texts.source,
      places.flatMap((place) => place.source),
    ),
    ...rangesIn(
      translation,
      texts.translation,
      places.flatMap((place) => place.translation),
    ),
  ];
  if (ranges.length === 0) highlights.delete(pointer);
  else highlights.set(pointer, new Highlight(...ranges));
}

/** Places of a text as ranges of the page; none where what is drawn is not that text, paragraph by paragraph. */
function rangesIn(reading: Element | undefined, text: string, places: readonly TextRange[]) {
  const drawn = [...(reading?.querySelectorAll('p') ?? [])];
  const paragraphs = splitParagraphs(text);
  const isThat =
    drawn.length === paragraphs.length &&
    drawn.every((one, index) => one.textContent === paragraphs[index]?.text);
  if (!isThat) return [];
  return places.flatMap(({ start, end }) => {
    const index = paragraphs.findLastIndex((one) => one.start <= start);
    const [paragraph, element] = [paragraphs[index], drawn[index]];
    if (!paragraph || !element) return [];
    return [rangeIn(element, start - paragraph.start, end - paragraph.start)];
  });
}

function rangeIn(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (at <= start && start < at + node.length) range.setStart(node, start - at);
    if (at < end && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}
