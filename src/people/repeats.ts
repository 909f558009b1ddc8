/*
 * Gengo answers a text that it has translated with that translation, and approves it where it waited for review
 * (gengo-api.md, section 4). So an order may approve something without a word of it.
 */

/** Asks Gengo what changes nothing, by its path below `/v2/`; undefined where it did not answer. Throws what is no JSON. */
export type Ask = (path: string, data?: unknown) => Promise<unknown>;

/** As many translations as one list gives, and as many as are read at once: 1 MB must hold them. */
const LISTED = 200;
export const AT_ONCE = 20;

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;
export const listOf = (value: unknown): Fields[] =>
  isFields(value) ? Object.values(value).filter(isFields) : [];
const isOn = (value: unknown) => [1, '1', true].some((on) => on === value);
const words = (value: unknown) => (typeof value === 'string' ? value : '');

/** Texts that Gengo may take for the same: it compares them and the languages, how exactly is not known. */
const sameness = ({ body_src: text, lc_src: from, lc_tgt: to }: Fields) =>
  [words(from), words(to), words(text).trim().replaceAll(/\s+/g, ' ')].join('\n').toLowerCase();

/**
 * Those of an order's translations that Gengo may answer with what it has: texts that are not to be translated anew.
 * A file is only itself. Undefined where one is written as no page writes it.
 */
function repeatable(order: unknown): Fields[] | undefined {
  const jobs = isFields(order) && isFields(order.jobs) ? Object.values(order.jobs) : undefined;
  if (!jobs?.every((job) => isFields(job) && !Array.isArray(job))) return undefined;
  return listOf(jobs).filter(({ type, force }) => type !== 'file' && !isOn(force));
}

/** The response in Gengo's envelope, where it is a success. */
export const responseOf = (answer: unknown) =>
  isFields(answer) && answer.opstat === 'ok' ? answer.response : undefined;

/**
 * Whether an order may approve what waits for review: because it repeats its text, or because that cannot be seen
 * (Gengo does not answer, or more waits than a list gives).
 */
export async function mayApproveOld(order: unknown, ask: Ask): Promise<boolean> {
  const texts = repeatable(order);
  if (!texts) return true;
  if (texts.length === 0) return false;
  const list = responseOf(await ask(`translate/jobs?status=reviewable&count=${LISTED}`));
  const ids = listOf(list).map(({ job_id: id }) => String(id));
  const isSeen = Array.isArray(list) && list.length < LISTED && ids.every((id) => /^\d+$/.test(id));
  if (!isSeen) return true;
  const asked = new Set(texts.map(sameness));
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const read = responseOf(await ask(`translate/jobs/${some.join(',')}`));
    const jobs = isFields(read) ? listOf(read.jobs) : [];
    if (jobs.length < some.length || jobs.some((job) => asked.has(sameness(job)))) return true;
  }
  return false;
}
