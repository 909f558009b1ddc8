import { plural, t } from '@lingui/core/macro';
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { Link } from 'react-router';
import { absoluteTime, formatNumber, isoTime } from '#lib/language/write.ts';
import { fromMillionths } from '#lib/insight/fact.ts';
import { type Due, type DueDay, fiveDays } from '#lib/insight/five-days.ts';
import type { Money } from '#lib/insight/sums.ts';
import { paths } from '#lib/paths.ts';
import { dayName, fiveDaysWords } from '#lib/insight/five-days-words.ts';
import type { ChartTable } from '../tables.ts';
import { prices } from '../words.ts';
import { Frame } from './frame.tsx';
import { placeOf, useRoving, useWidth } from './use-chart.ts';
import { URGENT } from '#lib/time/urgent.ts';

interface FiveDaysProps {
  due: readonly Due[];
  waiting: number;
  unknown: number;
  hours: number;
  currency: string;
  now: number;
}

/** In px. */
const HEIGHT = 128;
const FLOOR = HEIGHT - 20;
const MARK = { width: 7, height: 12, gap: 3 };

function moneyOf(due: readonly Due[]): Money {
  const money: Record<string, number> = {};
  for (const { credits, currency } of due) money[currency] = (money[currency] ?? 0) + credits;
  return money;
}

export function fiveDaysTable({ due, now, currency }: FiveDaysProps): ChartTable {
  const { days } = fiveDays(due, now);
  return {
    title: t`The next five days`,
    file: 'five-days',
    head: [t`Day`, t`Translations`, t`Sum`],
    rows: days.map((day, index) => ({
      key: String(day.from),
      cells: [
        dayName(day, index),
        formatNumber(day.due.length),
        prices(moneyOf(day.due), currency),
      ],
    })),
    csv: [
      ['job_id', 'approved_by_itself', 'credits', 'currency'],
      ...days.flatMap((day) =>
        day.due.map((one) => [
          one.id,
          isoTime(one.at),
          fromMillionths(one.credits, 6),
          one.currency,
        ]),
      ),
    ],
  };
}

/** When Gengo approves by itself what waits: each mark is a translation. */
export function FiveDaysChart(props: FiveDaysProps) {
  const { due, waiting, hours, now, currency } = props;
  const five = fiveDays(due, now);
  const { days } = five;
  const [amount, wait] = [formatNumber(waiting), formatNumber(hours)];
  return (
    <Frame
      note={t`Gengo approves by itself`}
      sentences={[
        ...fiveDaysWords(five, props),
        t`Estimated: ${wait} h after each delivery; shaded: 0 to 8 o’clock.`,
      ]}
      table={fiveDaysTable(props)}
      more={
        waiting > 0 && <Link className="text-sm" to={paths.review()}>{t`Review ${amount}`}</Link>
      }
    >
      <div>
        <ol className="grid grid-cols-5 text-xs">
          {days.map((day, index) => (
            <li
              key={day.from}
              className={`flex min-w-0 flex-wrap items-baseline justify-between gap-x-2 border-s border-line px-1.5 ${index === 0 && day.due.length > 0 ? 'text-attention' : ''}`}
            >
              <span className="basis-full truncate text-soft">{dayName(day, index)}</span>
              <span className="text-sm font-semibold tabular-nums">
                {formatNumber(day.due.length)}
              </span>
              <span className="text-soft tabular-nums">
                {day.due.length > 0 && prices(moneyOf(day.due), currency)}
              </span>
            </li>
          ))}
        </ol>
        <Marks days={days} now={now} />
      </div>
    </Frame>
  );
}

/** Which one, and when. */
function markName({ id, at }: Due): string {
  const time = absoluteTime(at);
  return t`Translation ${id}: ${time}`;
}

/** What is approved within a stretch of a day that is a mark wide. */
interface Bin {
  key: string;
  x: number;
  due: readonly Due[];
}

