import type { DecisionOutcome } from '#api/job/lost-answer.ts';

/** What the translation shows when it is read again after a decision of which too little is known. */
export interface Found {
  /** `refused`: Gengo said no, though nothing has changed that would say why. The others: see `Problem`. */
  outcome: DecisionOutcome | 'refused' | 'newer-version' | 'too-old' | 'age-unknown' | 'not-kept';
  status: string;
  error: Error;
}
