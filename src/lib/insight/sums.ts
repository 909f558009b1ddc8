import { type Evidence, type Quality, qualityOf, type Told } from './quality.ts';
import { type Fact, isOpen, isPaid } from './fact.ts';
import type { Cut, Period } from './period.ts';

/** What is asked of all that is known. Times in Unix seconds. */
export interface SumsAsk {
  period: Period;
  by: Cut;
  /** The beginnings of the period's months, in order. */
  months: readonly number[];
  /** The month under way and the one before. */
  lastMonth: Period;
  thisMonth: Period;
  /** What was spent of late, by which the balance is reckoned. */
  lately: Period;
  evidence: readonly Evidence[];
}

/** Millionths by currency: several are never added together. */
export type Money = Readonly<Record<string, number>>;

export interface Amount {
  count: number;
  money: Money;
}

export interface Group extends Amount {
  /** By language a pair (`en>de`); the first moment of a month; else a tier or an order. */
  key: string;
  units: number;
  quality: Quality;
}

/** Part of each month's sum, in millionths of the main currency. */
export interface Series {
  /** Of the group; undefined: all others. */
  key: string | undefined;
  byMonth: readonly number[];
}

export interface Sums {
  /** All that is known, whatever the period. */
  known: number;
  /** Unix seconds: when the oldest was ordered. */
  since: number | undefined;
  /** That in which most translations of the period were ordered; the others stand beside. */
  currency: string;
  /** Those of the period that cost something, and how many were canceled. */
  all: Amount & { units: number; quality: Quality };
  canceled: number;
  /** The most spent first, at most `MOST`; months in their order. */
  groups: readonly Group[];
  /** How many more there are, and what is in them. */
  rest: Amount & { units: number; groups: number };
  /** The most spent first, at most `SERIES` and the others. */
  series: readonly Series[];
  lastMonth: Amount;
  thisMonth: Amount;
  lately: Amount;
  /** Ordered and not yet approved, whatever the period. */
  open: Amount;
}

/** As many groups as a table shows. */
export const MOST = 200;

/** As many as a chart can tell apart. */
export const SERIES = 5;

/** What a fact is counted under; by month, its place among the months decides. */
const KEYS: Readonly<Record<Exclude<Cut, 'month'>, (fact: Fact) => string>> = {
  language: ({ pair }) => pair,
  tier: ({ tier }) => tier,
  order: ({ order = '' }) => order,
};

/** Sums as they grow. An account has few currencies: they are numbered, which is far faster than by their names. */
interface Growing {
  count: number;
  units: number;
  /** By the currency's number. */
  money: number[];
  counts: number[];
}

/** With a place for the one currency that most accounts have: an empty array would take room for many. */
const nothing = (): Growing => ({ count: 0, units: 0, money: [0], counts: [0] });

const isIn = ({ from, to }: Period, at: number) => at >= from && at < to;

function pay(into: Growing, currency: number, credits: number, units: number, count = 1) {
  into.count += count;
  into.units += units;
  into.money[currency] = (into.money[currency] ?? 0) + credits;
  into.counts[currency] = (into.counts[currency] ?? 0) + count;
}

