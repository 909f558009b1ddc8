/** What is known of how a translation went, beyond its details; each only where something has told it. */
export interface Evidence {
  id: string;
  /** Unix seconds: its first version's time, the nearest thing to a delivery time that the API tells. */
  delivered?: number | undefined;
  /** Unix seconds: when it was approved or rejected in the end, by the record or this browser. */
  decided?: number | undefined;
  /** How often it was sent back. */
  rounds?: number | undefined;
  wasRejected?: boolean | undefined;
  /** 1 to 5. */
  rating?: number | undefined;
}

/** How many it is told of, and what they say; undefined where there is none. */
export interface Spread {
  n: number;
  /** In seconds: half are there by then. */
  median: number;
  /** In seconds: one of ten was before, one of ten after. */
  low: number;
  high: number;
}

export interface Mean {
  n: number;
  sum: number;
}

/** Of what was decided. */
export interface FirstSight {
  n: number;
  atFirst: number;
  corrected: number;
  rejected: number;
}

/** The figures of one group of translations that are not money. */
export interface Quality {
  delivery: Spread | undefined;
  decision: Spread | undefined;
  firstSight: FirstSight;
  rounds: Mean;
  rating: Mean;
}

/** The value that this part of them is not above, between neighbours by proportion. `sorted`: not empty. */
export function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const before = sorted[Math.floor(place)] ?? 0;
  const after = sorted[Math.ceil(place)] ?? before;
  return before + (after - before) * (place - Math.floor(place));
}

function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => quantile(sorted, part);
  return { n: sorted.length, low: at(0.1), median: at(0.5), high: at(0.9) };
}

/** What is told of a translation, with what its details say. */
export interface Told extends Evidence {
  /** Unix seconds: when it was ordered. */
  at: number;
  status: string;
}

/** Gathers what is told of the translations of a group. */
export function qualityOf(told: readonly Told[]): Quality {
  const since = (moment: 'delivered' | 'decided') =>
    told.flatMap((one) => {
      const time = one[moment];
      // Gengo's clock and the record's may differ: nothing is there before it was ordered.
      return time === undefined ? [] : [Math.max(0, time - one.at)];
    });
  const mean = (values: readonly number[]): Mean => ({
    n: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
  });
  const rounds = told.flatMap(({ rounds: of }) => of ?? []);
  const ratings = told.flatMap(({ rating = 0 }) => (rating > 0 ? [rating] : []));
  return {
    delivery: spreadOf(since('delivered')),
    decision: spreadOf(since('decided')),
    firstSight: firstSightOf(told),
    rounds: mean(rounds),
    rating: mean(ratings),
  };
}

function firstSightOf(told: readonly Told[]): FirstSight {
  const rejected = told.filter(isRejected).length;
  const approved = told.filter((one) => one.status === 'approved' && !isRejected(one));
  const known = approved.flatMap(({ rounds }) => rounds ?? []);
  const atFirst = known.filter((rounds) => rounds === 0).length;
  const corrected = known.length - atFirst;
  return { n: atFirst + corrected + rejected, atFirst, corrected, rejected };
}

const isRejected = ({ status, wasRejected }: Told) => wasRejected === true || status === 'rejected';
