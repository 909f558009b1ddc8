import type { Missing } from '../model/unit.ts';

/** A file of one format, what is to be found in it, and what becomes of it in other languages. */
export interface Sample {
  text: string;
  /** It is in no language yet: filled with nothing it becomes one in a language. */
  isTemplate?: true;
  /** Line ends are spaces to the format. */
  folds?: true;
  /** Gengo's code, where the file holds several languages. */
  target?: string;
  units: readonly (readonly [key: string, source: string, translation?: string])[];
  into?: readonly {
    lc: string;
    /** Its name. */
    as: string;
    given: Readonly<Record<string, string>>;
    missing?: Missing;
    out: string;
    repeated?: readonly string[];
    unfilled?: readonly string[];
  }[];
}
