import { useEffect } from 'react';
import { type Entry, isUndoable } from '#api/outbox/entry.ts';
import { Button, type ButtonTone } from '#ui/button.tsx';
import { KeyHint, useShortcut } from '#ui/use-keys.tsx';
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
  const { entries, undo, pause, resume } = useOutbox();
  // The key undoes that one.
  const isLast = entries.findLast(isUndoable)?.jobId === jobId;
  const shortcut = useShortcut(isLast ? 'undo' : undefined);
  // One that goes away tells nobody that the pointer or the focus has left it.
  useEffect(() => () => resume(jobId), [jobId, resume]);
  return (
    <Button
      tone={tone}
      aria-keyshortcuts={shortcut}
      aria-label={`Undo: ${naming(entry)}`}
      // Moved there by hand: it may have come to lie under a pointer that rests.
      onPointerMove={({ movementX, movementY }) => {
        if (movementX !== 0 || movementY !== 0) pause(jobId);
      }}
      onPointerLeave={({ currentTarget }) => {
        if (currentTarget !== document.activeElement) resume(jobId);
      }}
      onFocus={() => pause(jobId)}
      onBlur={({ currentTarget }) => {
        if (!currentTarget.matches(':hover')) resume(jobId);
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
