import { type FocusEvent, type PointerEvent, useMemo, useState } from 'react';

/** What somebody is in the middle of while it has the focus: something to fill in, or to choose from. */
const WORK = 'input, textarea, select, [contenteditable], form, [data-steady]';

/**
 * Whether somebody is in the middle of something: something that holds the focus, or the pointer, over
 * what must not move under it (`data-steady`). Give `watch` to the element around it all.
 */
export function useBusy() {
  const [focus, setFocus] = useState(false);
  const [pointer, setPointer] = useState(false);
  const watch = useMemo(
    () => ({
      onFocus: ({ target }: FocusEvent) => setFocus(target.closest(WORK) !== null),
      onBlur: () => setFocus(false),
      // A finger rests on nothing.
      onPointerOver: ({ target, pointerType }: PointerEvent) =>
        setPointer(
          pointerType !== 'touch' &&
            target instanceof Element &&
            target.closest('[data-steady]') !== null,
        ),
      onPointerLeave: () => setPointer(false),
    }),
    [],
  );
  return [focus || pointer, watch] as const;
}
