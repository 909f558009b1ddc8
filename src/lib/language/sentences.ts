import { t } from '@lingui/core/macro';

/** Sentences one after the other, each whole; what is empty, absent or false is left out. */
export const sentences = (parts: readonly (string | false | undefined)[]): string =>
  parts
    .flatMap((part) => part || [])
    .reduce((before, next) => (before === '' ? next : t`${before} ${next}`), '');
