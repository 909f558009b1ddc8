import type { World } from './world.mjs';

/** What went wrong, in words; undefined: nothing. */
export function playRound(
  name: string,
  options: { world: World; index: number; isQuick?: boolean },
): Promise<string | undefined>;