function binsOf(days: readonly DueDay<Due>[], dayWidth: number): Bin[] {
  const count = Math.max(1, Math.min(24, Math.floor(dayWidth / (MARK.width + 2))));
  return days
    .flatMap((day, index) => {
      const size = (day.to - day.from) / count;
      return Array.from({ length: count }, (_, bin) => ({
        key: `${index}-${bin}`,
        x: index * dayWidth + (bin / count) * dayWidth,
        due: day.due.filter(({ at }) => Math.floor((at - day.from) / size) === bin),
      }));
    })
    .filter(({ due }) => due.length > 0);
}

function Marks({ days, now }: { days: readonly DueDay<Due>[]; now: number }) {
  const [ref, width] = useWidth();
  const id = useId();
  const place = placeOf(width);
  const dayWidth = width / days.length;
  const hour = scaleLinear().domain([0, 24]).range([0, dayWidth]);
  const bins = binsOf(days, dayWidth);
  const most = Math.max(1, ...bins.map(({ due }) => due.length));
  const step = Math.min(MARK.height + MARK.gap, FLOOR / most);
  // More than can be told apart are one bar.
  const isMany = step < 5;
  const marks = bins.reduce((sum, { due }) => sum + (isMany ? 1 : due.length), 0);
  const { group, tabIndexOf } = useRoving(marks);
  /** How many stand before each. */
  const before = bins.map((_, bin) =>
    bins.slice(0, bin).reduce((sum, { due }) => sum + (isMany ? 1 : due.length), 0),
  );
  return (
    <div ref={ref}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no such tag in a picture */}
      <svg role="group" aria-labelledby={id} width={width} height={HEIGHT} {...group}>
        <title id={id}>{t`The next five days`}</title>
        {days.map((day, number) => (
          <g key={day.from} aria-hidden="true">
            <rect
              className="chart-night"
              x={place(number * dayWidth, hour(8))}
              y={0}
              width={hour(8)}
              height={FLOOR}
            />
            {[0, 12].map((at) => {
              const words = formatNumber(at);
              return (
                <text key={at} x={place(number * dayWidth + hour(at) + 4)} y={HEIGHT - 5}>
                  {at === 0 ? t`${words} h` : dayWidth > 70 && words}
                </text>
              );
            })}
          </g>
        ))}
        <line className="chart-floor" x1={0} x2={width} y1={FLOOR} y2={FLOOR} />
        {bins.map((bin, number) =>
          isMany ? (
            <Many
              key={bin.key}
              bin={bin}
              x={place(bin.x + 1, MARK.width)}
              step={step}
              tabIndex={tabIndexOf(before[number] ?? 0)}
            />
          ) : (
            bin.due.map((one, level) => {
              return (
                <Link
                  key={one.id}
                  to={paths.review(one.id)}
                  aria-label={markName(one)}
                  tabIndex={tabIndexOf((before[number] ?? 0) + level)}
                >
                  <rect
                    className={one.at - now < URGENT ? 'mark-urgent' : 'mark'}
                    x={place(bin.x + 1, MARK.width)}
                    y={FLOOR - (level + 1) * step + 1}
                    width={MARK.width}
                    height={Math.max(2, step - MARK.gap)}
                  />
                </Link>
              );
            })
          ),
        )}
      </svg>
    </div>
  );
}

function Many({ bin, x, step, tabIndex }: { bin: Bin; x: number; step: number; tabIndex: number }) {
  const [amount, time] = [formatNumber(bin.due.length), absoluteTime(bin.due[0]?.at ?? 0)];
  const tall = bin.due.length * step;
  return (
    <Link
      to={paths.review(bin.due[0]?.id)}
      aria-label={plural(bin.due.length, {
        one: `${amount} translation from ${time} on: leads to it`,
        other: `${amount} translations from ${time} on: leads to the first`,
      })}
      tabIndex={tabIndex}
    >
      <rect className="mark" x={x} y={FLOOR - tall} width={MARK.width} height={tall} />
    </Link>
  );
}
