import { openWorker } from '../worker/worker-call.ts';
import type { Asked, CheckedPair, READS } from './checks.ts';
import url from './checks.worker.ts?worker&url';

type Reads = typeof READS;

const askWorker = openWorker<Asked, never>(url);

/** `runChecks` for the page: see `readSoon`. */
export const checkSoon = (pair: CheckedPair, signal: AbortSignal) =>
  readSoon('findings', pair, signal);

/** `readFacts` for the page: see `readSoon`. */
export const factsSoon = (pair: CheckedPair, signal: AbortSignal) =>
  readSoon('facts', pair, signal);

/**
 * Reads a pair in a worker: even a short text holds up a phone, which reads the rules first. Here where none can
 * start.
 * @throws the signal's reason when aborted.
 */
async function readSoon<Read extends keyof Reads>(
  read: Read,
  pair: CheckedPair,
  signal: AbortSignal,
): Promise<Readonly<ReturnType<Reads[Read]>>> {
  signal.throwIfAborted();
  try {
    return await askWorker({ read, pair }, signal);
  } catch {
    signal.throwIfAborted();
    const { READS: reads } = await import('./checks.ts');
    // A union of functions by their names: each gives what is its own.
    return reads[read](pair) as ReturnType<Reads[Read]>;
  }
}
