import { openWorker } from '#lib/worker/worker-call.ts';
import { perAccount } from '../sending/per-account.ts';
import { createAccountReading } from './account-reading.ts';
import type { Answer, Question } from './answers.ts';
import { createMemory } from './memory.ts';
import url from './memory.worker.ts?worker&url';

const askWorker = openWorker<Question, Answer>(url);

/** The account's one memory in this page, and the reading of the whole account into it. */
export const accountMemoryOf = perAccount((of) => {
  const memory = createMemory(of, askWorker);
  return { memory, reading: createAccountReading(of, memory) };
});
