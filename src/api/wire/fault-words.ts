import type * as CodeWords from './code-words.ts';
import type { Fault } from './errors.ts';

let late: typeof CodeWords | undefined;

/** Before a refusal is shown: each failure of a call waits for it. Without them Gengo's own words stand. */
export async function loadFaultWords(): Promise<void> {
  late ??= await import('./code-words.ts').catch(() => undefined);
}

export interface FaultWords {
  /** In the person's language. */
  ours?: string | undefined;
  /** Gengo's own English, where that says more. */
  said?: string | undefined;
}

/** What a fault says. */
export const faultWords = (fault: Pick<Fault, 'code' | 'message'>): FaultWords =>
  late?.wordsByCode(fault) ?? { said: fault.message };
