import type { Place } from '#lib/text-range.ts';

export type CheckKind =
  | 'empty'
  | 'same'
  | 'script'
  | 'length'
  | 'max-chars'
  | 'number'
  | 'address'
  | 'placeholder'
  | 'kept'
  | 'lines'
  | 'brackets'
  | 'quotes'
  | 'spaces';

/** A source text and its translation, with Gengo's language codes. */
export interface CheckedPair {
  source: string;
  translation: string;
  sourceLanguage: string;
  targetLanguage: string;
  /** The customer's limit, in code points. */
  maxChars?: number | undefined;
}

/** Something that a person should look at before they approve. */
export interface Finding extends Place {
  kind: CheckKind;
  severity: 'error' | 'warning' | 'note';
  message: string;
  /** Names the finding by its content, not by its position, so that a dismissed one stays dismissed. */
  key: string;
}

/** What is wrong, or may be, with a translation; the gravest first, then as they stand in the text. */
export function runChecks(_pair: CheckedPair): Finding[] {
  return [];
}
