import * as z from 'zod/mini';

/** How a term is said in one language. */
const said = z.object({
  /** Any of these; the first is the one to propose. Empty: only what is forbidden is known. */
  use: z.array(z.string()),
  forbidden: z.array(z.string()),
});

/** One entry of the customer's list of terms. */
export const termShape = z.object({
  source: z.string(),
  /** As the list names it: BCP 47 or Gengo's code, in lower case. */
  sourceLanguage: z.string(),
  /** By language, named alike. */
  translations: z.record(z.string(), said),
  /** A name: it stays as it is in every language. */
  stays: z.boolean(),
  /** Only with these capital letters: `Apple` is not `apple`. */
  matchCase: z.boolean(),
});
export type Term = z.output<typeof termShape>;

/** What one pair of languages needs of an entry. */
export interface GivenTerm {
  source: string;
  use: readonly string[];
  forbidden: readonly string[];
  stays: boolean;
  matchCase: boolean;
}

/** Two entries are of one term if these are the same. */
export const termKey = ({ source, sourceLanguage }: Term): string => `${sourceLanguage}\n${source}`;

/**
 * The terms that may stand in a text, for its pair of languages. `pt` holds for `pt-br`, which goes first where both
 * are given.
 */
export function termsIn(
  text: string,
  terms: readonly Term[],
  sourceLanguage: string,
  targetLanguage: string,
): GivenTerm[] {
  const lower = text.toLowerCase();
  return terms.flatMap(({ source, translations, stays, matchCase, ...term }): GivenTerm[] => {
    if (base(term.sourceLanguage) !== base(sourceLanguage)) return [];
    if (!lower.includes(source.toLowerCase())) return [];
    const codes = Object.keys(translations);
    const code =
      codes.find((one) => one === targetLanguage.toLowerCase()) ??
      codes.find((one) => one === base(targetLanguage));
    const { use, forbidden } = (code && translations[code]) || { use: [], forbidden: [] };
    if (!stays && use.length + forbidden.length === 0) return [];
    return [{ source, use: stays ? [source] : use, forbidden, stays, matchCase }];
  });
}

const base = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? '';

/** The list with others added: one of the same source term takes its place, and keeps what the new one does not say. */
export function mergeTerms(terms: readonly Term[], added: readonly Term[]): Term[] {
  const merged = new Map(terms.map((term) => [termKey(term), term]));
  for (const term of added) {
    const before = merged.get(termKey(term));
    const translations = { ...before?.translations, ...term.translations };
    merged.set(termKey(term), { ...term, translations });
  }
  return [...merged.values()];
}

/** In the order of the alphabet. */
export const sortTerms = (terms: readonly Term[]): Term[] =>
  terms.toSorted((a, b) => (a.source.toLowerCase() < b.source.toLowerCase() ? -1 : 1));
