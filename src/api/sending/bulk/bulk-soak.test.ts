import { expect, test } from 'vitest';
import { namedBy, tally, withBulk } from '#test/tabs/bulk-tabs.ts';
import { randomOf } from '#test/random.ts';

/** A few here; `npm run bench -- --soak` lives through more. */
const ROUNDS = Number(import.meta.env.VITE_SOAK_ROUNDS ?? 3);

const FAULTS = ['drop-after', 'reset', '2800', '500', 'html', 'torn-json', 'two-documents'];
const CALLS = ['PUT translate/jobs', 'GET translate/jobs'];

/** A bad run: answers lost, calls refused, tabs killed, stopped and resumed, time passing or not. */
async function badRun(seed: number) {
  const random = randomOf(seed);
  const pick = <T>(all: readonly T[]) => all[random(all.length)];
  const gengo = await withBulk(110);
  let tabs = [await gengo.openTab(), await gengo.openTab()];
  const mishaps: (() => unknown)[] = [
    () => gengo.faults(`${pick(FAULTS)}@${pick(CALLS)}*${1 + random(2)}`),
    () => gengo.faults(`${pick(FAULTS)}@${pick(CALLS)}*1`),
    () => pick(tabs)?.bulk.stop(),
    async () => {
      const dead = pick(tabs);
      if (dead) await gengo.kill(dead);
      tabs = [...tabs.filter((tab) => tab !== dead), await gengo.openTab()];
    },
  ];
  gengo.whenSent(() => void (random(3) === 0 && pick(mishaps)?.()));
  await mishaps[0]?.();
  tabs[0]?.bulk.start({ action: 'approve' }, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  for (let count = 0; count < 12; count += 1) {
    await pick(mishaps)?.();
    await gengo.pass(random(20_000));
    for (const { bulk } of tabs) bulk.resume();
    await gengo.settle();
  }
  gengo.whenSent(() => {});
  await gengo.faults('');
  for (let count = 0; count < 10; count += 1) {
    tabs[0]?.bulk.resume();
    await gengo.settle();
    await gengo.pass(20_000);
  }
  return { gengo, run: tabs[0]?.bulk.snapshot() };
}

test.each(Array.from({ length: ROUNDS }, (_, seed) => seed))(
  'bad run %i: nothing is sent again that Gengo has taken, and the ledger is right',
  async (seed) => {
    const { gengo, run } = await badRun(seed);
    const taken = new Set<string>();
    const again: string[] = [];
    for (const call of await gengo.decisions()) {
      again.push(...namedBy(call).filter((id) => taken.has(id)));
      if (call.code === 0) for (const id of namedBy(call)) taken.add(id);
    }
    expect(again).toEqual([]);
    expect(run?.is).toBe('done');
    const { done = 0, unknown = 0 } = tally(run);
    expect(done + unknown).toBe(gengo.ids.length);
    const told = run?.entries.flatMap(({ jobId, state }) => (state.is === 'done' ? jobId : []));
    expect(told?.toSorted()).toEqual([...taken].toSorted());
  },
);
