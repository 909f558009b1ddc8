/**
 * Waits for promises, but no longer than `ms`, and never fails: for loaders, which give data a chance
 * to be there at the first paint. Who needs the outcome reads it where it is kept.
 */
export async function settleSoon(promises: readonly Promise<unknown>[], ms = 150): Promise<void> {
  const late = new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
  await Promise.race([Promise.allSettled(promises), late]);
}
