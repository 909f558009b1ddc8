/** Hears where a reader is in its text, now and then: for people who wait. */
export type OnAt = ((at: number) => void) | undefined;

/** Among so many places one is told: what listens must cost the reader nothing. */
const EVERY = 2000;

export function nowAndThen(onAt: OnAt): (at: number) => void {
  let left = EVERY;
  return (at) => {
    left -= 1;
    if (left > 0) return;
    left = EVERY;
    onAt?.(at);
  };
}
