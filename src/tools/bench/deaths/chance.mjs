import { setTimeout } from 'node:timers/promises';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function createChance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** From `low` up to `high`. */
    between: (low, high) => low + next() * (high - low),
    oneOf: (values) => values[Math.floor(next() * values.length)],
  };
}

/** Lets so many ms pass. */
export const pass = (ms) => setTimeout(ms);

/** Asks until something is told that is not undefined; undefined after `patience` ms. */
export async function until(patience, ask) {
  for (const end = Date.now() + patience; Date.now() < end; await pass(200)) {
    const told = await ask();
    if (told !== undefined) return told;
  }
  return undefined;
}

/** The name of the one of these that can be seen first. */
export async function firstSeen(locators) {
  const [first, ...rest] = Object.values(locators);
  await rest
    .reduce((any, one) => any.or(one), first)
    .first()
    .waitFor();
  for (const [name, one] of Object.entries(locators))
    if (await one.first().isVisible()) return name;
  return undefined;
}
