import { useEffect, useState } from 'react';

/** Whether the page has been painted since this stands in it: what the eye does not wait for comes after. */
export function usePainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer = setTimeout(() => setIsPainted(true));
    };
    // In the background nothing is painted.
    if (document.hidden) soon();
    const frame = requestAnimationFrame(soon);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isPainted;
}
