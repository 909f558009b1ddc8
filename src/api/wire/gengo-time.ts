import { clock } from '#lib/time/clock.ts';
import { readHttpDate } from '#lib/time/gengo-date.ts';

/** Takes the time that an answer bears (`GENGO_DATE`); what is no HTTP date says nothing. */
export function noteGengoDate(header: string | null): void {
  const ms = readHttpDate(header);
  if (ms !== undefined) clock.tell(ms);
}

/** Gengo's own time, in Unix ms, at most an answer's way behind; undefined while no answer has named it. */
export const gengoNow = (): number | undefined => clock.known();
