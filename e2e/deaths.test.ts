import { expect, test as base } from '@playwright/test';
import { playRound } from '../src/tools/bench/deaths/kinds.mjs';
import { createWorld } from '../src/tools/bench/deaths/world.mjs';

/*
 * One round of each kind, in a Chromium with a profile on disk of which the whole process group is killed; `npm run
 * bench -- deaths` plays fifty of each. Not the fixtures of the other tests: here every clock is the real one.
 */
const test = base.extend<object, { world: Awaited<ReturnType<typeof createWorld>> }>({
  world: [
    async ({}, use) => {
      const world = await createWorld();
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
});

const KINDS = {
  order: 'an order confirmed, then the browser is killed: it is one order, and the draft tells',
  approval: 'an approval held, then the browser is killed: sent once, or asked about',
  corrections:
    'corrections held, then the browser is killed: sent once, or asked about, word for word',
  undo: 'undone, and said so, then the browser is killed: never sent',
  typing: 'typed, then the browser is killed a second later: all of it is there',
  bulk: 'killed in the middle of approving many: each approved once, and the ledger tells',
  clock: 'the browser’s clock is wrong, and the answer of an order is lost: it is found',
} as const;

// Two Chromiums one after the other, and waits that no test's clock shortens.
test.describe.configure({ timeout: 180_000 });

/** Its clock is 10 minutes fast. */
const SEED = 4;

for (const [name, title] of Object.entries(KINDS))
  test(title, async ({ world }) => {
    expect(await playRound(name, { world, index: SEED, isQuick: true })).toBeUndefined();
  });
