import { openWorker } from '../worker/worker-call.ts';
import type { CheckedPair, Finding } from './checks.ts';
import url from './checks.worker.ts?worker&url';

const checkInWorker = openWorker<CheckedPair, Finding[]>(url);

/**
 * `runChecks`, in a worker: even of a short text they hold up a phone, which reads their rules first. Here
 * where none can start.
 * @throws the signal's reason when aborted.
 */
export async function checkSoon(
  pair: CheckedPair,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  signal.throwIfAborted();
  try {
    return await checkInWorker(pair, signal);
  } catch {
    signal.throwIfAborted();
    return checkHere(pair);
  }
}

async function checkHere(pair: CheckedPair): Promise<readonly Finding[]> {
  const { runChecks } = await import('./checks.ts');
  return runChecks(pair);
}
