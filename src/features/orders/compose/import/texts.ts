import { queryOptions } from '@tanstack/react-query';
import type { Answer, Answers, Asks, Question, Source, Told } from '#lib/files/texts/work.ts';
import { openWorker } from '#lib/worker/worker-call.ts';
import url from './texts.worker.ts?worker&url';

const askWorker = openWorker<Question, Answer, Told>(url);

/** Ends what the worker is in the middle of: all that was asked of it rejects. */
export const stopReading = (): void => askWorker.end();

export async function ask<Of extends keyof Asks>(
  what: Of,
  more: Asks[Of],
  signal: AbortSignal,
  onTold?: (told: Told) => void,
): Promise<Answers[Of]> {
  // The parts of one question, and what the worker answers to it.
  return (await askWorker({ ask: what, ...more } as Question, signal, onTold)) as Answers[Of];
}

/** A file that somebody brought. */
export interface Brought extends Source {
  /** Of this page; another reading of the same file has the same. */
  id: number;
}

/** Names one file in the way it is read now. */
export const nameOf = ({ id, encoding }: Brought): string => `${id} ${encoding ?? ''}`;

/** It is done in this browser, and comes out the same. */
export const HERE = {
  networkMode: 'always',
  retry: false,
  staleTime: Infinity,
  gcTime: 0,
  structuralSharing: false,
} as const;

/** The texts of a file, or why there are none. */
export const textsQuery = (file: Brought) =>
  queryOptions({
    ...HERE,
    queryKey: ['texts', 'read', nameOf(file)],
    queryFn: ({ signal }) => ask('read', { source: file }, signal),
  });

/** The keys of what a file has as done, by language. @throws where it cannot be asked */
export async function askDone(file: Brought, targets: readonly string[], signal: AbortSignal) {
  const keys = await ask('done', { source: file, targets }, signal);
  return new Map(targets.map((lc, index) => [lc, new Set(keys[index])]));
}

/** @throws where it cannot be asked; what is wrong with a file is an answer */
export const fillFiles = (what: Asks['fill'], signal: AbortSignal) => ask('fill', what, signal);
