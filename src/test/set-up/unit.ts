import { afterEach, beforeAll, vi } from 'vitest';
import { loadFaultWords } from '#api/wire/fault-words.ts';

// As after the first refusal: whichever file of a worker comes first, all find the same.
beforeAll(loadFaultWords);

// The files of a worker share its clock: one that was left to stand would let the next ones wait for ever.
afterEach(() => void vi.useRealTimers());
