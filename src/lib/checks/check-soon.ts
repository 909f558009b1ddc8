import { openWorker } from '../worker-call.ts';
import type { CheckedPair, Finding } from './checks.ts';
import url from './checks.worker.ts?worker&url';

const checkInWorker = openWorker<CheckedPair, Finding[]>(url);

/** Units of the longer text up to which the checks are not felt. */
const SHORT = 10_000;

/**
 * `runChecks`, in a worker when it could hold up typing and scrolling; here where none can start.
 * @throws the signal's reason when aborted.
 */
export async function checkSoon(
  pair: CheckedPair,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  signal.throwIfAborted();
  if (Math.max(pair.source.length, pair.translation.length) <= SHORT) return checkHere(pair);
  try {
    return await checkInWorker(pair, signal);
  } catch {
    signal.throwIfAborted();
    return checkHere(pair);
  }
}

/** The rules come when they are needed: pages are read before they are checked. */
async function checkHere(pair: CheckedPair): Promise<readonly Finding[]> {
  const { runChecks } = await import('./checks.ts');
  return runChecks(pair);
}
