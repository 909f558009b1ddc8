import { expect, test } from 'vitest';
import { bundle } from './program.ts';
import { BROKEN_ONCE } from './seeds.ts';
import { liveThrough } from './world.ts';

/** So many here; `npm run bench -- --soak` lives through more. */
const WORLDS = Number(import.meta.env.VITE_SOAK_ROUNDS ?? 500);
const FIRST = Number(import.meta.env.VITE_SOAK_FROM ?? 0);

/** `VITE_SEED=123 npx vitest run src/test/simulation` replays one world, and tells what happened in it. */
const ONE = import.meta.env.VITE_SEED;
const seeds =
  ONE === undefined
    ? [
        ...new Set([
          ...(FIRST === 0 ? BROKEN_ONCE : []),
          ...Array.from({ length: WORLDS }, (_, seed) => FIRST + seed),
        ]),
      ]
    : [Number(ONE)];

test('nothing twice, nothing lost', { timeout: 60_000 + WORLDS * 5_000 }, async ({ task }) => {
  const program = await bundle();
  const broken: { seed: number; faults: readonly string[] }[] = [];
  let lived = 0;
  for (const seed of seeds) {
    const { faults, trace, steps } = await liveThrough(seed, program).catch((error: unknown) => ({
      faults: [String(error)],
      trace: [],
      steps: 0,
    }));
    lived += steps;
    if (ONE !== undefined) process.stdout.write(`${trace.join('\n')}\n`);
    if (faults.length > 0) broken.push({ seed, faults });
  }
  // For the bench to read in the report.
  Object.assign(task.meta, {
    worlds: seeds.length,
    steps: lived,
    broken: broken.map(({ seed }) => seed),
  });
  expect(broken).toEqual([]);
});
