import { plural, t } from '@lingui/core/macro';
import { scaleBand, type ScaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { useId } from 'react';
import { Link } from 'react-router';
import { monthOfYear, monthWord, roundPrice } from '#lib/language/figures.ts';
import { formatNumber } from '#lib/language/write.ts';
import { fromMillionths } from '#lib/insight/fact.ts';
import type { Cut, Month } from '#lib/insight/period.ts';
import type { Sums } from '#lib/insight/sums.ts';
import type { ChartTable } from '../tables.ts';
import { groupName, groupPath, price, prices, usualSource } from '../words.ts';
import { Frame } from './frame.tsx';
import { BESIDE, type Measure, Scale } from './scale.tsx';
import { placeOf, useRoving, useWidth } from './use-chart.ts';

interface SpentProps {
  sums: Sums;
  by: Cut;
  months: readonly Month[];
  now: number;
}

const HEIGHT = 196;
/** In px: for the months' names below, and the sums above. */
const ROOM = { below: 22, above: 18 };
const GAP = 1.5;

/** One series as it is drawn. */
interface Row {
  name: string;
  full: string;
  key: string | undefined;
  byMonth: readonly number[];
}

const rowsOf = ({ series, groups, rest }: Sums, by: Cut): Row[] =>
  series.map(({ key, byMonth }) => {
    const name =
      key !== undefined
        ? groupName(by, key, usualSource(groups))
        : by === 'month'
          ? t`All`
          : othersWords(groups.length + rest.groups - (series.length - 1));
    return { name, full: key === undefined ? name : groupName(by, key), key, byMonth };
  });

function othersWords(count: number): string {
  const amount = formatNumber(count);
  return plural(count, { one: `${amount} other`, other: `${amount} others` });
}

/** What a month is called where there is room for no more; the year where it begins. */
const shortMonth = ({ from }: Month, index: number) =>
  index > 0 && new Date(from * 1000).getMonth() === 0 ? monthOfYear(from) : monthWord(from);

const totalOf = (rows: readonly Row[], month: number) =>
  rows.reduce((sum, { byMonth }) => sum + (byMonth[month] ?? 0), 0);

/** How much of a month there is: it is not over, or the period begins in it. */
function longMonth({ from, isCut, isSoFar }: Month): string {
  const name = monthOfYear(from);
  if (isSoFar) return t`${name}, so far`;
  return isCut ? t`${name}, in part` : name;
}

export function spentTable({ sums, by, months, now }: SpentProps): ChartTable {
  const rows = rowsOf(sums, by);
  const { currency } = sums;
  return {
    title: t`Spent by month`,
    file: 'spent',
    head: [t`Month`, ...rows.map(({ name }) => name), t`Total`],
    rows: months.map((month, index) => ({
      key: String(month.from),
      to: groupPath('month', undefined, month, now),
      cells: [
        longMonth(month),
        ...rows.map(({ byMonth }) => price(byMonth[index] ?? 0, currency)),
        price(totalOf(rows, index), currency),
      ],
    })),
    csv: [
      [
        'month',
        'currency',
        ...rows.map(({ key }) => key ?? (by === 'month' ? 'all' : 'others')),
        'total',
      ],
      ...months.map(({ from }, index) => [
        monthKey(from),
        currency,
        ...rows.map(({ byMonth }) => fromMillionths(byMonth[index] ?? 0, 6)),
        fromMillionths(totalOf(rows, index), 6),
      ]),
    ],
  };
}

/** `2026-11`, by the viewer's calendar. */
function monthKey(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** On what most was spent. */
function mostOf({ groups: [first], currency }: Sums, by: Cut): string[] {
  if (!first) return [];
  const [name, amount] = [groupName(by, first.key), price(first.money[currency] ?? 0, currency)];
  return [t`The most was spent on ${name}: ${amount}.`];
}

/** Several are never added together: the chart is of one. */
function otherCurrencies({ all, currency }: Sums): string[] {
  const others = Object.entries(all.money).filter(([code]) => code !== currency);
  const amounts = prices(Object.fromEntries(others), currency);
  return others.length > 0 ? [t`Not in this picture, in another currency: ${amounts}.`] : [];
}

/** What was spent by month, parted by what it was spent on. */
export function SpentChart(props: SpentProps) {
  const { sums, by, months } = props;
  const rows = rowsOf(sums, by);
  const total = price(sums.all.money[sums.currency] ?? 0, sums.currency);
  const sentences = [
    t`${total} in all.`,
    ...(by === 'month' ? [] : mostOf(sums, by)),
    t`Canceled translations cost nothing.`,
    ...otherCurrencies(sums),
  ];
  return (
    <Frame sentences={sentences} table={spentTable(props)}>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Bars {...props} rows={rows} />
        <Legend
          rows={rows}
          month={months.length - 1}
          last={months.at(-1)}
          currency={sums.currency}
        />
      </div>
    </Frame>
  );
}

/** Names and values beside the last bar, in the order in which they lie on each other. */
function Legend({
  rows,
  month,
  last,
  currency,
}: {
  rows: readonly Row[];
  month: number;
  last: Month | undefined;
  currency: string;
}) {
  return (
    <div className="grid content-end gap-1 text-xs max-sm:justify-start">
      {last && <p className="text-soft">{longMonth(last)}</p>}
      <ul className="grid gap-x-4 pb-5 max-sm:grid-cols-2">
        {rows
          .map((row, index) => (
            <li
              key={row.name}
              className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2"
            >
              <span aria-hidden="true" className={`chart-key series-${seriesOf(row, index)}`} />
              <span className="truncate">{row.name}</span>
              <span className="text-end text-soft tabular-nums">
                {price(row.byMonth[month] ?? 0, currency)}
              </span>
            </li>
          ))
          .toReversed()}
      </ul>
    </div>
  );
}

/** All others are grey, whatever their place. */
const seriesOf = ({ key }: Row, index: number) => (key === undefined && index > 0 ? 6 : index + 1);

function Bars({ sums, by, months, now, rows }: SpentProps & { rows: readonly Row[] }) {
  const [ref, width] = useWidth();
  const id = useId();
  const { currency } = sums;
  const place = placeOf(width);
  const count = months.length * rows.length;
  const { group, tabIndexOf } = useRoving(count);
  const tops = months.map((_, month) => totalOf(rows, month) / 1e6);
  const x = scaleBand<number>()
    .domain(months.keys())
    .range([BESIDE, Math.max(BESIDE, width)])
    .paddingInner(0.34)
    .paddingOuter(0.17);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...tops)])
    .nice(4)
    .range([HEIGHT - ROOM.below, ROOM.above]);
  const ticks = y.ticks(4);
  const layers = stack<number, number>()
    .keys(rows.keys())
    .value((month, row) => (rows[row]?.byMonth[month] ?? 0) / 1e6)(months.keys());
  return (
    <div ref={ref} className="min-w-0">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no such tag in a picture */}
      <svg role="group" aria-labelledby={id} width={width} height={HEIGHT} {...group}>
        <title id={id}>{t`Spent by month`}</title>
        <Scale ticks={ticks} y={y} place={place} width={width} currency={currency} />
        {months.map((month, index) => (
          <g key={month.from} className={month.isSoFar || month.isCut ? 'chart-so-far' : ''}>
            {layers.map((layer, row) => {
              const [low = 0, high = 0] = layer[index] ?? [];
              const series = rows[row];
              if (!series) return null;
              const [what, when] = [series.full, longMonth(month)];
              const amount = price(series.byMonth[index] ?? 0, currency);
              const tall = Math.max(0, y(low) - y(high) - (high > low ? GAP : 0));
              return (
                <Link
                  key={series.name}
                  to={groupPath(by, series.key, month, now)}
                  aria-label={
                    series.key === undefined && by !== 'month'
                      ? t`${when}, ${what}: ${amount}. Leads to all translations of this time.`
                      : t`${when}, ${what}: ${amount}`
                  }
                  tabIndex={tabIndexOf(index * rows.length + row)}
                >
                  <rect
                    className={`series-${seriesOf(series, row)}`}
                    x={place(x(index) ?? 0, x.bandwidth())}
                    y={y(high)}
                    width={x.bandwidth()}
                    height={tall}
                  />
                </Link>
              );
            })}
          </g>
        ))}
        <Names months={months} x={x} y={y} place={place} rows={rows} currency={currency} />
      </svg>
    </div>
  );
}

