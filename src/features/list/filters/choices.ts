import type { Job } from '#api/schema/job.ts';
import { languageName } from '#lib/text/languages.ts';
import { pairOf } from './match.ts';
import type { ListSearch } from './list-address.ts';

/** What the filters offer. */
export interface Choices {
  /** `en~pt-br` */
  pairs: readonly string[];
  tiers: readonly string[];
  /** The newest ones: a browser's own list of suggestions takes no thousands. */
  orders: readonly string[];
}

const ORDERS = 100;

/** What occurs in these translations, in the order in which a person looks for it. */
export function choicesOf(jobs: Iterable<Job>): Choices {
  const pairs = new Set<string>();
  const tiers = new Set<string>();
  const orders = new Set<string>();
  for (const job of jobs) {
    if (job.lc_src !== '' && job.lc_tgt !== '') pairs.add(pairOf(job));
    if (job.tier !== '') tiers.add(job.tier);
    if (job.order_id !== undefined) orders.add(job.order_id);
  }
  return {
    pairs: sortedBy(pairs, (pair) => pair.split('~').map(languageName).join()),
    tiers: [...tiers].toSorted(),
    orders: [...orders].toSorted((a, b) => Number(b) - Number(a)).slice(0, ORDERS),
  };
}

const sortedBy = (words: Iterable<string>, keyOf: (word: string) => string) =>
  [...words]
    .map((word) => ({ word, key: keyOf(word) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ word }) => word);

/** The languages of all these pairs' translations, each once. */
export const targetsOf = (pairs: readonly string[]): readonly string[] =>
  sortedBy(new Set(pairs.map((pair) => pair.split('~')[1] ?? '')), languageName);

const including = (words: readonly string[], word: string | undefined) =>
  word === undefined || words.includes(word) ? words : [word, ...words];

/** The choices, and those that the address names: these may belong to translations that are not read yet. */
export const choicesWith = (
  { pairs, tiers, orders }: Choices,
  { pair, tier }: ListSearch,
): Choices => ({ pairs: including(pairs, pair), tiers: including(tiers, tier), orders });
