import { afterEach, vi } from 'vitest';

// The files of a worker share its clock: one that was left to stand would let the next ones wait for ever.
afterEach(() => void vi.useRealTimers());
