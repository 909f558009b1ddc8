import { formatCredits } from '../world/credits.ts';
import type { Refusal } from './errors.ts';
import type { SandboxOptions } from '../world/options.ts';

type Form = (value: number) => number | string;

const num: Form = (value) => value;
const str: Form = (value) => String(value);
const moneyNum: Form = (credits) => Number(formatCredits(credits));
const moneyStr: Form = (credits) => formatCredits(credits);
const priceStr: Form = (credits) => formatCredits(credits, 4);
const ratingStr: Form = (rating) => rating.toFixed(1);

/**
 * The two wire profiles, field by field: gengo-api.md, section 5, "Types as they really arrived". What
 * is not listed goes out as it is. `[docs, legacy]`.
 */
const FORMS = {
  job: {
    job_id: [num, str],
    order_id: [num, str],
    unit_count: [num, str],
    credits: [moneyNum, moneyStr],
    auto_approve: [num, str],
  },
  listed: { job_id: [num, str] },
  revisions: { job_id: [num, str] },
  revisionRef: { rev_id: [num, str] },
  rejection: { job_id: [num, str] },
  feedback: { rating: [num, ratingStr] },
  submission: { credits_used: [moneyNum, moneyStr] },
  order: {
    order_id: [str, str],
    total_credits: [moneyStr, moneyStr],
    total_units: [num, str],
    total_jobs: [str, str],
    as_group: [str, str],
    jobs_queued: [num, str],
  },
  quote: { credits: [moneyNum, moneyNum] },
  fileQuote: { credits: [moneyNum, moneyStr] },
  pair: { unit_price: [moneyNum, priceStr] },
  balance: { credits: [moneyNum, moneyNum] },
  stats: { credits_spent: [moneyNum, moneyStr] },
} satisfies Record<string, Record<string, [docs: Form, legacy: Form]>>;

/** Writes a record's numbers (credits are ten-thousandths) as the wire profile has them. */
export function write(
  { wire }: Pick<SandboxOptions, 'wire'>,
  kind: keyof typeof FORMS,
  record: Record<string, unknown>,
): Record<string, unknown> {
  const forms: Record<string, [Form, Form]> = FORMS[kind];
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const form = forms[key];
      if (!form || typeof value !== 'number') return [key, value];
      return [key, (wire === 'docs' ? form[0] : form[1])(value)];
    }),
  );
}

/**
 * Entries under the keys of the request. Keys 0..n come back as an array, a trait of the PHP behind the
 * real API, seen in orders and quotes (section 4).
 */
export function keyed<T>(entries: readonly (readonly [string, T])[]): T[] | Record<string, T> {
  const isList = entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** An answer before it becomes a `Response`, so that faults can maim it. */
export interface Answer {
  status: number;
  body: unknown;
  /** Gengo's code, for the log: 0 for success, -1 where each job has its own. */
  code: number;
}

export function success(response: unknown): Answer {
  return { status: 200, body: { opstat: 'ok', response }, code: 0 };
}

/** Official clients read the code from a 200; only codes that are HTTP statuses come with theirs. */
export function failure({ err }: Pick<Refusal, 'err'>): Answer {
  const code = typeof err.code === 'number' ? err.code : -1;
  const status = code >= 400 && code < 600 ? code : 200;
  return { status, body: { opstat: 'error', err }, code };
}

/** Seconds, as the wire counts time. */
export function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
