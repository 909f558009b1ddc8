import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../money/money.ts';
import { type Fact, fromMillionths, toMillionths } from './fact.ts';
import { daysLeft } from './lasting.ts';
import { MOST, sumUp, type SumsAsk } from './sums.ts';

const DAY = 86_400;

const fact = (id: number, more: Partial<Fact> = {}): Fact => ({
  id: String(id),
  order: '7',
  pair: 'en>de',
  tier: 'standard',
  units: 10,
  credits: toMillionths('1.2345'),
  currency: 'USD',
  status: 'approved',
  at: 150,
  ...more,
});

const ASK: SumsAsk = {
  period: { from: 100, to: 400 },
  by: 'language',
  months: [100, 200, 300],
  lastMonth: { from: 200, to: 300 },
  thisMonth: { from: 300, to: 400 },
  lately: { from: 250, to: 400 },
  evidence: [],
};

test.each([
  ['0.15', 150_000],
  ['0.0300', 30_000],
  ['12', 12_000_000],
  ['-3.5', -3_500_000],
  ['0.14999999999999999', 150_000],
  ['987654321.99', 987_654_321_990_000],
])('%s is %i millionths', (amount, millionths) => {
  expect(toMillionths(amount)).toBe(millionths);
});

test.each([
  [1_234_500, 2, '1.23'],
  [1_235_000, 2, '1.24'],
  [-5_000, 2, '-0.01'],
  [-4_000, 2, '0.00'],
  [485_499_999, 0, '485'],
  [0, 2, '0.00'],
])('%i millionths to %i decimals are %s', (millionths, places, amount) => {
  expect(fromMillionths(millionths, places)).toBe(amount);
});

const facts = fc.array(
  fc.record({
    pair: fc.constantFrom('en>de', 'en>fr', 'de>ja'),
    tier: fc.constantFrom('standard', 'pro'),
    order: fc.constantFrom('1', '2', undefined),
    units: fc.nat(500),
    amount: fc
      .nat(10_000_000)
      .map(
        (tenThousandths) =>
          `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`,
      ),
    currency: fc.constantFrom('USD', 'USD', 'EUR'),
    status: fc.constantFrom('approved', 'reviewable', 'canceled', 'pending'),
    at: fc.integer({ min: 0, max: 500 }),
  }),
  { maxLength: 60 },
);

test('every sum is the exact sum of its prices, by each cut, with no currency in another', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom('language', 'tier', 'order', 'month'), (some, by) => {
      const all = some.map((one, index) =>
        fact(index, { ...one, credits: toMillionths(one.amount) }),
      );
      const { period } = ASK;
      const paid = some.filter((one) => one.status !== 'canceled');
      const within = paid.filter(({ at }) => at >= period.from && at < period.to);
      const exact = (of: typeof some, currency: string) =>
        sum(of.filter((one) => one.currency === currency).map(({ amount }) => amount));
      const written = (money: Readonly<Record<string, number>>, currency: string) =>
        fromMillionths(money[currency] ?? 0, 6);
      const same = (money: Readonly<Record<string, number>>, of: typeof some) => {
        for (const currency of ['USD', 'EUR'])
          expect(Number(written(money, currency))).toBe(Number(exact(of, currency)));
      };

      const sums = sumUp(all, { ...ASK, by });
      expect(sums.known).toBe(some.length);
      same(sums.all.money, within);
      same(
        sums.open.money,
        paid.filter(({ status }) => status !== 'approved'),
      );
      same(
        sums.lately.money,
        paid.filter(({ at }) => at >= 250 && at < 400),
      );
      same(
        sums.thisMonth.money,
        within.filter(({ at }) => at >= 300),
      );
      same(
        sums.lastMonth.money,
        within.filter(({ at }) => at >= 200 && at < 300),
      );
      for (const { key, money, count, units } of sums.groups) {
        const mine = within.filter(({ pair, tier, order, at }) => {
          const month = String(at < 200 ? 100 : at < 300 ? 200 : 300);
          return { language: pair, tier, order: order ?? '', month }[by] === key;
        });
        expect(count).toBe(mine.length);
        expect(units).toBe(mine.reduce((so, one) => so + one.units, 0));
        same(money, mine);
      }
      const drawn = sums.series.flatMap(({ byMonth }) => byMonth);
      expect(drawn.reduce((so, one) => so + one, 0)).toBe(sums.all.money[sums.currency] ?? 0);
      expect(sums.groups.reduce((so, { count }) => so + count, 0)).toBe(sums.all.count);
    }),
  );
});

