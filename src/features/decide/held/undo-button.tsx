import { t } from '@lingui/core/macro';
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type Entry, isUndoable } from '#api/sending/outbox/entry.ts';
import { Button, type ButtonTone } from '#ui/button.tsx';
import { KeyHint, useShortcut } from '#ui/keys/use-keys.tsx';
import { naming } from './held-words.ts';
import { useOutbox } from './use-outbox.ts';
import { useUndo } from './use-undo.ts';

interface UndoButtonProps {
  entry: Entry;
  tone?: ButtonTone;
  /** Where focus goes when the button is gone. */
  focusNext: () => void;
}

/** Undo. The clock of the decision stands still while the pointer or the focus is on the button. */
export function UndoButton({ entry, tone = 'quiet', focusNext }: UndoButtonProps) {
  const { jobId } = entry;
  const name = naming(entry);
  const { taken, pause, resume } = useOutbox();
  const { undo } = useUndo();
  const button = useRef<HTMLButtonElement>(null);
  // By a pointer that moved: the button may have appeared under one that rests.
  const isPointed = useRef(false);
  // The key undoes the decision taken last.
  const isLast = taken.findLast(isUndoable)?.jobId === jobId;
  const shortcut = useShortcut(isLast ? 'undo' : undefined);
  // A button that is removed sends no event when the pointer or the focus leaves it.
  useEffect(() => () => resume(jobId), [jobId, resume]);
  // Undone by the key, or in another tab: the focus must not be lost with the button, so it moves before that.
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
      aria-label={t`Undo: ${name}`}
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
      {t`Undo`}
      {isLast && <KeyHint action="undo" />}
    </Button>
  );
}

/** The page's own heading: a place to go on from. */
export const focusHeading = () => document.querySelector('h1')?.focus({ preventScroll: true });
