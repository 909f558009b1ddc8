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
    let before = new Set(latest.current);
    const timer = setInterval(() => {
      setRested(latest.current.filter((id) => before.has(id)));
      before = new Set(latest.current);
    }, REST);
    return () => clearInterval(timer);
  }, [isMoving]);
  return rested;
}
