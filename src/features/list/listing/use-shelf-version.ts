import { useEffect, useState } from 'react';
import type { JobShelf } from '#api/job/job-shelf.ts';

/** In ms: a hundred thousand are not looked through with each batch that arrives. */
export const PAUSE = { few: 100, many: 1_000 } as const;

/** Changes when something new has been read, at most once a `pause` (ms). */
export function useShelfVersion(shelf: JobShelf, pause: number, enabled = true): number {
  const [version, setVersion] = useState(shelf.version);
  useEffect(
    () => (enabled ? follow(shelf, pause, setVersion) : undefined),
    [shelf, pause, enabled],
  );
  return version;
}

/** Tells the shelf's version now, and at most once a pause when it has changed; gives the way to stop. */
function follow(shelf: JobShelf, pause: number, tell: (version: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    timer = undefined;
    tell(shelf.version());
  };
  const stop = shelf.subscribe(() => {
    timer ??= setTimeout(read, pause);
  });
  read();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
