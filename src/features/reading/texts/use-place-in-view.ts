import { type RefObject, useEffect } from 'react';
import type { Place } from '#lib/text/text-range.ts';

/**
 * Brings what is pointed at into the middle of the screen, clear of what floats at its edges; the focus
 * stays where the person works. Of two sides that are not level the translation's counts: it comes last.
 */
export function usePlaceInView(
  root: RefObject<HTMLElement | null>,
  place: Place | undefined,
  /** What is drawn; without it there is nothing to bring into view yet. */
  drawn: unknown = true,
) {
  useEffect(() => {
    if (!place || drawn === undefined) return;
    const marks = [...(root.current?.querySelectorAll('.reading') ?? [])].map((text) =>
      text.querySelector('mark'),
    );
    marks.findLast((mark) => mark !== null)?.scrollIntoView({ block: 'center' });
  }, [root, place, drawn]);
}
