import type { Entry, Problem } from './entry.ts';

/*
 * How old a decision is. Gengo's clock counts; the page's own counts in its life, but sleeps with the computer.
 */

/** A decision that is older and was not sent is asked for again. */
export const FRESH_MS = 10 * 60_000;

/** A clock that is later than this was stopped meanwhile: by a sleeping computer, a background tab. */
const LATE_MS = 2_000;

export interface World {
  now: number;
  /** Which page's life `now` is of. */
  life: string;
  /** Gengo's own time, in Unix ms; undefined while it is not known. */
  gengo: number | undefined;
  online: boolean;
  /** The computer slept, or its clock was set, since the last tick: how long is not known. */
  hasJumped?: boolean;
}

/** A decision, and the world that something happens to it in. */
export type Now = World & { entry: Entry };

/** Its person confirms it now. */
export const takenNow = ({
  entry: { gengoAt: _before, ...entry },
  now,
  life,
  gengo,
}: Now): Entry => ({
  ...entry,
  at: now,
  life,
  ...(gengo !== undefined && { gengoAt: gengo }),
  sends: 0,
});

/** A clock that was read a moment ago may be this much ahead, in ms. */
const SKEW_MS = 5_000;

/** In ms. Undefined: unknown. */
function ageOf({ entry, now, life, gengo = NaN }: Now): number | undefined {
  const age = gengo - (entry.gengoAt ?? NaN);
  if (entry.life === life) return Math.max(now - entry.at, age || 0);
  return age >= -SKEW_MS ? Math.max(0, age) : undefined;
}

export const isOld = (at: Now): boolean => (ageOf(at) ?? 0) >= FRESH_MS;

/** What its age says against sending it unasked, after a pause of any length; undefined: nothing. */
export function ageProblem(at: Now): Problem | undefined {
  // Where Gengo's clock is known now and was not then, the page's own may have slept meanwhile.
  const isLost = at.entry.gengoAt === undefined && at.gengo !== undefined;
  if (isLost || ageOf(at) === undefined) return { is: 'age-unknown' };
  return isOld(at) ? { is: 'too-old' } : undefined;
}

/** Whether its text was on the screen just now: none can have come meanwhile. A longer pause is not just now. */
export const isFresh = (at: Now & { state: { isBack: boolean } }): boolean =>
  !at.state.isBack && !isOld(at) && at.now <= at.entry.at + at.entry.hold + LATE_MS;
