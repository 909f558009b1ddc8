import type { Entry } from '#api/sending/outbox/entry.ts';
import type { Reading } from '#api/sending/outbox/machine.ts';

/** One way in which a sending may go. */
export type Fate = 'ok' | 'lost-before' | 'lost-after' | Error;

/** A Gengo of one's own, which does with each sending what it is told to. */
export function createToldGengo() {
  const status = new Map<string, string>();
  const version = new Map<string, string>();
  /** Every sending as it left, and what Gengo took of them. */
  const sent: string[] = [];
  const taken: string[] = [];
  const keepalive: string[] = [];
  let fates: Fate[] = [];
  /** Answers that somebody keeps back. */
  let hanging: 'sending' | 'reading' | undefined;
  let hung: (() => void)[] = [];

  const answered = (isHung: boolean) =>
    new Promise<void>((resolve) => {
      if (isHung) hung.push(resolve);
      else resolve();
    });
  return {
    status,
    version,
    sent,
    taken,
    keepalive,
    fate: (...next: Fate[]) => {
      fates = next;
    },
    hang: (what: 'sending' | 'reading' = 'sending') => {
      hanging = what;
    },
    answer: () => {
      hanging = undefined;
      for (const resolve of hung.splice(0)) resolve();
    },
    send: async ({ jobId, decision }: Entry, isKept: boolean, isAlive: () => boolean) => {
      sent.push(jobId);
      if (isKept) keepalive.push(jobId);
      const fate = fates.shift() ?? 'ok';
      if (fate instanceof Error) throw fate;
      if (fate !== 'lost-before') {
        taken.push(jobId);
        status.set(jobId, decision.action === 'approve' ? 'approved' : 'revising');
      }
      await answered(hanging === 'sending' || !isAlive());
      if (fate !== 'ok') throw new Error('connection lost');
    },
    read: async ({ jobId, version: known }: Entry): Promise<Reading> => {
      const reading = {
        status: status.get(jobId) ?? 'reviewable',
        version: version.get(jobId) ?? known,
      };
      await answered(hanging === 'reading');
      return reading;
    },
  };
}
