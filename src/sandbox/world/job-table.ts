import { Agenda } from './agenda.ts';
import type { JobRecord, JobTerms } from './records.ts';

type Next = NonNullable<JobRecord['next']>;

/** Text and pair: what makes two jobs the same to Gengo. The tier is no part of it. */
type Sameness = Pick<JobTerms, 'lc_src' | 'lc_tgt' | 'body_src'>;

/**
 * The account's jobs with an index for all that is asked of them often, so that no call has to look at a
 * hundred thousand: by id, by time, by text, and by what will happen next.
 */
export class JobTable {
  readonly #byId = new Map<number, JobRecord>();
  /** Oldest first; of one instant the smaller id first. */
  readonly #byTime: JobRecord[] = [];
  /** By pair, then by source text; a pair's texts are read when they are first asked for. */
  readonly #byText = new Map<string, Map<string, JobRecord[]>>();
  readonly #agenda = new Agenda<{ job: JobRecord; next: Next }>();

  constructor(jobs: Iterable<JobRecord> = []) {
    for (const job of jobs) this.add(job);
  }

  get size(): number {
    return this.#byId.size;
  }

  get(id: number): JobRecord | undefined {
    return this.#byId.get(id);
  }

  has(id: number): boolean {
    return this.#byId.has(id);
  }

  /** Oldest first. */
  values(): readonly JobRecord[] {
    return this.#byTime;
  }

  /** All jobs, `ctime` and then id falling. */
  *newestFirst(): Generator<JobRecord> {
    for (let place = this.#byTime.length - 1; place >= 0; place--) {
      const job = this.#byTime[place];
      if (job) yield job;
    }
  }

  add(job: JobRecord): void {
    this.#byId.set(job.job_id, job);
    // Nearly always the newest: only a clock that was set back brings an older one.
    let place = this.#byTime.push(job) - 1;
    for (; place > 0 && isAfter(this.#byTime[place - 1], job); place--) {
      this.#byTime.copyWithin(place, place - 1, place);
    }
    this.#byTime[place] = job;
    const texts = this.#byText.get(pairOf(job));
    if (texts) file(texts, job);
    this.expect(job);
  }

  /** The jobs, whatever their status, that Gengo takes for the same as this one, oldest first. */
  sameAs(job: Sameness): readonly JobRecord[] {
    const pair = pairOf(job);
    let texts = this.#byText.get(pair);
    if (!texts) {
      texts = new Map();
      for (const one of this.#byTime) if (pairOf(one) === pair) file(texts, one);
      this.#byText.set(pair, texts);
    }
    return texts.get(job.body_src) ?? [];
  }

  /** Notes down what a job's `next` says now; whatever it said before is off. */
  expect(job: JobRecord): void {
    if (job.next) this.#agenda.add(job.next.at, { job, next: job.next });
  }

  /** The job whose `next` is due first by `now`; undefined when none is. Each is told once. */
  takeDue(now: number): { job: JobRecord; next: Next } | undefined {
    for (;;) {
      const due = this.#agenda.take(now);
      if (!due) return undefined;
      // Its plans have changed since, or it belonged to an order that was refused.
      if (due.job.next === due.next && this.#byId.get(due.job.job_id) === due.job) return due;
    }
  }
}

const pairOf = ({ lc_src, lc_tgt }: Sameness) => `${lc_src} ${lc_tgt}`;

function file(texts: Map<string, JobRecord[]>, job: JobRecord): void {
  const same = texts.get(job.body_src);
  if (same) same.push(job);
  else texts.set(job.body_src, [job]);
}

function isAfter(one: JobRecord | undefined, other: JobRecord): boolean {
  return one !== undefined && (one.at - other.at || one.job_id - other.job_id) > 0;
}
