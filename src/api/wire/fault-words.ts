import type * as CodeWords from './code-words.ts';
import type { Fault } from './errors.ts';

let late: typeof CodeWords | undefined;

/** Before a refusal is shown: each failure of a call waits for it. Without them Gengo's own words stand. */
export async function loadFaultWords(): Promise<void> {
  late ??= await import('./code-words.ts').catch(() => undefined);
}

/** What a fault says. */
export const faultWords = (fault: Pick<Fault, 'code' | 'message'>): CodeWords.FaultWords =>
  late?.wordsByCode(fault) ?? { said: fault.message };
