import { expect, test } from 'vitest';
import { fromMillionths } from '#lib/insight/fact.ts';
import { CUTS } from '#lib/insight/period.ts';
import type { Money, Sums } from '#lib/insight/sums.ts';
import { recordsInMemory } from '#store/records.ts';
import { createAnswers } from './answers.ts';
import type { MemoryRecord } from './remembered.ts';

const COUNT = 100_000;
const WHOSE = { owner: 'a', isKept: false };
const PERIOD = { from: 1_000_000, to: 1_030_000 };
const MONTHS = [1_000_000, 1_010_000, 1_020_000];

/** Prices in ten-thousandths, of which the records say the decimals: what is summed here apart. */
const priceOf = (one: number) => BigInt((one * 7919) % 1_234_567);
const decimal = (price: bigint, places = 4) =>
  `${price / 10n ** BigInt(places)}.${String(price % 10n ** BigInt(places)).padStart(places, '0')}`;

const STATUSES = ['approved', 'approved', 'approved', 'reviewable', 'canceled'];
const TARGETS = ['de', 'fr', 'ja', 'zh', 'ar', 'pt-br', 'ko'];

const recordOf = (one: number): MemoryRecord => ({
  id: String(one),
  order: one % 11 === 0 ? undefined : String(one % 150),
  source: '',
  isFile: true,
  pair: `en>${TARGETS[one % TARGETS.length]}`,
  status: STATUSES[one % STATUSES.length] ?? '',
  at: 990_000 + ((one * 31) % 50_000),
  read: 1,
  cost: {
    tier: one % 3 === 0 ? 'pro' : 'standard',
    units: one % 500,
    credits: decimal(priceOf(one)),
    currency: one % 13 === 0 ? 'EUR' : 'USD',
  },
});

const keyOf = (by: (typeof CUTS)[number], { pair, order = '', at, cost }: MemoryRecord) =>
  ({
    language: pair,
    order,
    tier: cost?.tier,
    month: String(MONTHS.findLast((from) => from <= at)),
  })[by];

/** By currency, as what is written of it to the last decimal. */
function apart(records: readonly MemoryRecord[]) {
  const sums = new Map<string, bigint>();
  for (const { id, cost } of records) {
    const currency = cost?.currency ?? '';
    sums.set(currency, (sums.get(currency) ?? 0n) + priceOf(Number(id)) * 100n);
  }
  return Object.fromEntries([...sums].map(([code, sum]) => [code, decimal(sum, 6)]));
}
const written = (money: Money) =>
  Object.fromEntries(Object.entries(money).map(([code, of]) => [code, fromMillionths(of, 6)]));

test('of 100,000 kept, money and counts are what their prices add up to apart, by each cut', async () => {
  const { answer } = createAnswers({
    kept: recordsInMemory,
    inMemory: recordsInMemory,
    channel: undefined,
  });
  const records = Array.from({ length: COUNT }, (_, one) => recordOf(one));
  await answer({ ...WHOSE, ask: 'put', records });
  const paid = records.filter(({ status }) => status !== 'canceled');
  const within = paid.filter(({ at }) => at >= PERIOD.from && at < PERIOD.to);
  for (const by of CUTS) {
    const ask = { period: PERIOD, by, months: MONTHS, lately: PERIOD, evidence: [] };
    const months = { lastMonth: { from: 1_010_000, to: 1_020_000 }, thisMonth: PERIOD };
    // What `sums` is answered by.
    const sums = (await answer({ ...WHOSE, ask: 'sums', ...ask, ...months })) as Sums;
    expect(sums.known).toBe(COUNT);
    expect(sums.all.count).toBe(within.length);
    expect(written(sums.all.money)).toEqual(apart(within));
    const open = paid.filter(({ status }) => status === 'reviewable');
    expect(sums.open.count).toBe(open.length);
    expect(written(sums.open.money)).toEqual(apart(open));
    const groups = new Map<string | undefined, MemoryRecord[]>();
    for (const record of within) {
      const key = keyOf(by, record);
      const mine = groups.get(key);
      if (mine) mine.push(record);
      else groups.set(key, [record]);
    }
    expect(sums.groups.length).toBe(groups.size);
    for (const { key, count, units, money } of sums.groups) {
      const mine = groups.get(key) ?? [];
      expect(count).toBe(mine.length);
      expect(units).toBe(mine.reduce((so, { cost }) => so + (cost?.units ?? 0), 0));
      expect(written(money)).toEqual(apart(mine));
    }
  }
});
