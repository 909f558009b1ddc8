import { ApiError, type ApiErrorKind } from '../../wire/errors.ts';
import type { Job } from '../../schema/job.ts';
import { meaningOf, NotKept, refusalOf } from './bulk-failures.ts';
import type { Ledger } from './bulk-ledger.ts';
import { type BulkEvent, MAX_LOST } from './bulk-machine.ts';
import type { BulkTools } from './bulk-tools.ts';
import type { BulkRun, OpenIn } from './bulk-types.ts';

/** So many in a row that no status explains: the next one would be refused as well. */
const TOO_MANY = 2;

/** Told of the one translation alone, by its status or its price. */
const EXPLAINED = new Set<ApiErrorKind>(['illegal-state', 'over-limit']);

/** The single calls of a run, and in the ledger what came of each: before a sending, and after it. */
export function createBulkCalls(tools: BulkTools, ledger: Ledger) {
  const { mark } = ledger;
  /** Refusals in a row that no status explains. */
  let strange = 0;

  /** Sends the decision for all of them; gives the refusal of the whole. */
  async function send(
    { id, decision, entries }: BulkRun,
    ids: readonly string[],
    captcha?: string,
  ) {
    // On disk before it goes: after a crash no tab could tell otherwise.
    if (!(await mark(id, ids, () => ({ is: 'send' })))) {
      await mark(id, ids, () => ({ is: 'unsent' }));
      if (ledger.going(id)) throw new NotKept();
      return undefined;
    }
    try {
      await tools.send(ids, decision, captcha, openIn(entries, ids));
    } catch (error) {
      const meaning = meaningOf(error);
      if (meaning === 'one') return error as ApiError; // nothing else has that meaning
      void mark(id, ids, () => ({ is: meaning === 'lost' ? 'lost' : 'unsent' }));
      if (meaning === 'all') throw error;
      return undefined;
    }
    strange = 0;
    void mark(id, ids, () => ({ is: 'ok' }));
    tools.onDone(ids, decision);
    return undefined;
  }

  function refuse({ id }: BulkRun, ids: readonly string[], error: ApiError): void {
    void mark(id, ids, () => refusalOf(error));
    strange = EXPLAINED.has(error.kind) ? 0 : strange + 1;
    if (strange < TOO_MANY) return;
    strange = 0;
    throw error;
  }

  return {
    send,
    refuse,
    /** Refuses what the outbox has under way; gives the others. */
    leaveHeld: ({ id }: BulkRun, ids: readonly string[]): readonly string[] => {
      const held = ids.filter(tools.isHeld);
      void mark(id, held, () => ({ is: 'held' }));
      return ids.filter((jobId) => !held.includes(jobId));
    },
    /** Reads them again; gives those that can still be sent. */
    look: async ({ id }: BulkRun, ids: readonly string[]): Promise<readonly string[]> => {
      const jobs = await tools.read(ids);
      void mark(id, ids, (jobId) => readingOf(jobs, jobId));
      const waiting = new Set(ledger.at(id, 'waiting'));
      return ids.filter((jobId) => waiting.has(jobId));
    },
    /** The address of the image that a reject waits for. */
    imageOf: async (jobId: string): Promise<string | undefined> =>
      (await tools.read([jobId])).get(jobId)?.captcha_url,
  };
}

/** What was open of these. */
function openIn(entries: BulkRun['entries'], ids: readonly string[]): OpenIn {
  const sent = new Set(ids);
  return new Map(
    entries.flatMap(({ jobId, open }) => (open && sent.has(jobId) ? [[jobId, open]] : [])),
  );
}

/** Sees what became of those whose answer was lost. */
export async function checkLost(
  tools: BulkTools,
  ledger: Ledger,
  { id, decision }: BulkRun,
  ids: readonly string[],
): Promise<void> {
  const jobs = await tools.read(ids);
  void ledger.mark(id, ids, (jobId) => readingOf(jobs, jobId));
  const done = new Set(ledger.at(id, 'done'));
  tools.onDone(
    ids.filter((jobId) => done.has(jobId)),
    decision,
  );
  // The others might get lost as well.
  const isLost = ledger
    .going(id)
    ?.entries.some(
      ({ jobId, state, lost = 0 }) =>
        state.is === 'unknown' && lost >= MAX_LOST && ids.includes(jobId) && jobs.has(jobId),
    );
  if (isLost && ledger.at(id, 'waiting').length > 0)
    throw new ApiError('unknown-outcome', 'lost-twice');
}

function readingOf(jobs: ReadonlyMap<string, Job>, jobId: string): BulkEvent {
  const reading = jobs.get(jobId);
  return reading ? { is: 'read', reading } : { is: 'missing' };
}
