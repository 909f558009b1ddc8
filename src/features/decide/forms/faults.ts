import { useState } from 'react';
import { ApiError } from '#api/wire/errors.ts';
import { errorText } from '#api/wire/field-words.ts';
import type { SendingState } from '#ui/sending/use-sending.ts';

/** What keeps a form from being sent, by the API's name of the field. */
export type Faults = Readonly<Record<string, string | undefined>>;

/** What Gengo finds wrong with one field of the API. */
function fieldError(state: SendingState<unknown>, field: string): string | undefined {
  if (state.is !== 'refused' || !(state.error instanceof ApiError)) return undefined;
  return state.error.details.field === field ? errorText(state.error) : undefined;
}

/**
 * A form's faults, ours and Gengo's, at their fields. Ours are said from the first try to send on, and go
 * as they are mended.
 */
export function useFaults(faults: Faults, state: SendingState<unknown>) {
  const [refused, setRefused] = useState<object>();
  return {
    errorAt: (field: string) => (refused && faults[field]) ?? fieldError(state, field),
    /** Another object for each refusal, as `Form` wants it. */
    refusal: refused ?? (state.is === 'refused' && !state.isLate ? state.error : undefined),
    /** Whether it can be sent. */
    check: () => {
      const isClean = Object.values(faults).every((fault) => fault === undefined);
      setRefused(isClean ? undefined : {});
      return isClean;
    },
  };
}