type Place = ReturnType<typeof placeOf>;

interface NamesProps {
  months: readonly Month[];
  rows: readonly Row[];
  x: ScaleBand<number>;
  y: Measure;
  place: Place;
  currency: string;
}

/** Of the months, and what was spent in each, as many as there is room for: the last one always. */
function Names({ months, rows, x, y, place, currency }: NamesProps) {
  const every = Math.ceil(44 / Math.max(1, x.step()));
  const isNamed = (month: number) => (months.length - 1 - month) % every === 0;
  return (
    <>
      {months.map((month, index) => {
        const middle = (x(index) ?? 0) + x.bandwidth() / 2;
        const total = totalOf(rows, index) / 1e6;
        const sum = roundPrice(fromMillionths(totalOf(rows, index), 0), currency);
        // It must not be cut at the picture's edge, nor lie on the bar before: half a sign is some 4 px.
        const last = (x.range()[1] ?? 0) - sum.length * 4;
        return (
          <g key={month.from} aria-hidden="true">
            {isNamed(index) && (
              <text className="at-middle" x={place(middle)} y={HEIGHT - 6}>
                {shortMonth(month, index)}
              </text>
            )}
            {isNamed(index) && total > 0 && (
              <text
                className="chart-total at-middle"
                x={place(Math.min(middle, last))}
                y={y(total) - 5}
              >
                {sum}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
