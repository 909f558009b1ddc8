import { t } from '@lingui/core/macro';
import { tierName } from '#lib/order/tier-words.ts';
import { dayWord, formatDecimal, monthOfYear } from '#lib/language/figures.ts';
import { formatPrice, listed } from '#lib/language/write.ts';
import { fromMillionths } from '#lib/insight/fact.ts';
import type { Cut, Period } from '#lib/insight/period.ts';
import type { Group, Money } from '#lib/insight/sums.ts';
import { paths } from '#lib/paths.ts';
import { languageName } from '#lib/text/languages.ts';
import { secondsToMinute } from '#lib/time/minute.ts';

/** Millionths as a price, to the cent. */
export const price = (millionths: number, currency: string): string =>
  formatPrice(fromMillionths(millionths), currency);

/** The same of several currencies, side by side. */
export function prices(money: Money, currency: string): string {
  const all = Object.entries(money);
  return all.length === 0
    ? price(0, currency)
    : listed(all.map(([code, millionths]) => price(millionths, code)));
}

export const cutWords = (): Readonly<Record<Cut, string>> => ({
  language: t`By language`,
  tier: t`By tier`,
  order: t`By order`,
  month: t`By month`,
});

const DAY = 86_400;

/** Seconds as days with a decimal: `1.3`. */
export const days = (seconds: number): string => formatDecimal(seconds / DAY);

/** The same as what chooses a plural's form: always a fraction, for it is written with a decimal ("1.0 days"). */
export const fractionOfDays = (seconds: number): number =>
  Math.round((seconds / DAY) * 10) / 10 + 0.01;

const codesOf = (pair: string) => {
  const [source = '', target = ''] = pair.split('>');
  return { source, target };
};

/** The source language of most translations: only another one is written. */
export function usualSource(groups: readonly Pick<Group, 'key' | 'count'>[]): string {
  const counts = new Map<string, number>();
  for (const { key, count } of groups) {
    const { source } = codesOf(key);
    counts.set(source, (counts.get(source) ?? 0) + count);
  }
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

/** What a group is called. `usual`: the source language that goes without saying; empty: none does. */
export function groupName(by: Cut, key: string, usual = ''): string {
  switch (by) {
    case 'language': {
      const { source, target } = codesOf(key);
      const [from, to] = [languageName(source), languageName(target)];
      return source === usual ? to : t`${from} to ${to}`;
    }
    case 'tier':
      return key === '' ? t`No tier` : tierName(key);
    case 'order':
      return key === '' ? t`Without an order` : t`Order ${key}`;
    case 'month':
      return monthOfYear(Number(key));
    default:
      return by satisfies never;
  }
}

/** The list of a group's translations that were ordered in this time. A time that is not over has no end. */
export function groupPath(by: Cut, key: string | undefined, { from, to }: Period, now: number) {
  const { source, target } = codesOf(key ?? '');
  return paths.jobs({
    after: secondsToMinute(from),
    before: to > now ? undefined : secondsToMinute(to),
    ...(by === 'language' && key !== undefined && { pair: `${source}~${target}` }),
    ...(by === 'tier' && key && { tier: key }),
    ...(by === 'order' && key && { order: key }),
  });
}

/** A period in its days. */
export function periodWords({ from, to }: Period): string {
  const [first, last] = [dayWord(from), dayWord(to - 1)];
  return t`${first} to ${last}`;
}
