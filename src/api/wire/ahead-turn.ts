import type { Turn } from './ahead.ts';

/** The page's own queue of what is read ahead (`ahead.ts`): its code comes after what somebody waits for. */
const load = async () => (await import('./ahead.ts')).ahead;

/** A turn in it, for what is about `name`. */
export const inTurn =
  (name: string): Turn =>
  async (act, signal) =>
    (await load()).of(name)(act, signal);

/** As the queue's own. Without its code nothing waits there. */
export const hurry = (name: string, options?: { isAhead: boolean }): void =>
  void load().then(
    (ahead) => ahead.hurry(name, options),
    () => {},
  );

/** As the queue's own. */
export const lift = (): void =>
  void load().then(
    (ahead) => ahead.lift(),
    () => {},
  );
