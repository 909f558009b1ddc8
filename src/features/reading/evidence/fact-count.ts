import type { Fact } from '#lib/checks/fact.ts';

/** Without those that another one says along: the 20 of AUTUMN20. What has no place stays, whatever it stands in. */
export const outermost = (facts: readonly Fact[]): Fact[] =>
  facts.filter(
    (fact) => !fact.translation || !facts.some((other) => other !== fact && isWithin(fact, other)),
  );

const isWithin = ({ source: one }: Fact, { source: other, translation }: Fact) =>
  translation !== undefined &&
  other.start <= one.start &&
  one.end <= other.end &&
  other.end - other.start > one.end - one.start;

export interface FactCount {
  found: number;
  all: number;
}

/** How many of the facts the translation says. */
export const factCount = (facts: readonly Pick<Fact, 'translation'>[]): FactCount => ({
  found: facts.filter(({ translation }) => translation !== undefined).length,
  all: facts.length,
});
