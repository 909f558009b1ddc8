import type { Missing } from '#lib/files/model/unit.ts';

/** How files are to be filled, as their person has chosen. */
export interface Options {
  /** Gengo's code; undefined: as the files say, or as their texts look. */
  source: string | undefined;
  targets: readonly string[];
  overwrite: boolean;
  unapproved: boolean;
  /** Undefined: as each format has it. */
  missing: Missing | undefined;
  /** What is ordered has its placeholders, tags and addresses in `[[[ ]]]`. */
  isProtected: boolean;
}

export const NO_OPTIONS: Options = {
  source: undefined,
  targets: [],
  overwrite: false,
  unapproved: false,
  missing: undefined,
  isProtected: false,
};
