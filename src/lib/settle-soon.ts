/**
 * Waits for a promise, but no longer than `ms`, and never fails: for loaders, which give data a chance
 * to be there at the first paint. Who needs the outcome reads it where it is kept.
 */
export function settleSoon(promises: readonly Promise<unknown>[], ms = 150): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void Promise.allSettled(promises).then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
