import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import { formatDecimal, formatPercent } from '#lib/language/figures.ts';
import { formatNumber } from '#lib/language/write.ts';
import { fromMillionths } from '#lib/insight/fact.ts';
import type { Mean, Spread } from '#lib/insight/quality.ts';
import type { Cut } from '#lib/insight/period.ts';
import type { Group } from '#lib/insight/sums.ts';
import { Button } from '#ui/button.tsx';
import type { GroupsShown } from './charts/groups-shown.ts';
import { type ChartTable, saveTable } from './tables.ts';
import { cutWords, days, prices } from './words.ts';

interface Column {
  label: string;
  /** By which rows are sorted; undefined: not known, and last. */
  value: (group: Group) => number | undefined;
  draw: (group: Group) => ReactNode;
  /** Where there is room. */
  isWide?: true;
}

/** A figure, and of how many it is. */
function told(value: string, n: number): ReactNode {
  const amount = formatNumber(n);
  return (
    <>
      {value} <span className="text-xs text-soft">{t`of ${amount}`}</span>
    </>
  );
}

const spread = (of: (group: Group) => Spread | undefined) => ({
  value: (group: Group) => of(group)?.median,
  draw: (group: Group) => {
    const known = of(group);
    return known && told(days(known.median), known.n);
  },
});

const mean = (of: (group: Group) => Mean) => {
  const value = (group: Group) => (of(group).n > 0 ? of(group).sum / of(group).n : undefined);
  return {
    value,
    draw: (group: Group) => {
      const known = value(group);
      return known === undefined ? undefined : told(formatDecimal(known), of(group).n);
    },
  };
};

const sightOf = ({ quality: { firstSight } }: Group) =>
  firstSight.n > 0 ? firstSight.atFirst / firstSight.n : undefined;

const columnsOf = (currency: string): readonly Column[] => [
  { label: t`Translations`, value: ({ count }) => count, draw: ({ count }) => formatNumber(count) },
  {
    label: t`Units`,
    value: ({ units }) => units,
    draw: ({ units }) => formatNumber(units),
    isWide: true,
  },
  {
    label: t`Spent`,
    value: ({ money }) => money[currency] ?? 0,
    draw: ({ money }) => prices(money, currency),
  },
  { label: t`Days to delivery`, ...spread(({ quality }) => quality.delivery), isWide: true },
  { label: t`Days to decision`, ...spread(({ quality }) => quality.decision), isWide: true },
  {
    label: t`Right at first sight`,
    value: sightOf,
    draw: (group) => {
      const share = sightOf(group);
      return share === undefined
        ? undefined
        : told(formatPercent(share), group.quality.firstSight.n);
    },
    isWide: true,
  },
  { label: t`Rounds`, ...mean(({ quality }) => quality.rounds), isWide: true },
  { label: t`Rating`, ...mean(({ quality }) => quality.rating), isWide: true },
];

const cutHead = (): Readonly<Record<Cut, string>> => ({
  language: t`Language`,
  tier: t`Tier`,
  order: t`Order`,
  month: t`Month`,
});

const DAY = 86_400;

/** The same for programs. */
export function cutTable({ sums, nameOf }: GroupsShown, by: Cut): ChartTable {
  const number = (value: number | undefined) => (value === undefined ? '' : value.toFixed(3));
  const meanOf = ({ n, sum }: Mean) => (n > 0 ? sum / n : undefined);
  return {
    title: cutWords()[by],
    file: `by-${by}`,
    head: [],
    rows: [],
    csv: [
      [
        by,
        'name',
        'translations',
        'units',
        'currency',
        'credits',
        'days_to_delivery',
        'delivered_number',
        'days_to_decision',
        'decided_number',
        'at_first_sight',
        'first_sight_number',
        'rounds',
        'rounds_number',
        'rating',
        'rated_number',
      ],
      ...sums.groups.flatMap((group) =>
        Object.entries(group.money).map(([currency, millionths]) => {
          const { delivery, decision, firstSight, rounds, rating } = group.quality;
          return [
            group.key,
            nameOf(group.key),
            group.count,
            group.units,
            currency,
            fromMillionths(millionths, 6),
            number(delivery && delivery.median / DAY),
            delivery?.n ?? 0,
            number(decision && decision.median / DAY),
            decision?.n ?? 0,
            number(sightOf(group)),
            firstSight.n,
            number(meanOf(rounds)),
            rounds.n,
            number(meanOf(rating)),
            rating.n,
          ];
        }),
      ),
    ],
  };
}

