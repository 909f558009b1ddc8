import type { ReactNode } from 'react';

interface Notes {
  error?: string | undefined;
  hint?: ReactNode;
}

/** What belongs to a control beside its label: ids for `aria-describedby`, the error first. */
export function noteIds(id: string, { error, hint }: Notes) {
  const errorId = error ? `${id}-error` : undefined;
  const hintId = hint ? `${id}-hint` : undefined;
  return { errorId, hintId, describedBy: [errorId, hintId].filter(Boolean).join(' ') || undefined };
}

/** The error and the hint of the control that has this id. */
export function FieldNotes({ id, error, hint }: Notes & { id: string }) {
  const { errorId, hintId } = noteIds(id, { error, hint });
  return (
    <>
      {error && (
        <p id={errorId} className="text-sm font-medium text-bad">
          {error}
        </p>
      )}
      {hint && (
        <div id={hintId} className="text-sm text-soft">
          {hint}
        </div>
      )}
    </>
  );
}
