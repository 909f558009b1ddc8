/** A dead tab's code goes no further. */
export const never = () => new Promise<never>(() => {});

/** Wraps what a tab asks for: once it is dead, it never hears what came of it. */
export const livingIn =
  (tab: { isAlive: boolean }) =>
  <A extends unknown[], T>(call: (...args: A) => Promise<T>) =>
  async (...args: A): Promise<T> => {
    try {
      const value = await call(...args);
      return tab.isAlive ? value : await never();
    } catch (error) {
      return tab.isAlive ? Promise.reject(error) : never();
    }
  };

/** A lock that tabs queue for: it ends with its tab, and the next in line has it at once. */
export function createTabQueue() {
  let places: { tab: object; grant: () => void }[] = [];
  const remove = (isGone: (place: (typeof places)[number]) => boolean) => {
    const [first] = places;
    places = places.filter((place) => !isGone(place));
    if (places[0] !== first) places[0]?.grant();
  };
  return {
    /** As one tab knows it. */
    of: (tab: object) => {
      const wait = (signal?: AbortSignal) =>
        new Promise<() => void>((resolve, reject) => {
          const leave = () => remove((one) => one === place);
          const place = { tab, grant: () => resolve(leave) };
          signal?.addEventListener('abort', () => {
            leave();
            reject(new Error('given up'));
          });
          places.push(place);
          if (places[0] === place) place.grant();
        });
      return {
        wait,
        take: async (signal?: AbortSignal) => (places.length > 0 ? undefined : wait(signal)),
      };
    },
    end: (tab: object) => remove((place) => place.tab === tab),
  };
}
