import type { Release } from '../tab-locks.ts';

export type Owned = ReturnType<typeof createOwned>;

/** The decisions that this tab owns: it has their locks, runs their clocks and sends them. */
export function createOwned() {
  const releases = new Map<string, Release>();
  /** The sending or reading of each decision whose outcome still counts. */
  const turns = new Map<string, object>();

  /** The tab that has the lock next reads the disk: what was `written` must be there first. */
  const letGo = (jobId: string, written?: Promise<unknown>): void => {
    turns.delete(jobId);
    const release = releases.get(jobId);
    releases.delete(jobId);
    if (release) void Promise.resolve(written).then(release);
  };

  return {
    has: (jobId: string): boolean => releases.has(jobId),
    ids: (): Iterable<string> => releases.keys(),
    add: (jobId: string, release: Release): void => void releases.set(jobId, release),
    letGo,
    letAllGo: (): void => {
      for (const jobId of releases.keys()) letGo(jobId);
    },
    /** Begins a sending or a reading; gives whether its outcome still counts. */
    beginTurn: (jobId: string): (() => boolean) => {
      const turn = {};
      turns.set(jobId, turn);
      return () => turns.get(jobId) === turn;
    },
    endTurn: (jobId: string): void => void turns.delete(jobId),
  };
}
