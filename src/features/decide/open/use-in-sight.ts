import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Where the bar lies over the texts, and they under each other (decide.css). */
const isNarrow = () => matchMedia('(width < 56.25rem) and (height >= 35rem)').matches;

/** So much of the text, in px, is enough to be in sight: two lines. */
const LINES = 48;

/**
 * Whether something of a text is in sight above the bar, in a window where it may not be; `data-unseen` tells the
 * stylesheet. A text that is not there, as that of files, counts as seen. By its place on the screen, for the
 * element comes and goes with what is compared.
 */
export function useInSight(bar: RefObject<HTMLElement | null>, id: string) {
  const look = useEffectEvent(() => bar.current?.toggleAttribute('data-unseen', isUnseen(bar, id)));
  // What comes late pushes the texts: most of it is news for the bar too.
  useEffect(() => {
    look();
  });
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    addEventListener('scroll', look, { passive: true, signal });
    addEventListener('resize', look, { signal });
    // In the next frame: the bar may change its height by it, and has told its own in this one.
    const watcher = new ResizeObserver(() => requestAnimationFrame(() => signal.aborted || look()));
    const texts = document.querySelector('.texts-and-side');
    if (texts) watcher.observe(texts);
    return () => {
      gone.abort();
      watcher.disconnect();
    };
  }, []);
  return () => !isUnseen(bar, id);
}

function isUnseen(bar: RefObject<HTMLElement | null>, id: string): boolean {
  if (!isNarrow()) return false;
  const text = document.getElementById(id)?.querySelector('.reading');
  const first = text?.firstElementChild?.getBoundingClientRect();
  const last = text?.lastElementChild?.getBoundingClientRect();
  const foot = bar.current?.getBoundingClientRect().top ?? innerHeight;
  return !!first && !!last && (first.top + LINES > foot || last.bottom < LINES);
}
