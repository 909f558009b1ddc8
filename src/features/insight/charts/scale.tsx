import type { ScaleLinear } from 'd3-scale';
import { roundPrice } from '#lib/language/figures.ts';
import { price } from '../words.ts';
import type { placeOf } from './use-chart.ts';

/** In px: the room of the scale's own words. */
export const BESIDE = 52;

export type Measure = ScaleLinear<number, number>;

interface ScaleProps {
  ticks: readonly number[];
  y: Measure;
  place: ReturnType<typeof placeOf>;
  width: number;
  currency: string;
}

/** Hairlines behind the bars, and what they stand for. */
export function Scale({ ticks, y, place, width, currency }: ScaleProps) {
  // A scale of cents would say the same whole number twice.
  const scaleWords = (tick: number) =>
    Number.isInteger(tick) ? roundPrice(String(tick), currency) : price(tick * 1e6, currency);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick} aria-hidden="true">
          <line
            className="chart-line"
            x1={place(BESIDE)}
            x2={place(width)}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text className="at-end" x={place(BESIDE - 8)} y={y(tick) + 4}>
            {scaleWords(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
