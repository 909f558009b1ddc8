import { readAll } from '#api/job/read-all.ts';
import type { Job } from '#api/schema/job.ts';
import type { Filter } from './filter.ts';
import { hasMark, jobIn, MARK_RULES, type Where } from './known.ts';
import type { Looked } from './use-filter.ts';

/** Readings under way at once: they wait for their turn behind what somebody waits for. */
const AT_ONCE = 4;

/** At most so often it is told what has been found, in ms. */
const TELL_MS = 250;

/** After a failure, in ms. */
const AGAIN_MS = 10_000;

interface Look extends Where {
  ids: readonly string[];
  filter: Filter;
  /** What is known of the filter's mark, by job id; what was once read is not forgotten here. */
  known: Map<string, boolean>;
  tell: (looked: Looked) => void;
  signal: AbortSignal;
}

/** Reads of those that wait what a filter asks about, and tells what fits, as long as somebody wants to know. */
export async function lookThrough(look: Look): Promise<void> {
  const { client, store, signal } = look;
  const { soon, stop } = atMostEvery(TELL_MS, () => look.tell(found(look)));
  // Whatever is read or answered meanwhile, by whom ever.
  const leave = [client.getQueryCache().subscribe(soon), store.subscribe(soon), stop];
  signal.addEventListener('abort', () => leave.forEach((one) => one()));
  look.tell(found(look));
  while (!signal.aborted) {
    try {
      await readThrough(look, soon);
      return;
    } catch {
      // What Gengo did not tell may be told later: the line says of how many it is known.
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

/** @throws ApiError; the signal's reason when given up */
async function readThrough(look: Look, soon: () => void): Promise<void> {
  const { client, ids, filter, signal } = look;
  await readAll(client, ids, { signal, onProgress: soon });
  soon();
  const read = filter.mark && MARK_RULES[filter.mark].read;
  if (!read) return;
  const left = ids.flatMap((id) => {
    const job = jobIn(look, id);
    return job && isOfLanguage(job, filter) && isMarked(look, job) === undefined ? [job] : [];
  });
  const work = async () => {
    for (let job = left.shift(); job && !signal.aborted; job = left.shift()) {
      await read(look, job);
      soon();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** What is known by now. */
function found(look: Look): Looked {
  const { ids, filter } = look;
  const fits = new Set<string>();
  const languages = new Map<string, number>();
  let read = 0;
  for (const id of ids) {
    const job = jobIn(look, id);
    if (!job) continue;
    languages.set(job.lc_tgt, (languages.get(job.lc_tgt) ?? 0) + 1);
    const fitting = isOfLanguage(job, filter) && (filter.mark ? isMarked(look, job) : true);
    if (fitting !== undefined) read += 1;
    if (fitting) fits.add(id);
  }
  return { filter, fits, read, of: ids.length, languages };
}

function isMarked(look: Look, job: Job): boolean | undefined {
  const { filter, known } = look;
  if (!filter.mark) return undefined;
  const now = hasMark(filter.mark, job, look);
  if (now !== undefined) known.set(job.job_id, now);
  return known.get(job.job_id);
}

const isOfLanguage = ({ lc_tgt }: Job, { language }: Filter) =>
  language === undefined || language === lc_tgt;

function atMostEvery(ms: number, act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        act();
      }, ms);
    },
    stop: () => clearTimeout(timer),
  };
}
