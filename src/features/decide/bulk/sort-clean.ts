import type { Job } from '#api/schema/job.ts';
import { type Evidence, whyNotClean } from './clean.ts';

/** The readings that the search needs; one that fails makes its own translation not clean. */
export interface CleanTools {
  /** The translation as it is now: an older reading is no ground to approve it unread. */
  read: (jobId: string, signal: AbortSignal) => Promise<Job>;
  /** The findings of the checks in the translation, without the dismissed ones. */
  findings: (job: Job, signal: AbortSignal) => Promise<Evidence['findings']>;
  /** The conversation of the translation. */
  comments: (jobId: string, signal: AbortSignal) => Promise<Evidence['comments']>;
}

export interface SortedClean {
  clean: readonly string[];
  others: readonly (readonly [jobId: string, reason: string])[];
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
  const stopped = new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
  for (let start = 0; start < ids.length && !signal.aborted; start += TOGETHER) {
    const looks = ids.slice(start, start + TOGETHER).map(async (jobId) => {
      const reason = await look(jobId, tools, signal).catch(() => UNREADABLE);
      if (signal.aborted) return;
      reasons.set(jobId, reason);
      onProgress(reasons.size);
    });
    // After a stop, readings that are under way are not waited for.
    await Promise.race([Promise.all(looks), stopped]);
  }
  const reasonOf = (jobId: string) => (reasons.has(jobId) ? reasons.get(jobId) : STOPPED);
  return {
    clean: ids.filter((jobId) => reasonOf(jobId) === undefined),
    others: ids.flatMap((jobId) => {
      const reason = reasonOf(jobId);
      return reason === undefined ? [] : [[jobId, reason] as const];
    }),
  };
}

const UNREADABLE = 'It could not be read.';
const STOPPED = 'Not looked at: it was stopped before.';

/** The readings that cost most come last, and only where the translation can still be clean. */
async function look(jobId: string, tools: CleanTools, signal: AbortSignal) {
  const job = await tools.read(jobId, signal);
  const before = whyNotClean({ job, findings: [], comments: [] });
  if (before !== undefined) return before;
  const findings = await tools.findings(job, signal);
  if (findings.length > 0) return whyNotClean({ job, findings, comments: [] });
  return whyNotClean({ job, findings, comments: await tools.comments(jobId, signal) });
}
