import { t } from '@lingui/core/macro';
import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetExpand } from 'd3-shape';
import { useId } from 'react';
import { formatDecimal, formatPercent } from '#lib/language/figures.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { FirstSight } from '#lib/insight/quality.ts';
import type { Group } from '#lib/insight/sums.ts';
import type { ChartTable } from '../tables.ts';
import { GroupRow, topBy } from './by-group.tsx';
import { Frame } from './frame.tsx';
import type { GroupsShown } from './groups-shown.ts';
import { placeOf, useWidth } from './use-chart.ts';

const HEIGHT = 24;
const GAP = 1.5;

/** In the order in which they lie beside each other; the class draws a sign besides the colour. */
const PARTS = ['atFirst', 'corrected', 'rejected'] as const;
type Part = (typeof PARTS)[number];

const partWords = (): Readonly<Record<Part, string>> => ({
  atFirst: t`at first sight`,
  corrected: t`after corrections`,
  rejected: t`rejected`,
});

const sightOf = ({ quality: { firstSight } }: Pick<Group, 'quality'>) => firstSight;
const shareOf = ({ n, atFirst }: FirstSight) => formatPercent(n === 0 ? 0 : atFirst / n);
const ratingOf = ({ quality: { rating } }: Pick<Group, 'quality'>) =>
  rating.n > 0 ? formatDecimal(rating.sum / rating.n) : '–';

export function sightTable({ sums, nameOf, pathOf }: GroupsShown): ChartTable {
  const rows = sums.groups.filter((group) => sightOf(group).n > 0);
  const words = partWords();
  return {
    title: t`Right at first sight`,
    file: 'first-sight',
    head: [t`Right at first sight`, t`Share`, ...PARTS.map((part) => words[part]), t`Rating`],
    rows: rows.map((group) => ({
      key: group.key,
      to: pathOf(group.key),
      cells: [
        nameOf(group.key),
        shareOf(sightOf(group)),
        ...PARTS.map((part) => formatNumber(sightOf(group)[part])),
        ratingOf(group),
      ],
    })),
    csv: [
      ['group', 'decided', 'at_first_sight', 'after_corrections', 'rejected', 'rated', 'rating'],
      ...rows.map((group) => {
        const { n, sum } = group.quality.rating;
        const mean = n > 0 ? (sum / n).toFixed(3) : '';
        return [group.key, sightOf(group).n, ...PARTS.map((part) => sightOf(group)[part]), n, mean];
      }),
    ],
  };
}

/** How often translations were right at first sight. */
export function SightChart(shown: GroupsShown) {
  const { sums } = shown;
  const all = sightOf(sums.all);
  const groups = topBy(sums.groups, (group) => sightOf(group).n);
  const [share, amount] = [shareOf(all), formatNumber(all.n)];
  const words = partWords();
  return (
    <Frame
      note={t`of what was decided`}
      sentences={[
        all.n > 0
          ? t`${share} of ${amount} that are known were approved without a request for corrections.`
          : t`Of no decided translation of this time it is known whether it was sent back.`,
      ]}
      table={sightTable(shown)}
    >
      <div>
        <Rows {...shown} groups={groups} />
        <ul className="flex flex-wrap gap-x-4 text-xs">
          {PARTS.map((part) => (
            <li key={part} className="flex items-center gap-x-1.5">
              <span aria-hidden="true" className={`chart-key sight-${part}`} />
              {words[part]}
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}

function Rows({ groups, nameOf, fullOf, pathOf }: GroupsShown & { groups: readonly Group[] }) {
  const [ref, width] = useWidth();
  const id = useId();
  const x = scaleLinear().range([0, width]);
  const place = placeOf(width);
  const layers = stack<Group, Part>()
    .keys(PARTS)
    .value((group, part) => sightOf(group)[part])
    .offset(stackOffsetExpand)([...groups]);
  return (
    <ul className="chart-rows text-xs">
      <li aria-hidden="true" className="chart-row">
        <span />
        <span ref={ref} />
        <span className="chart-pair text-soft">
          <span>{t`share`}</span>
          <span>{t`rating`}</span>
        </span>
      </li>
      {groups.map((group, index) => {
        const sight = sightOf(group);
        const [name, share, amount] = [fullOf(group.key), shareOf(sight), formatNumber(sight.n)];
        const [corrected, rejected] = [formatNumber(sight.corrected), formatNumber(sight.rejected)];
        return (
          <GroupRow
            key={group.key}
            name={nameOf(group.key)}
            to={pathOf(group.key)}
            label={t`${name}: ${share} of ${amount} at first sight; after corrections: ${corrected}; rejected: ${rejected}`}
            end={
              <span className="chart-pair tabular-nums">
                <span className="font-semibold">{share}</span>
                <span className="text-soft">{ratingOf(group)}</span>
              </span>
            }
          >
            <svg aria-hidden="true" width={width} height={HEIGHT}>
              <Hatch id={`${id}-${index}`} />
              {layers.map((layer) => {
                const [from = 0, to = 0] = layer[index] ?? [];
                const size = Math.max(0, x(to) - x(from) - GAP);
                const rect = { x: place(x(from), size), y: 5, width: size, height: 14 };
                return (
                  <g key={layer.key}>
                    <rect {...rect} className={`sight-${layer.key}`} />
                    {layer.key === 'corrected' && (
                      <rect {...rect} style={{ fill: `url(#${id}-${index})` }} />
                    )}
                  </g>
                );
              })}
            </svg>
          </GroupRow>
        );
      })}
    </ul>
  );
}

/** Of px, and aslant. */
const ASLANT = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };

/** Strokes over a colour: a sign for who sees none. */
function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width={6} height={6} {...ASLANT}>
      <line className="chart-hatch" x1={0} x2={0} y1={0} y2={6} />
    </pattern>
  );
}
