import type { World } from './machine.ts';
import type { OutboxTools } from './outbox-types.ts';

/** By how much the computer's clock and this page's may part between two looks, in ms. */
const JUMP_MS = 2_000;

/** The world as the rules see it (`machine.ts`), at each moment. */
export function createWorld(
  tools: Pick<OutboxTools, 'now' | 'life' | 'gengo' | 'isOnline' | 'drift'>,
): { world: () => World; hasJumped: () => boolean } {
  let drift = tools.drift();
  return {
    world: () => ({
      now: tools.now(),
      life: tools.life,
      gengo: tools.gengo(),
      online: tools.isOnline(),
    }),
    /** The computer slept, or its clock was set, since this was asked last. */
    hasJumped: () => {
      const before = drift;
      drift = tools.drift();
      return Math.abs(drift - before) > JUMP_MS;
    },
  };
}
