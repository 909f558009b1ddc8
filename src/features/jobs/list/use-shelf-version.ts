import { useEffect, useState } from 'react';
import type { JobShelf } from '#api/job-shelf.ts';

/** In ms: a hundred thousand are not arranged anew with each batch that arrives. */
const PAUSE = { few: 100, many: 1_000 };
const MANY = 5_000;

/** Changes when something new has been read, not too often for a list of so many rows. */
export function useShelfVersion(shelf: JobShelf, rows: number, enabled: boolean): number {
  const [version, setVersion] = useState(shelf.version);
  const pause = rows > MANY ? PAUSE.many : PAUSE.few;
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
