import { type RefObject, useEffect } from 'react';
import { focusNear } from '#ui/hooks/focus-near.ts';

/** Where the caret should come to stand; each new object is one move. */
export interface Caret {
  /** In UTF-16 units from the start. */
  at: number;
}

/** Moves the caret of a text box, and the focus with it, once the text it belongs into is there. */
export function useCaret(box: RefObject<HTMLTextAreaElement | null>, caret: Caret | undefined) {
  useEffect(() => {
    if (!caret || !box.current) return;
    focusNear(box.current);
    box.current.setSelectionRange(caret.at, caret.at);
  }, [box, caret]);
}
