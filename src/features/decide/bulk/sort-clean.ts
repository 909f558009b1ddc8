import { t } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import type { FactCount } from '#features/reading/evidence/fact-count.ts';
import { type Evidence, whyNotClean } from './clean.ts';

/** The readings that the search needs; one that fails makes its own translation not clean. */
export interface CleanTools {
  /** The translation as it is now: an older reading is no ground to approve it unread. */
  read: (jobId: string, signal: AbortSignal) => Promise<Job>;
  /** The findings of the checks in the translation, without the dismissed ones. */
  findings: (job: Job, signal: AbortSignal) => Promise<Evidence['findings']>;
  /** How many facts of its source the translation says. */
  facts: (job: Job, signal: AbortSignal) => Promise<FactCount>;
  /** The conversation of the translation. */
  comments: (jobId: string, signal: AbortSignal) => Promise<Evidence['comments']>;
}

export interface SortedClean {
  clean: readonly string[];
  others: readonly (readonly [jobId: string, reason: string])[];
  /** Of the clean ones together. */
  facts: FactCount;
}

interface SortOptions {
  /** Stops the search: translations that it has not looked at by then are not clean. */
  signal: AbortSignal;
  onProgress: (lookedAt: number) => void;
}

/** So many translations are looked at together: they are read in one call. */
const TOGETHER = 50;

/** Finds the translations that can be approved unread, and says of each other one why not. Never rejects. */
export async function sortClean(
  ids: readonly string[],
  tools: CleanTools,
  { signal, onProgress }: SortOptions,
): Promise<SortedClean> {
  const reasons = new Map<string, string | undefined>();
  const facts = new Map<string, FactCount>();
  const stopped = new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
  for (let start = 0; start < ids.length && !signal.aborted; start += TOGETHER) {
    const looks = ids.slice(start, start + TOGETHER).map(async (jobId) => {
      const looked = await look(jobId, tools, signal).catch(unreadable);
      if (signal.aborted) return;
      if (typeof looked !== 'string') facts.set(jobId, looked);
      reasons.set(jobId, typeof looked === 'string' ? looked : undefined);
      onProgress(reasons.size);
    });
    // After a stop, readings that are under way are not waited for.
    await Promise.race([Promise.all(looks), stopped]);
  }
  const reasonOf = (jobId: string) => (reasons.has(jobId) ? reasons.get(jobId) : stoppedBefore());
  const sum = (field: keyof FactCount) =>
    [...facts.values()].reduce((so, one) => so + one[field], 0);
  return {
    clean: ids.filter((jobId) => reasonOf(jobId) === undefined),
    facts: { found: sum('found'), all: sum('all') },
    others: ids.flatMap((jobId) => {
      const reason = reasonOf(jobId);
      return reason === undefined ? [] : [[jobId, reason] as const];
    }),
  };
}

const unreadable = () => t`It could not be read.`;
const stoppedBefore = () => t`Not looked at: it was stopped before.`;

/**
 * Why it is not clean, or how many facts the clean one says. The readings that cost most come last, and only where the
 * translation can still be clean.
 */
async function look(
  jobId: string,
  tools: CleanTools,
  signal: AbortSignal,
): Promise<string | FactCount> {
  const job = await tools.read(jobId, signal);
  const before = whyNotClean({ job, findings: [], comments: [] });
  if (before !== undefined) return before;
  const findings = await tools.findings(job, signal);
  const found = whyNotClean({ job, findings, comments: [] });
  if (found !== undefined) return found;
  const comments = await tools.comments(jobId, signal);
  return whyNotClean({ job, findings, comments }) ?? tools.facts(job, signal);
}
