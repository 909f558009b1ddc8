/** How far code that comes later has come. */
export type LateState<Code> =
  | { is: 'waiting' }
  | { is: 'here'; code: Code }
  /** It can be asked for again. */
  | { is: 'failed' };

const WAITING = { is: 'waiting' } as const;

/** Code that comes later: asked for once, kept when it is there, asked for again where that failed. */
export function createLateCode<Code>(load: () => Promise<Code>) {
  let state: LateState<Code> = WAITING;
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const become = (next: LateState<Code>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const run = async () => {
    if (state.is === 'failed') become(WAITING);
    try {
      become({ is: 'here', code: await late.load() });
    } catch (error) {
      loading = undefined;
      become({ is: 'failed' });
      throw error;
    }
  };
  const late = {
    load,
    /** Resolves when it is there. Rejects where it could not be loaded: the next call asks again. */
    preload: (): Promise<void> => (loading ??= run()),
    /** As on a first visit: for tests. */
    forget: () => {
      loading = undefined;
      become(WAITING);
    },
    read: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return late;
}
