import type { Term } from './term.ts';

/** A list has no more: all of it is written at once, and looked through for each translation. */
export const MOST_TERMS = 10_000;

/** Where the customer's terms are. This browser's store is one such home; one that people share can be another. */
export interface TermsHome {
  terms: readonly Term[];
  /** Resolves as `Store.write`: whether it is kept. */
  save: (terms: readonly Term[]) => Promise<boolean>;
}
