import { t } from '@lingui/core/macro';
import { scaleLinear } from 'd3-scale';
import { formatNumber } from '#lib/language/write.ts';
import type { Spread } from '#lib/insight/quality.ts';
import type { Group } from '#lib/insight/sums.ts';
import type { ChartTable } from '../tables.ts';
import { days } from '../words.ts';
import type { GroupsShown } from './groups-shown.ts';
import { GroupRow, topBy } from './by-group.tsx';
import { Frame } from './frame.tsx';
import { placeOf, useWidth } from './use-chart.ts';

const DAY = 86_400;
/** In px: of a row's picture, and for the words after its line. */
const ROW = { height: 24, after: 34 };

const deliveryOf = ({ quality: { delivery } }: Group) => delivery;
const numberOf = (group: Group) => deliveryOf(group)?.n ?? 0;

export function deliveryTable({ sums, nameOf, pathOf }: GroupsShown): ChartTable {
  const rows = sums.groups.flatMap((group) => {
    const spread = deliveryOf(group);
    return spread ? [{ group, spread }] : [];
  });
  return {
    title: t`Order to delivery, days`,
    file: 'delivery',
    head: [
      t`Days to delivery`,
      t`Half within`,
      t`1 of 10 within`,
      t`9 of 10 within`,
      t`Translations`,
    ],
    rows: rows.map(({ group, spread: { n, low, median, high } }) => ({
      key: group.key,
      to: pathOf(group.key),
      cells: [nameOf(group.key), days(median), days(low), days(high), formatNumber(n)],
    })),
    csv: [
      ['group', 'median_days', 'low_days', 'high_days', 'number'],
      ...rows.map(({ group, spread: { n, low, median, high } }) => [
        group.key,
        ...[median, low, high].map((seconds) => (seconds / DAY).toFixed(3)),
        n,
      ]),
    ],
  };
}

/** How long translations took: half of them are there at the dot, eight of ten on the line. */
export function DeliveryChart(shown: GroupsShown) {
  const { sums } = shown;
  const all = sums.all.quality.delivery;
  const groups = topBy(sums.groups, numberOf);
  return (
    <Frame
      note={t`dot: half are there; line: 8 of 10`}
      sentences={all ? [wordsOf(all)] : [t`Of no translation of this time the delivery is known.`]}
      table={deliveryTable(shown)}
    >
      <Rows {...shown} groups={groups} />
    </Frame>
  );
}

function wordsOf({ n, median, high }: Spread): string {
  const [amount, half, most] = [formatNumber(n), days(median), days(high)];
  return t`Half of ${amount} were delivered within ${half} days, 9 of 10 within ${most} days. A delivery is the time of the first version.`;
}

function Rows({ groups, nameOf, fullOf, pathOf }: GroupsShown & { groups: readonly Group[] }) {
  const [ref, width] = useWidth();
  const place = placeOf(width);
  const most = Math.max(1, ...groups.map((group) => (deliveryOf(group)?.high ?? 0) / DAY));
  const x = scaleLinear()
    .domain([0, most])
    .nice(5)
    .range([6, Math.max(6, width - ROW.after)]);
  const ticks = x.ticks(width < 260 ? 3 : 5).filter(Number.isInteger);
  return (
    <ul className="chart-rows text-xs">
      <li aria-hidden="true" className="chart-row">
        <span />
        <span ref={ref} />
        <span className="text-end text-soft">{t`number`}</span>
      </li>
      {groups.map((group) => {
        const { n, low, median, high } = deliveryOf(group) ?? { n: 0, low: 0, median: 0, high: 0 };
        const [from, at, to] = [low, median, high].map((seconds) => x(seconds / DAY));
        const [name, half, within, amount] = [
          fullOf(group.key),
          days(median),
          days(high),
          formatNumber(n),
        ];
        return (
          <GroupRow
            key={group.key}
            name={nameOf(group.key)}
            to={pathOf(group.key)}
            label={t`${name}: half within ${half} days, 9 of 10 within ${within}, of ${amount}`}
            end={<span className="text-end text-soft tabular-nums">{amount}</span>}
          >
            <svg aria-hidden="true" width={width} height={ROW.height}>
              {ticks.map((tick) => (
                <line
                  key={tick}
                  className="chart-line"
                  x1={place(x(tick))}
                  x2={place(x(tick))}
                  y1={0}
                  y2={ROW.height}
                />
              ))}
              <line
                className="chart-spread"
                x1={place(from ?? 0)}
                x2={place(to ?? 0)}
                y1={12}
                y2={12}
              />
              <circle className="chart-dot" cx={place(at ?? 0)} cy={12} r={5} />
              <text x={place((to ?? 0) + 8)} y={16}>
                {half}
              </text>
            </svg>
          </GroupRow>
        );
      })}
      <li aria-hidden="true" className="chart-row">
        <span />
        <svg width={width} height={18}>
          {ticks.map((tick) => (
            <text className="at-middle" key={tick} x={place(x(tick))} y={13}>
              {formatNumber(tick)}
            </text>
          ))}
        </svg>
        <span />
      </li>
    </ul>
  );
}
