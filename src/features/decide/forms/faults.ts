import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useState } from 'react';
import { ApiError } from '#api/wire/errors.ts';
import { i18n } from '#lib/language/i18n.ts';
import type { SendingState } from '#ui/sending/use-sending.ts';
import { WRONG_CHARACTERS } from '../captcha/wrong-characters.ts';

/** What keeps a form from being sent, by the API's name of the field. */
export type Faults = Readonly<Record<string, string | undefined>>;

/** Gengo's words about a captcha do not say what to do. */
const OUR_WORDS: Readonly<Record<number, MessageDescriptor>> = {
  2400: msg`Gengo wants the characters of this image.`,
  2401: WRONG_CHARACTERS,
};

/** What Gengo says about one field of the API. */
function fieldError(state: SendingState<unknown>, field: string): string | undefined {
  if (state.is !== 'refused' || !(state.error instanceof ApiError)) return undefined;
  const { message, details } = state.error;
  if (details.field !== field) return undefined;
  const ours = OUR_WORDS[details.code ?? 0];
  return ours ? i18n._(ours) : message;
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
