/** A stretch of a text, in UTF-16 units: `start` up to, not including, `end`. */
export interface TextRange {
  start: number;
  end: number;
}

/** Where something is to be seen: in the source, in the translation, or in both. */
export interface Place {
  source: readonly TextRange[];
  translation: readonly TextRange[];
}

/** Nothing to point at; one and the same, so that what is drawn by it need not be drawn anew. */
export const NO_RANGES: readonly TextRange[] = [];

/** What of `ranges` lies in a stretch of the text, counted from the stretch's start; always the same list when nothing does. */
export function rangesWithin(
  ranges: readonly TextRange[],
  start: number,
  length: number,
): readonly TextRange[] {
  const within = ranges.flatMap((range) => {
    const from = Math.max(range.start - start, 0);
    const to = Math.min(range.end - start, length);
    return from < to ? [{ start: from, end: to }] : [];
  });
  return within.length > 0 ? within : NO_RANGES;
}

/** A stretch and whether one of the ranges covers it. */
export interface CutRange extends TextRange {
  isInside: boolean;
}

/** Parts a text of so many units where ranges begin and end; none of the parts is empty. */
export function cutByRanges(length: number, ranges: readonly TextRange[]): CutRange[] {
  const cuts = [0, ...ranges.flatMap(({ start, end }) => [start, end]), length];
  const points = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= length);
  points.sort((a, b) => a - b);
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? 0;
    return { start, end, isInside: ranges.some((one) => one.start <= start && end <= one.end) };
  });
}
