import { expect, test } from 'vitest';
import { bundle } from './program.ts';
import { BROKEN_ONCE } from './seeds.ts';
import { liveThrough } from './world.ts';

/** So many here; `npm run bench -- --soak` lives through more. */
const WORLDS = Number(import.meta.env.VITE_SOAK_ROUNDS ?? 500);

/** `VITE_SEED=123 npx vitest run src/test/simulation` replays one world, and tells what happened in it. */
const ONE = import.meta.env.VITE_SEED;
const seeds =
  ONE === undefined
    ? [...new Set([...BROKEN_ONCE, ...Array.from({ length: WORLDS }, (_, seed) => seed)])]
    : [Number(ONE)];

test('nothing twice, nothing lost', { timeout: 60_000 + WORLDS * 500 }, async () => {
  const program = await bundle();
  const broken = [];
  for (const seed of seeds) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they share a process's one clock
    const { faults, trace } = await liveThrough(seed, program);
    if (ONE !== undefined) process.stdout.write(`${trace.join('\n')}\n`);
    if (faults.length > 0) broken.push({ seed, faults });
  }
  expect(broken).toEqual([]);
});
