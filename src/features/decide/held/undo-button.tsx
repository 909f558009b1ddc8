import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type Entry, isUndoable } from '#api/sending/outbox/entry.ts';
import { Button, type ButtonTone } from '#ui/button.tsx';
import { KeyHint, useShortcut } from '#ui/keys/use-keys.tsx';
import { naming } from './held-words.ts';
import { useOutbox } from './use-outbox.ts';

interface UndoButtonProps {
  entry: Entry;
  tone?: ButtonTone;
  /** Where focus goes when the button is gone. */
  focusNext: () => void;
}

/** Undo, with as much time as it takes to press it: the clock stands still under the pointer and the focus. */
export function UndoButton({ entry, tone = 'quiet', focusNext }: UndoButtonProps) {
  const { jobId } = entry;
  const { taken, undo, pause, resume } = useOutbox();
  const button = useRef<HTMLButtonElement>(null);
  // Moved there by hand: it may have come to lie under a pointer that rests.
  const isPointed = useRef(false);
  // The key undoes that one.
  const isLast = taken.findLast(isUndoable)?.jobId === jobId;
  const shortcut = useShortcut(isLast ? 'undo' : undefined);
  // One that goes away tells nobody that the pointer or the focus has left it.
  useEffect(() => () => resume(jobId), [jobId, resume]);
  // Undone by the key, or in another tab: the focus must not go with it. Before it leaves the page.
  const passFocus = useEffectEvent((leaving: Element | null) => {
    if (leaving !== null && leaving === document.activeElement) focusNext();
  });
  useLayoutEffect(() => {
    const { current } = button;
    return () => passFocus(current);
  }, []);
  return (
    <Button
      ref={button}
      tone={tone}
      aria-keyshortcuts={shortcut}
      aria-label={`Undo: ${naming(entry)}`}
      onPointerMove={({ movementX, movementY }) => {
        if (movementX === 0 && movementY === 0) return;
        isPointed.current = true;
        pause(jobId);
      }}
      onPointerLeave={({ currentTarget }) => {
        isPointed.current = false;
        if (currentTarget !== document.activeElement) resume(jobId);
      }}
      onFocus={() => pause(jobId)}
      onBlur={() => {
        if (!isPointed.current) resume(jobId);
      }}
      onClick={() => {
        undo(jobId);
        focusNext();
      }}
    >
      Undo
      {isLast && <KeyHint action="undo" />}
    </Button>
  );
}

/** The page's own heading: a place to go on from. */
export const focusHeading = () => document.querySelector('h1')?.focus({ preventScroll: true });