/** The last of the beginnings that is not after `at`. */
export function placeIn(beginnings: readonly number[], at: number): number {
  let [low, high] = [0, beginnings.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((beginnings[middle] ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Numbers words as they come. */
function numbering() {
  const numbers = new Map<string, number>();
  return {
    of: (word: string) => {
      const known = numbers.get(word);
      if (known === undefined) numbers.set(word, numbers.size);
      return known ?? numbers.size - 1;
    },
    words: () => [...numbers.keys()],
  };
}

/** What one walk over all facts gathers. */
interface Walk {
  currencies: readonly string[];
  groups: ReadonlyMap<string, Growing>;
  /** What is known besides, by group. */
  told: ReadonlyMap<string, readonly Told[]>;
  sums: Readonly<Record<'all' | 'lastMonth' | 'thisMonth' | 'lately' | 'open', Growing>>;
  canceled: number;
  since: number;
}

function walk(facts: readonly Fact[], ask: SumsAsk, keyOf: (fact: Fact) => string): Walk {
  const evidence = new Map(ask.evidence.map((one) => [one.id, one]));
  const currencies = numbering();
  const groups = new Map<string, Growing>();
  const told = new Map<string, Told[]>();
  const [all, lastMonth, thisMonth] = [nothing(), nothing(), nothing()];
  const [lately, open] = [nothing(), nothing()];
  let [canceled, since] = [0, Infinity];
  for (const fact of facts) {
    const { at, credits, units } = fact;
    if (at < since) since = at;
    const isWithin = isIn(ask.period, at);
    if (!isPaid(fact)) {
      if (isWithin) canceled += 1;
      continue;
    }
    const currency = currencies.of(fact.currency);
    if (isOpen(fact)) pay(open, currency, credits, units);
    if (isIn(ask.lately, at)) pay(lately, currency, credits, units);
    if (isIn(ask.thisMonth, at)) pay(thisMonth, currency, credits, units);
    else if (isIn(ask.lastMonth, at)) pay(lastMonth, currency, credits, units);
    if (!isWithin) continue;
    const key = keyOf(fact);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = nothing()));
    pay(group, currency, credits, units);
    pay(all, currency, credits, units);
    const known = evidence.get(fact.id);
    if (known) told.set(key, [...(told.get(key) ?? []), { ...known, at, status: fact.status }]);
  }
  const sums = { all, lastMonth, thisMonth, lately, open };
  return { currencies: currencies.words(), groups, told, sums, canceled, since };
}

/** Sums all facts in two walks; exact to the millionth. Canceled ones cost nothing and are counted apart. */
export function sumUp(facts: readonly Fact[], ask: SumsAsk): Sums {
  const { by, months } = ask;
  const keyOf = by === 'month' ? ({ at }: Fact) => String(months[placeIn(months, at)]) : KEYS[by];
  const { currencies, groups, told, sums, canceled, since } = walk(facts, ask, keyOf);
  const main = mainOf(sums.all, sums.lately, sums.open);
  const currency = currencies[main] ?? 'USD';
  const amountOf = ({ count, money, counts }: Growing): Amount => ({
    count,
    money: Object.fromEntries(
      money.flatMap((of, number) => (counts[number] ? [[currencies[number] ?? '', of]] : [])),
    ),
  });
  const writtenOf = (one: Growing) => ({ ...amountOf(one), units: one.units });
  const sorted = [...groups].toSorted(
    by === 'month'
      ? ([a], [b]) => Number(a) - Number(b)
      : ([, a], [, b]) => (b.money[main] ?? 0) - (a.money[main] ?? 0) || b.count - a.count,
  );
  const shown = by === 'month' ? sorted.length : MOST;
  const top = by === 'month' ? [] : sorted.slice(0, SERIES).map(([key]) => key);
  const isWhole = top.length > 0 && sorted.length <= top.length;
  return {
    known: facts.length,
    since: facts.length > 0 ? since : undefined,
    currency,
    all: { ...writtenOf(sums.all), quality: qualityOf([...told.values()].flat()) },
    canceled,
    groups: sorted.slice(0, shown).map(([key, group]) => ({
      key,
      ...writtenOf(group),
      quality: qualityOf(told.get(key) ?? []),
    })),
    rest: {
      ...writtenOf(sorted.slice(shown).reduce((so, [, more]) => joined(so, more), nothing())),
      groups: Math.max(0, sorted.length - shown),
    },
    series: seriesOf(facts, ask, { top, keyOf, currency, isWhole }),
    lastMonth: amountOf(sums.lastMonth),
    thisMonth: amountOf(sums.thisMonth),
    lately: amountOf(sums.lately),
    open: amountOf(sums.open),
  };
}

function joined(sum: Growing, { units, money, counts }: Growing): Growing {
  for (const [number, of] of money.entries()) pay(sum, number, of ?? 0, 0, counts[number] ?? 0);
  return Object.assign(sum, { units: sum.units + units });
}

interface SeriesAsk {
  top: readonly string[];
  keyOf: (fact: Fact) => string;
  currency: string;
  /** There are no others. */
  isWhole: boolean;
}

/** The sums of each month, of those that most was spent on and of all others. */
function seriesOf(
  facts: readonly Fact[],
  { period, months }: SumsAsk,
  { top, keyOf, currency, isWhole }: SeriesAsk,
): Series[] {
  const rows = [...top, undefined].map((key) => ({ key, byMonth: months.map(() => 0) }));
  const numbers = new Map(top.map((key, number) => [key, number]));
  for (const fact of facts) {
    if (!isIn(period, fact.at) || !isPaid(fact) || fact.currency !== currency) continue;
    const month = placeIn(months, fact.at);
    const { byMonth } = rows[numbers.get(keyOf(fact)) ?? top.length] ?? { byMonth: [] };
    byMonth[month] = (byMonth[month] ?? 0) + fact.credits;
  }
  return isWhole ? rows.slice(0, -1) : rows;
}

/** That of most translations: of the period, or where nothing was ordered in it, of what is counted besides. */
function mainOf(...from: readonly Growing[]): number {
  const { counts } = from.find(({ count }) => count > 0) ?? nothing();
  return counts.reduce((best, count, number) => (count > (counts[best] ?? 0) ? number : best), 0);
}
