import { ACT_NAMES, ACTS } from '#features/decide/acts.ts';
import { formatNumber, listed } from '#lib/language/write.ts';
import type { Decided } from './sitting.ts';

/** "3 approved and 1 sent back". */
export const countsOf = (all: readonly Pick<Decided, 'action'>[]): string =>
  listed(
    ACT_NAMES.map((name) => ({
      name,
      count: all.filter(({ action }) => action === name).length,
    }))
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => ACTS[name].counted(formatNumber(count))),
  );
