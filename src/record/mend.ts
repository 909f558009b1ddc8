import { readMark } from '#lib/order/order-mark.ts';
import { type Ask, AT_ONCE, isFields, listOf, responseOf } from '#people/repeats.ts';
import { ended } from './guard.ts';
import type { Act, Line } from './line.ts';
import type { Record } from './record.ts';

/** In ms: an act of another Galley may be under way so long; one that was begun before this one started, so long still. */
const UNDER_WAY = 180_000;
const SINCE_DEATH = 15_000;
/** In ms: within it nobody has worked on what comes back, so that what waits for review was not decided. */
const NOBODY_WORKED = 10 * 60_000;
/** In ms: an order that is not found so long after is not looked for any more. */
const LOOKED_FOR = 24 * 3600_000;

/** Statuses in which an act was done, and (where another one tells that for sure, even much later) in which it was not. */
const SEEN: Readonly<Partial<{ [act in Act]: { done: RegExp; never?: RegExp } }>> = {
  approve: { done: /^approved$/, never: /^(reviewable|revising|rejected|cancell?ed)$/ },
  revise: { done: /^revising$/, never: /^approved$/ },
  reject: { done: /^(rejected|cancell?ed)$/, never: /^approved$/ },
  cancel: { done: /^cancell?ed$/, never: /^(available|pending|reviewable|revising|approved)$/ },
};

/** What a translation's present status says of an act. */
function outcomeOf({ act, at }: Line, status: string, now: number): string {
  const { done, never } = SEEN[act] ?? {};
  if (done?.test(status)) return 'found-done';
  const isStill = status === 'reviewable' && now - Date.parse(at) < NOBODY_WORKED;
  return done && (never?.test(status) || isStill) ? 'found-not-done' : 'unclear';
}

/** Translations by id, as far as Gengo gives them. */
async function readJobs(ids: readonly string[], ask: Ask) {
  const jobs = new Map<string, ReturnType<typeof listOf>[number]>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const read = responseOf(
      await ask(`translate/jobs/${ids.slice(from, from + AT_ONCE).join(',')}`),
    );
    for (const job of isFields(read) ? listOf(read.jobs) : []) jobs.set(String(job.job_id), job);
  }
  return jobs;
}

/** An order by its mark, among the translations that came since; undefined where none bears it (yet). */
async function findOrder({ at, mark }: Line, ask: Ask): Promise<string | undefined> {
  // Gengo's clock may be behind ours.
  const since = Math.floor(Date.parse(at) / 1000) - 300;
  const list = responseOf(await ask(`translate/jobs?timestamp_after=${since}`));
  const jobs = await readJobs(
    listOf(list).map(({ job_id: id }) => String(id)),
    ask,
  );
  const own = [...jobs.values()].find((job) => readMark(job.custom_data?.toString()) === mark);
  const order = own?.order_id;
  return typeof order === 'number' || typeof order === 'string' ? `${order}` : undefined;
}

async function mendOrder(line: Line, ask: Ask, now: number) {
  const isLate = now - Date.parse(line.at) > LOOKED_FOR;
  const order = line.mark && !isLate ? await findOrder(line, ask) : undefined;
  if (order !== undefined) return ended([line], { outcome: 'found-done', order });
  return line.mark && !isLate ? [] : ended([line], { outcome: 'unclear' });
}

interface Mending {
  record: Record;
  ask: Ask;
  /** Whether nobody else writes the record, and since when (in ms) this Galley does. */
  isOwn: boolean;
  since: number;
  log: (line: string) => void;
}

/** Reads at Gengo what became of acts whose end nobody heard, and writes it down. What cannot be read stays open. */
export async function mend({ record, ask, isOwn, since, log }: Mending, now = Date.now()) {
  const isOver = ({ at }: Line) => {
    const age = now - Date.parse(at);
    return age > UNDER_WAY || (isOwn && Date.parse(at) < since && age > SINCE_DEATH);
  };
  const open = (await record.open()).filter(isOver);
  if (open.length === 0) return;
  const [ofJobs, others] = [open.filter(({ job }) => job), open.filter(({ job }) => !job)];
  const jobs = await readJobs([...new Set(ofJobs.flatMap(({ job }) => job ?? []))], ask);
  const found = ofJobs.flatMap((line) => {
    const job = jobs.get(line.job ?? '');
    return job ? ended([line], { outcome: outcomeOf(line, String(job.status), now) }) : [];
  });
  for (const line of others) {
    const isOrder = line.act === 'order';
    found.push(
      ...(isOrder ? await mendOrder(line, ask, now) : ended([line], { outcome: 'unclear' })),
    );
  }
  if (found.length > 0) await record.end(found);
  log(`The record: ${open.length} acts had no outcome; found for ${found.length} of them.`);
}
