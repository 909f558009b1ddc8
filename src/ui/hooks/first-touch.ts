import { useEffect } from 'react';

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Calls when somebody first does anything with the page, once; gives the way to call that off. For what a
 * press may need: ahead of it, and not while the page is still being drawn.
 */
export function onFirstTouch(act: () => void): () => void {
  const controller = new AbortController();
  const once = (event: Event) => {
    // What autofill and extensions dispatch is nobody's touch: nothing was pressed.
    if (event.type === 'keydown' && !('key' in event)) return;
    controller.abort();
    act();
  };
  for (const sign of SIGNS)
    addEventListener(sign, once, { signal: controller.signal, capture: true, passive: true });
  return () => controller.abort();
}

/** Loads a part that a press may open: ahead of the press, and not while the page is still being drawn. */
export function useOnTouch({ preload }: { preload: () => Promise<void> }) {
  useEffect(() => onFirstTouch(() => void preload()), [preload]);
}
