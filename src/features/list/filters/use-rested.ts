import { useEffect, useRef, useState } from 'react';

/** How long a row stands in view before it is worth a call, in ms. */
const REST = 100;

/** Of the rows in view those that stood there a moment ago too: what only passes by is not read. */
export function useRested(inView: readonly string[]): readonly string[] {
  const [rested, setRested] = useState<readonly string[]>([]);
  const latest = useRef(inView);
  useEffect(() => {
    latest.current = inView;
  });
  const isMoving = inView.join() !== rested.join();
  useEffect(() => {
    if (!isMoving) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const look = (before: ReadonlySet<string>) => {
      setRested(latest.current.filter((id) => before.has(id)));
      wait();
    };
    const wait = () => {
      timer = setTimeout(look, REST, new Set(latest.current));
    };
    wait();
    return () => clearTimeout(timer);
  }, [isMoving]);
  return rested;
}
