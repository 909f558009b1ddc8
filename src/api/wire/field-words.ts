import type { ApiError, Fault } from './errors.ts';
import { faultWords } from './fault-words.ts';

/** What a fault says at a field: Gengo's own words only where there are none of ours. */
export const faultText = (fault: Pick<Fault, 'code' | 'message'>): string =>
  faultWords(fault).ours ?? fault.message;

export const errorText = ({ message, details: { code } }: ApiError): string =>
  faultText({ code, message });
