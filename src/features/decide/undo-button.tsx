import { useEffect } from 'react';
import type { Entry } from '#api/outbox/entry.ts';
import { Button, type ButtonTone } from '#ui/button.tsx';
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
  const { undo, pause, resume } = useOutbox();
  // One that goes away tells nobody that the pointer or the focus has left it.
  useEffect(() => () => resume(jobId), [jobId, resume]);
  return (
    <Button
      tone={tone}
      aria-label={`Undo: ${naming(entry)}`}
      onPointerEnter={() => pause(jobId)}
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
    </Button>
  );
}
