import * as z from 'zod/mini';
import { readMark } from '#lib/order/order-mark.ts';
import { isFields, listOf } from '#people/repeats.ts';
import { type Act, type BrowserSays, browserSays, type Entry } from './line.ts';

/** What the record keeps of one act, beside who, when and how it ended. */
export type Done = Pick<
  Entry,
  'act' | 'job' | 'order' | 'browser' | 'rating' | 'reason' | 'mark' | 'texts' | 'languages'
>;

type Says = Readonly<Record<string, BrowserSays>>;

/** A call's ids, from its path; what the browser says is by translation. */
type Read = (json: unknown, id: string, says: Says) => Done[] | undefined;

const decisions = z.object({ action: z.enum(['approve', 'revise', 'reject', 'archive']) });
const REASONS = /^(quality|incomplete|other)$/;
const ID = /^\d{1,20}$/;
/** As Gengo writes it, and as it is asked for: `0042` must not stand apart from `42`. */
const plain = (id: string) => id.replace(/^0+(?=\d)/, '');

/** As they are sent: of a rating and a reason no text can come. */
function asked(fields: unknown): Pick<Done, 'rating' | 'reason'> {
  if (!isFields(fields)) return {};
  const rating = Number(fields.rating ?? 0);
  const reason = typeof fields.reason === 'string' ? fields.reason : '';
  return {
    ...([1, 2, 3, 4, 5].includes(rating) && { rating }),
    ...(REASONS.test(reason) && { reason }),
  };
}

const ofJob = (act: Act, job: string, says: Says, fields?: unknown): Done => ({
  act,
  job: plain(job),
  order: null,
  ...(says[job] && { browser: says[job] }),
  ...asked(fields),
});

/** A decision on one translation, or on each of a group: an id, or an object with it. */
const decision: Read = (json, id, says) => {
  const { success, data } = decisions.safeParse(json);
  if (!success || !isFields(json)) return undefined;
  if (id) return [ofJob(data.action, id, says, json)];
  if (!Array.isArray(json.job_ids) || json.job_ids.length === 0) return undefined;
  const done = json.job_ids.map((one: unknown) => {
    const job = String(isFields(one) ? one.job_id : one);
    return ID.test(job)
      ? ofJob(data.action, job, says, { ...json, ...(isFields(one) && one) })
      : undefined;
  });
  return done.every((one) => one !== undefined) ? done : undefined;
};

/** An order: how many texts, which languages, and the mark by which it is found again; not a word of it. */
const order: Read = (json) => {
  const jobs = isFields(json) ? listOf(json.jobs) : [];
  const languages = jobs.map(({ lc_src: from, lc_tgt: to }) => `${String(from)}~${String(to)}`);
  const mark = jobs.map((job) => readMark(job.custom_data?.toString())).find((one) => one);
  const named = [...new Set(languages)].filter((pair) => /^[\w-]{2,20}~[\w-]{2,20}$/.test(pair));
  const told = { texts: jobs.length, languages: named.slice(0, 200) };
  return [
    { act: 'order', job: null, order: null, ...told, ...(mark && { mark: mark.slice(0, 200) }) },
  ];
};

const on =
  (act: Act): Read =>
  (_, job, says) => [ofJob(act, job, says)];
const onOrder =
  (act: Act): Read =>
  (_, id) => [{ act, job: null, order: plain(id) }];

/** The calls that do something, and what. */
const CALLS: Readonly<Record<string, Read>> = {
  'PUT translate/job/:id': decision,
  'PUT translate/jobs': decision,
  'DELETE translate/job/:id': on('cancel'),
  'DELETE translate/order/:id': onOrder('cancel'),
  'POST translate/job/:id/comment': on('comment'),
  'POST translate/order/:id/comment': onOrder('comment_order'),
  'POST translate/jobs': order,
};

export const isAct = (call: string): boolean => Object.hasOwn(CALLS, call);

/** What a call does, by what is sent with it; undefined where that cannot be told. */
export const readActs = (call: string, path: string, json: unknown, says: Says) =>
  CALLS[call]?.(json, /\/(\d+)(?:\/|$)/.exec(path)?.[1] ?? '', says);

/** In bytes of JSON: what the browser may say of one translation. */
const SAID = 2048;

const envelope = z.strictObject({
  data: z.unknown(),
  galley: z.record(z.string().check(z.regex(ID)), browserSays),
});

/**
 * Takes what the browser says to Galley from what it sends to Gengo: `{ data, galley: { "<id>": … } }`. Undefined: it says
 * too much, or what nobody may say there.
 */
export function takeOff(json: unknown): { data: unknown; says: Says } | undefined {
  if (!isFields(json) || !('galley' in json)) return { data: json, says: {} };
  const { success, data: read } = envelope.safeParse(json);
  if (!success) return undefined;
  const isLong = (said: BrowserSays) => Buffer.byteLength(JSON.stringify(said)) > SAID;
  if (Object.values(read.galley).some(isLong)) return undefined;
  return { data: read.data, says: read.galley };
}