/** All groups, sorted as one likes; the most spent first. */
export function CutTable({ by, ...shown }: GroupsShown & { by: Cut }) {
  const { sums, nameOf, pathOf } = shown;
  const id = useId();
  const columns = columnsOf(sums.currency);
  const [sort, setSort] = useState({ column: 2, isUp: false });
  const { value = () => 0 } = columns[sort.column] ?? {};
  const rows =
    by === 'month' && sort.column === 2 ? sums.groups : sortedBy(sums.groups, value, sort.isUp);
  const head = cutHead()[by];
  return (
    <section aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={id} className="text-sm font-semibold">
          {head}
        </h2>
        <Button
          className="button-small"
          onClick={() => saveTable(cutTable(shown, by))}
        >{t`Save as CSV`}</Button>
      </div>
      <table aria-labelledby={id} className="w-full text-sm tabular-nums">
        <thead className="text-xs text-soft">
          <tr>
            <th scope="col" className="py-2 pe-2 text-start font-medium">
              {head}
            </th>
            {columns.map(({ label, isWide }, index) => (
              <th
                key={label}
                scope="col"
                aria-sort={
                  index === sort.column ? (sort.isUp ? 'ascending' : 'descending') : undefined
                }
                className={`ps-2 text-end font-medium ${isWide ? 'max-lg:hidden' : ''}`}
              >
                <button
                  type="button"
                  className="min-h-8 text-end hover:text-accent"
                  onClick={() =>
                    setSort({ column: index, isUp: index === sort.column && !sort.isUp })
                  }
                >
                  {label}
                  {index === sort.column && (
                    <span aria-hidden="true">{sort.isUp ? ' ↑' : ' ↓'}</span>
                  )}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((group) => (
            <tr key={group.key} className="border-t border-line hover:bg-sunken">
              <th scope="row" className="py-2 pe-2 text-start align-baseline font-normal">
                <Link to={pathOf(group.key)}>{nameOf(group.key)}</Link>
                <Folded group={group} columns={columns} />
              </th>
              {columns.map(({ label, draw, isWide }) => (
                <td
                  key={label}
                  className={`ps-2 text-end align-baseline ${isWide ? 'max-lg:hidden' : ''}`}
                >
                  {draw(group)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Rest sums={sums} />
    </section>
  );
}

function sortedBy(
  groups: readonly Group[],
  value: Column['value'],
  isUp: boolean,
): readonly Group[] {
  const sign = isUp ? 1 : -1;
  return groups.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return sign * (left - right);
  });
}

/** What has no column of its own on a narrow screen. */
function Folded({ group, columns }: { group: Group; columns: readonly Column[] }) {
  return (
    <span className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-soft lg:hidden">
      {columns.map(({ label, draw, isWide }) => {
        const drawn = isWide && draw(group);
        return drawn ? (
          <span key={label}>
            <Trans>
              {label}: {drawn}
            </Trans>
          </span>
        ) : null;
      })}
    </span>
  );
}

/** What no row is of. */
function Rest({ sums }: Pick<GroupsShown, 'sums'>) {
  if (sums.rest.groups === 0) return null;
  const [more, count] = [formatNumber(sums.rest.groups), formatNumber(sums.rest.count)];
  const translations = plural(sums.rest.count, {
    one: `${count} translation`,
    other: `${count} translations`,
  });
  const amount = prices(sums.rest.money, sums.currency);
  return (
    <p className="text-sm text-soft">
      {plural(sums.rest.groups, {
        one: `${more} more, with less spent: ${translations}, ${amount}.`,
        other: `${more} more, with less spent each: ${translations}, ${amount}.`,
      })}
    </p>
  );
}
