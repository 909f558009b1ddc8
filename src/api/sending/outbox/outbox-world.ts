import type { World } from './age.ts';
import type { OutboxTools } from './outbox-types.ts';

/** By how much the computer's clock and this page's may part between two looks, in ms. */
const JUMP_MS = 2_000;

/** Tells whether the computer slept, or its clock was set, since it was asked last. */
export function watchJumps(drift: () => number): () => boolean {
  let before = drift();
  return () => {
    const [earlier, now] = [before, drift()];
    before = now;
    return Math.abs(now - earlier) > JUMP_MS;
  };
}

/** The world as the rules see it (`machine.ts`), at this moment. */
export const worldOf = (
  tools: Pick<OutboxTools, 'now' | 'life' | 'gengo' | 'isOnline'>,
): World => ({
  now: tools.now(),
  life: tools.life,
  gengo: tools.gengo(),
  online: tools.isOnline(),
});
