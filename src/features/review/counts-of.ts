import { ACT_NAMES, ACTS } from '#features/decide/acts.ts';
import type { Decided } from './sitting.ts';

/** "3 approved, 1 sent back". */
export const countsOf = (all: readonly Pick<Decided, 'action'>[]): string =>
  ACT_NAMES.map((name) => ({
    done: ACTS[name].done.toLowerCase(),
    count: all.filter(({ action }) => action === name).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ done, count }) => `${count} ${done}`)
    .join(', ');
