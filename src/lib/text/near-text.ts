import { withoutMarks } from './without-marks.ts';

/**
 * A text but for spaces, case and the `[[[ ]]]` around what is kept, in any script. Accents stay: they make other words. By way of its capitals, since
 * letters with two small forms have only one of those.
 */
export const nearText = (text: string): string =>
  withoutMarks(text).normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase().toLowerCase();
