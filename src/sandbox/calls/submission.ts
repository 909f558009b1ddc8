import { commentText } from './comments.ts';
import { fault, Refusal, refuse, type Code, type Fault } from '../http/errors.ts';
import { quoteOf } from './file-quotes.ts';
import { faultsOf, readJobs } from './job-fields.ts';
import { hash } from '../world/random.ts';
import { readData, type Call, type Data } from '../http/request.ts';
import type { QuoteRecord } from '../world/records.ts';
import type { State } from '../world/state.ts';
import { isFlag, isLong, isOn, isUnset, textOf } from '../http/values.ts';

/** An order that nothing is wrong with, as far as its fields tell. */
export interface Submission {
  data: Data;
  /** Tells its payload from others; made in one go, for it may be of 100 MB. */
  digest: string;
  /** A file job with the pair and tier that it was quoted for. */
  jobs: readonly SubmittedJob[];
  /** Grouping was asked for in so many words, and is possible. */
  isGroup: boolean;
  comment: string;
}

export interface SubmittedJob {
  key: string;
  job: Data;
  quote: QuoteRecord | undefined;
}

const isReference = (value: unknown) => /^\d+$/.test(textOf(value) ?? '');

const ORDER_CHECKS: readonly (readonly [Code, isBad: (data: Data) => boolean, words?: string])[] = [
  [1851, ({ as_group }) => !isFlag(as_group)],
  [1901, ({ process }) => !isFlag(process)],
  [2752, ({ tone }) => isLong(tone, 128)],
  [2753, ({ purpose }) => isLong(purpose, 128)],
  [
    400,
    ({ reference_id }) => !isUnset(reference_id) && !isReference(reference_id),
    '"reference_id" must be an integer greater or equal 0',
  ],
];

/**
 * Reads the `data` of `POST translate/jobs`. Faults of the order come alone; faults of jobs come all
 * together by key (or index), and the whole order is refused (gengo-api.md, section 2).
 * @throws Refusal
 */
export function readSubmission(call: Call, state: State): Submission {
  // A missing body gave 1800 here, not 1250 (gengo-php issue 69).
  if (!call.args.data) refuse(1800);
  const data = readData(call);
  const sent = readJobs(data.jobs) ?? refuse(1800);
  for (const [code, isBad, words] of ORDER_CHECKS) if (isBad(data)) refuse(code, words);
  const comment = isUnset(data.comment) ? '' : commentText(data.comment, 2300);
  const jobs = sent.map(([key, job]) => withQuote(state, key, job));
  const faults = jobs.flatMap(({ key, job, quote }): [string, Fault[]][] => {
    const isLost = job.type === 'file' && job.identifier && !quote;
    const found = [...faultsOf(job), ...(isLost ? [fault(1303)] : [])];
    return found.length > 0 ? [[key, found]] : [];
  });
  if (faults.length > 0) throw new Refusal(Object.fromEntries(faults));
  const isGroup = isOn(data.as_group) || jobs.some(({ job }) => isOn(job.as_group));
  if (isGroup) checkGroup(jobs.map(({ job }) => job));
  const text = JSON.stringify(data);
  return { data, digest: `${text.length} ${hash(text)}`, jobs, isGroup, comment };
}

function withQuote(state: State, key: string, job: Data): SubmittedJob {
  const quote = job.type === 'file' ? quoteOf(state, job.identifier) : undefined;
  if (!quote) return { key, job, quote };
  const { lc_src, lc_tgt, tier } = quote;
  return { key, job: { ...job, lc_src, lc_tgt, tier }, quote };
}

/**
 * Only where grouping was asked for: otherwise Gengo groups what it can. A lone job is taken: gengo-php asks for that
 * by default (gengo-api.md, 1951).
 */
function checkGroup(jobs: readonly Data[]): void {
  if (jobs.some(({ tier }) => tier === 'ultra')) refuse(1952);
  const kinds = jobs.map(({ lc_src, lc_tgt, tier }) => JSON.stringify([lc_src, lc_tgt, tier]));
  if (new Set(kinds).size > 1) refuse(1950);
}