test('the most spent comes first; of more than a table shows the rest is one', () => {
  const many = Array.from({ length: MOST + 3 }, (_, index) =>
    fact(index, { order: String(index), credits: (index + 1) * 1_000_000 }),
  );
  const { groups, rest, series } = sumUp(many, { ...ASK, by: 'order' });
  expect(groups[0]).toMatchObject({ key: String(MOST + 2), count: 1 });
  expect(groups).toHaveLength(MOST);
  expect(rest).toMatchObject({ groups: 3, count: 3, units: 30, money: { USD: 6_000_000 } });
  expect(series.map(({ key }) => key)).toEqual(['202', '201', '200', '199', '198', undefined]);
  expect(series[0]?.byMonth).toEqual([203_000_000, 0, 0]);
  expect(series.at(-1)?.byMonth).toEqual([((198 * 199) / 2) * 1_000_000, 0, 0]);
});

test('the main currency is that of most translations, however much another’s numbers say', () => {
  const sums = sumUp([fact(1), fact(2), fact(3, { currency: 'JPY', credits: 900_000_000 })], ASK);
  expect(sums.currency).toBe('USD');
  expect(sums.series).toEqual([{ key: 'en>de', byMonth: [2_469_000, 0, 0] }]);
  expect(sums.all.money).toEqual({ USD: 2_469_000, JPY: 900_000_000 });
});

test('nothing known is nothing, and no mistake', () => {
  const sums = sumUp([], ASK);
  expect(sums).toMatchObject({ known: 0, since: undefined, groups: [], canceled: 0 });
  expect(sums.all.quality.delivery).toBeUndefined();
});

test('what is told of a translation is counted with its group', () => {
  const evidence = [
    { id: '1', delivered: 150 + DAY, rounds: 0, rating: 5, decided: 150 + 2 * DAY },
    { id: '2', delivered: 150 + 3 * DAY, rounds: 2, rating: 2 },
    { id: '3', wasRejected: true, rounds: 1 },
    { id: '4', delivered: 140, rating: 0 },
    { id: '5', rounds: 0 },
    { id: 'unknown', rounds: 9 },
  ];
  const { all, groups } = sumUp(
    [fact(1), fact(2), fact(3, { pair: 'en>fr' }), fact(4), fact(5, { status: 'reviewable' })],
    { ...ASK, evidence },
  );
  expect(all.quality).toEqual({
    delivery: { n: 3, low: DAY * 0.2, median: DAY, high: DAY * 2.6 },
    decision: { n: 1, low: 2 * DAY, median: 2 * DAY, high: 2 * DAY },
    firstSight: { n: 3, atFirst: 1, corrected: 1, rejected: 1 },
    rounds: { n: 4, sum: 3 },
    rating: { n: 2, sum: 7 },
  });
  const french = groups.find(({ key }) => key === 'en>fr');
  expect(french?.quality.firstSight).toEqual({ n: 1, atFirst: 0, corrected: 0, rejected: 1 });
});

test('the balance lasts as long as what was spent of late lets it', () => {
  const lately = { count: 3, money: { USD: 90_000_000 } };
  const now = 1000 * DAY;
  const asked = { balance: '30.50', currency: 'USD', lately, since: 0, now };
  expect(daysLeft(asked)).toBe(30.5);
  // An account of ten days has spent nine a day.
  expect(daysLeft({ ...asked, since: 990 * DAY })).toBeCloseTo(30.5 / 9);
  expect(daysLeft({ ...asked, balance: '-1' })).toBe(0);
  expect(daysLeft({ ...asked, currency: 'EUR' })).toBeUndefined();
  expect(daysLeft({ ...asked, lately: { count: 0, money: {} } })).toBeUndefined();
});

/** As a large account: 100,000 in 36 months, 40 pairs, 25,000 orders. */
function manyFacts(count: number): Fact[] {
  return Array.from({ length: count }, (_, index) =>
    fact(index, {
      order: String(Math.floor(index / 4)),
      pair: `en>${index % 40}`,
      credits: 10_000 * (index % 700),
      at: (index * 37) % 400,
      status: index % 19 === 0 ? 'canceled' : 'approved',
    }),
  );
}

test('100,000 are summed within 300 ms, by orders too', () => {
  const all = manyFacts(100_000);
  for (const by of ['language', 'order'] as const) {
    // What this process itself has worked, and the best of three: others may be at work on this machine.
    const took = Array.from({ length: 3 }, () => {
      const begun = process.cpuUsage();
      expect(sumUp(all, { ...ASK, by }).known).toBe(100_000);
      return process.cpuUsage(begun).user / 1000;
    });
    expect(Math.min(...took)).toBeLessThan(300);
  }
});
