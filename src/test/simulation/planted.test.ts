import { expect, test } from 'vitest';
import { PLANTED, type Planted } from './planted.ts';
import { bundle } from './program.ts';
import { FOUND_BY } from './seeds.ts';
import { liveThrough } from './world.ts';

test('every planted bug has a world that found it', () => {
  expect(Object.keys(FOUND_BY).toSorted()).toEqual(Object.keys(PLANTED).toSorted());
});

test.each(Object.entries(FOUND_BY))('%s is found by world %i', async (name, seed) => {
  // Their names are those of PLANTED.
  const { plant, plugins } = PLANTED[name as keyof typeof PLANTED] as Planted;
  const { faults } = await liveThrough(seed, await bundle(plugins), plant);
  expect(faults).not.toEqual([]);
});
