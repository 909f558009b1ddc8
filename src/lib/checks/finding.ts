import type { Place } from '../text/text-range.ts';

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

export type Severity = 'error' | 'warning' | 'note';

/** Something that a person should look at before they approve. */
export interface Finding extends Place {
  kind: CheckKind;
  severity: Severity;
  /** What is wrong, without the words it is about: those are at its place. */
  message: string;
  /** Names the finding by its content, not by its position, so that a dismissed one stays dismissed. */
  key: string;
}

/** What one check has found; its kind is the check's. */
export interface Found extends Place {
  severity: Severity;
  message: string;
}
