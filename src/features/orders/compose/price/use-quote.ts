import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { JobPayload } from '#api/order/order-payload.ts';
import { mayNotQuery } from '#api/account/config.ts';
import { quoteQuery } from '#api/order/service.ts';
import { onceFor } from '#lib/once.ts';
import { sum } from '#lib/money/money.ts';
import { type DraftRow, isFilled, jobKey, readJobKey } from '#lib/order/order-draft.ts';
import { isLeftOut } from '../../draft/left-out.ts';
import { fileQuote, type Terms } from '../../draft/prices.ts';

/** In ms without a change, before Gengo is asked. */
const PAUSE = 800;

/** In ms, for which an answer holds. */
const LATELY = 300_000;

/** As much as one call asks about. */
const BATCH = { jobs: 200, characters: 400_000 };

/** As many calls as an order is worth: more would keep its person's others waiting for minutes. */
const MOST = 50;

/** What Gengo itself says about one language of an order. */
export interface LanguageQuote {
  units: number;
  /** A decimal string. */
  price: string;
  /** Seconds until the last of them is expected. */
  eta: number | undefined;
}

export interface Quote {
  /** By target language: those of which all texts have been answered. */
  languages: ReadonlyMap<string, LanguageQuote>;
  /** The figures are of the texts as they stand. */
  isCurrent: boolean;
  isAsking: boolean;
  /** It would take more calls than an order is worth. */
  isTooMuch: boolean;
  error: Error | null;
  askAgain: () => void;
}

/** A value once it has not changed for a while. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

type Jobs = Record<string, JobPayload>;
const NONE: Jobs[] = [];

/**
 * The texts as Gengo is asked about them, one language after the other: an edit asks about its batch alone.
 * Undefined where they are too many.
 */
export function quoteBatches(rows: readonly DraftRow[], terms: Terms): Jobs[] | undefined {
  const batches: Jobs[] = [];
  for (const { code, unitPrice } of terms.targets) {
    // What is not offered has no price, and would spoil its batch (1551).
    if (unitPrice === undefined) continue;
    let batch: Jobs = {};
    let [jobs, characters] = [0, 0];
    for (const row of rows) {
      if (row.file || !isFilled(row) || isLeftOut(row, terms, code)) continue;
      if (jobs === 0 && batches.push(batch) > MOST) return undefined;
      batch[jobKey(row, code)] = jobOf(row.text, terms, code);
      jobs += 1;
      characters += row.text.length;
      if (jobs < BATCH.jobs && characters < BATCH.characters) continue;
      batch = {};
      [jobs, characters] = [0, 0];
    }
  }
  return batches;
}

const jobOf = (body_src: string, { sourceLanguage, tier }: Terms, lc_tgt: string): JobPayload => ({
  type: 'text',
  body_src,
  lc_src: sourceLanguage,
  lc_tgt,
  tier,
});

/** Gengo's own figures for the order, asked for when its texts have been left alone for a moment. */
export function useQuote(rows: readonly DraftRow[], terms: Terms): Quote {
  const now = useMemo(() => ({ rows, terms }), [rows, terms]);
  const asked = useSettled(now);
  const found = useMemo(() => quoteBatches(asked.rows, asked.terms), [asked]);
  const batches = found ?? NONE;
  const client = useQueryClient();
  const { data: mayNot } = useQuery(mayNotQuery('quote'));
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['quotes', batches],
    // Half a megabyte is not read again at each drawing.
    queryKeyHashFn: () => hashOf(batches),
    queryFn: () =>
      // What was asked lately is known: an edit asks about its batch alone.
      Promise.all(batches.map((jobs) => client.query({ ...quoteQuery(jobs), staleTime: LATELY }))),
    enabled: batches.length > 0 && !mayNot,
    staleTime: LATELY,
    structuralSharing: false,
  });
  return {
    languages: gather(data ?? [], asked.rows, asked.terms),
    isCurrent: asked === now,
    isAsking: isFetching,
    isTooMuch: found === undefined,
    error,
    askAgain: () => void refetch(),
  };
}

const hashOf = onceFor((batches: readonly Jobs[]) => `quotes ${JSON.stringify(batches)}`);

type Answer = Awaited<ReturnType<ReturnType<typeof quoteQuery>['queryFn'] & object>>;

function gather(answers: readonly Answer[], rows: readonly DraftRow[], terms: Terms) {
  const found = new Map<string, LanguageQuote[]>(terms.targets.map(({ code }) => [code, []]));
  for (const data of answers) {
    for (const [key, { unit_count, credits, eta }] of Object.entries(data)) {
      if (unit_count === undefined || credits === undefined) continue;
      found.get(readJobKey(key).target)?.push({ units: unit_count, price: credits, eta });
    }
  }
  const filled = rows.filter(isFilled);
  for (const [code, quotes] of found) {
    for (const row of filled) {
      const quote = fileQuote(row, terms, code);
      if (quote?.credits === undefined) continue;
      quotes.push({ units: quote.units ?? 0, price: quote.credits, eta: quote.eta });
    }
  }
  const whole = [...found].filter(
    ([code, quotes]) =>
      filled.length > 0 &&
      quotes.length === filled.filter((row) => !isLeftOut(row, terms, code)).length,
  );
  return new Map(whole.map(([code, quotes]) => [code, together(quotes)]));
}

function together(quotes: readonly LanguageQuote[]): LanguageQuote {
  const etas = quotes.flatMap(({ eta }) => (eta === undefined || eta <= 0 ? [] : [eta]));
  return {
    units: quotes.reduce((so, { units }) => so + units, 0),
    price: sum(quotes.map(({ price }) => price)),
    eta: etas.length > 0 ? Math.max(...etas) : undefined,
  };
}
