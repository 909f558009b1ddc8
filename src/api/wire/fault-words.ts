import type * as CodeWords from './code-words.ts';
import type { Fault } from './errors.ts';

let late: typeof CodeWords | undefined;

/** In ms: longer no outcome is held up for its words. */
const PATIENCE = 2_000;

/** Before a refusal is shown: each failure of a call waits for it. Without them Gengo's own words stand. */
export async function loadFaultWords(): Promise<void> {
  if (late) return;
  const loading = import('./code-words.ts').then(
    (words) => void (late = words),
    () => {},
  );
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/** What a fault says. */
export const faultWords = (fault: Pick<Fault, 'code' | 'message'>): CodeWords.FaultWords =>
  late?.wordsByCode(fault) ?? { said: fault.message };
