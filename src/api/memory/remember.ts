import { jobCacheOf } from '../job/job-cache.ts';
import type { OfAccount } from '../sending/per-account.ts';
import { accountMemoryOf } from './account-memory.ts';

/**
 * Remembers every translation that is or will be read, and goes on reading the account where an earlier visit
 * was at it. Gives the way to stop that.
 */
export function remember(of: OfAccount): () => void {
  const { memory, reading } = accountMemoryOf(of);
  const cache = jobCacheOf(of.client);
  memory.take([...cache.all()]);
  reading.resume();
  return cache.onRead(memory.take);
}
