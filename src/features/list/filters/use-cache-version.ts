import { useEffect, useState } from 'react';
import type { JobCache } from '#api/job/job-cache.ts';

/** In ms: a hundred thousand are not looked through with each batch that arrives. */
export const PAUSE = { few: 100, many: 1_000 } as const;

/** Changes when something new has been read, at most once a `pause` (ms). */
export function useCacheVersion(cache: JobCache, pause: number, enabled = true): number {
  const [version, setVersion] = useState(cache.version);
  useEffect(
    () => (enabled ? follow(cache, pause, setVersion) : undefined),
    [cache, pause, enabled],
  );
  return version;
}

/** Tells the cache's version now, and at most once a pause when it has changed; gives the way to stop. */
function follow(cache: JobCache, pause: number, tell: (version: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    timer = undefined;
    tell(cache.version());
  };
  const stop = cache.subscribe(() => {
    timer ??= setTimeout(read, pause);
  });
  read();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
