import { useEffect } from 'react';
import type { Job } from '#api/schema/job.ts';
import type { Place } from '#lib/text/text-range.ts';
import type { FactRow } from './fact-rows.ts';
import { type Pointer, pointOut } from './pointed-out.ts';

/** Marks all facts in both texts while the evidence is open, and stronger the one that is looked at. */
export function usePointedOut(job: Job, rows: readonly FactRow[], looked: Place | undefined) {
  const { body_src: source, body_tgt: translation = '' } = job;
  useEffect(() => {
    const texts = { source, translation };
    const drawn: readonly (readonly [Pointer, readonly Place[]])[] = [
      ['fact-found', placesOf(rows, true)],
      ['fact-gap', placesOf(rows, false)],
      ['fact-pointed', looked ? [looked] : []],
    ];
    const draw = () => {
      for (const [pointer, places] of drawn) pointOut(pointer, places, texts);
    };
    draw();
    // White-space marks, another version and what is pointed at draw the texts anew.
    const observer = new MutationObserver(draw);
    for (const sheet of document.querySelectorAll('.sheet'))
      observer.observe(sheet, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      for (const [pointer] of drawn) pointOut(pointer, [], texts);
    };
  }, [source, translation, rows, looked]);
}

const placesOf = (rows: readonly FactRow[], isFound: boolean) =>
  rows.filter(({ state }) => (state === 'found') === isFound).map(({ place }) => place);
