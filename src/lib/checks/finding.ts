import type { Fault } from './fault.ts';
import type { Place } from '../text/text-range.ts';

export type CheckKind =
  | 'empty'
  | 'same'
  | 'script'
  | 'language'
  | 'encoding'
  | 'direction'
  | 'length'
  | 'max-chars'
  | 'number'
  | 'name'
  | 'term'
  | 'address'
  | 'placeholder'
  | 'kept'
  | 'lines'
  | 'brackets'
  | 'quotes'
  | 'marks'
  | 'repeat'
  | 'leftover'
  | 'formality'
  | 'spaces';

/**
 * `error`: the translation says something else, or will break where it is used. `warning`: look. `note`: a
 * matter of style, or a difference that a translator may make.
 */
export type Severity = 'error' | 'warning' | 'note';

/** What one check has found; its kind is the check's. */
export interface Found extends Place {
  severity: Severity;
  /** What is wrong, without the words it is about: those are at its place. */
  fault: Fault;
}

/** Something that a person should look at before they approve. */
export interface Finding extends Found {
  kind: CheckKind;
  /** Where to look: of a side that has none of it, the row in which it would be, if the text has several. */
  place: Place;
  /** Names the finding by its content, not by its position, so that a dismissed one stays dismissed. */
  key: string;
}
