import type { Job } from '#api/schema/job.ts';
import { type Evidence, whyNotClean } from './clean.ts';

/** How what is needed is got; each may fail for its own translation alone. */
export interface CleanTools {
  /** As it is now: on what is approved unread, an older reading is not relied on. */
  read: (jobId: string, signal: AbortSignal) => Promise<Job>;
  /** What the checks find in its text, without what was dismissed. */
  findings: (job: Job, signal: AbortSignal) => Promise<Evidence['findings']>;
  /** Its conversation. */
  comments: (jobId: string, signal: AbortSignal) => Promise<Evidence['comments']>;
}

export interface SortedClean {
  clean: readonly string[];
  others: readonly (readonly [jobId: string, reason: string])[];
}

interface SortOptions {
  /** Stops it: what has not been looked at by then is not clean. */
  signal: AbortSignal;
  onProgress: (lookedAt: number) => void;
}

/** So many are under way at once: they are read in one call. */
const TOGETHER = 50;

/** Finds those that can be approved unread, and says of each other one why not. It never fails. */
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
    // What is under way at a stop is not waited for.
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

/** What costs most is read last, and only where it can still make a difference. */
async function look(jobId: string, tools: CleanTools, signal: AbortSignal) {
  const job = await tools.read(jobId, signal);
  const before = whyNotClean({ job, findings: [], comments: [] });
  if (before !== undefined) return before;
  const findings = await tools.findings(job, signal);
  if (findings.length > 0) return whyNotClean({ job, findings, comments: [] });
  return whyNotClean({ job, findings, comments: await tools.comments(jobId, signal) });
}
