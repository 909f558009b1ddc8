interface Place {
  page: object;
  name: string;
  grant: () => void;
  break: () => void;
}

type Callback = (lock: { name: string } | null) => unknown;
type Options = Pick<LockOptions, 'ifAvailable' | 'steal' | 'signal'>;

/** Web Locks of one browser: they end with their page, and the next in line has them a moment later. */
export function createLocks(soon: (act: () => void) => void) {
  const queues = new Map<string, Place[]>();
  const queueOf = (name: string) => {
    const queue = queues.get(name) ?? [];
    queues.set(name, queue);
    return queue;
  };
  const leave = (place: Place) => {
    const queue = queueOf(place.name);
    const index = queue.indexOf(place);
    if (index < 0) return;
    queue.splice(index, 1);
    if (index === 0) soon(() => queue[0]?.grant());
  };

  const request = (page: object, name: string, options: Options, callback: Callback) =>
    new Promise((resolve, reject) => {
      const queue = queueOf(name);
      if (options.ifAvailable && queue.length > 0) {
        resolve(callback(null));
        return;
      }
      let isGranted = false;
      const place: Place = {
        page,
        name,
        break: () => reject(new DOMException('Lock broken', 'AbortError')),
        grant: () => {
          if (isGranted || queue[0] !== place) return;
          isGranted = true;
          const held = Promise.resolve(callback({ name }));
          held.then(resolve, reject).finally(() => leave(place));
        },
      };
      options.signal?.addEventListener('abort', () => {
        if (isGranted) return;
        leave(place);
        reject(options.signal?.reason);
      });
      if (options.steal) {
        const [owner] = queue;
        if (owner) {
          queue.shift();
          owner.break();
        }
        queue.unshift(place);
      } else queue.push(place);
      if (queue[0] === place) soon(place.grant);
    });

  return {
    /** As one page knows them. */
    of: (page: object) => ({
      request: (name: string, second: Options | Callback, third?: Callback) =>
        typeof second === 'function'
          ? request(page, name, {}, second)
          : request(page, name, second, third ?? (() => {})),
      query: async () => ({
        held: [...queues].flatMap(([name, [first]]) => (first ? [{ name }] : [])),
        pending: [],
      }),
    }),
    /** The page is gone. */
    end: (page: object) => {
      for (const queue of queues.values())
        for (const place of queue.filter((one) => one.page === page)) leave(place);
    },
  };
}
