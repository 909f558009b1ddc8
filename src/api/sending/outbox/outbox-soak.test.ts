import { expect, test } from 'vitest';
import { createBrowser, taking } from '#test/tabs/tabs.ts';
import type { Fate } from '#test/tabs/told-gengo.ts';
import { randomOf } from '#test/random.ts';
import { ApiError } from '../../wire/errors.ts';

/** A few here; `npm run bench -- --soak` lives through more. */
const DAYS = Number(import.meta.env.VITE_SOAK_ROUNDS ?? 5);

const FATES: readonly Fate[] = [
  'ok',
  'ok',
  'lost-before',
  'lost-after',
  new ApiError('unavailable', 'down'),
  new ApiError('offline', 'no network'),
  new ApiError('paced', 'not sent'),
];

/**
 * A bad day: decisions in three tabs that are killed, reloaded and cut off while answers are lost. Each
 * decision is then done once, undone and never sent after that, or asks its person and was not done.
 */
async function badDay(seed: number) {
  const random = randomOf(seed);
  const browser = createBrowser();
  const jobs = Array.from({ length: 12 }, (_, index) => String(index));
  const undone = new Map<string, number>();
  let tabs = [await browser.openTab(), await browser.openTab(), await browser.openTab()];
  const pick = <T>(all: readonly T[]) => all[random(all.length)];
  const isKept = (jobId: string) => browser.kept().some((entry) => entry.jobId === jobId);
  const watch = async (engine: (typeof tabs)[number]['engine'], jobId: string) => {
    const before = isKept(jobId);
    engine.undo(jobId);
    await browser.settle();
    if (before && !isKept(jobId) && !browser.taken.includes(jobId))
      undone.set(jobId, browser.sent.length);
  };

  const acts: (() => void | Promise<void>)[] = [
    () => browser.pass(random(4_000)),
    () => browser.pass(random(20_000)),
    async () => {
      const jobId = pick(jobs) ?? '';
      if (tabs[0]) await watch(pick(tabs)?.engine ?? tabs[0].engine, jobId);
    },
    () => browser.fate(...Array.from({ length: 3 }, () => pick(FATES) ?? 'ok')),
    () => browser.setOnline(random(3) > 0),
    async () => {
      const tab = pick(tabs);
      if (random(2)) tab?.engine.leave();
      tab?.die();
      tabs = [...tabs.filter((one) => one !== tab), await browser.openTab()];
    },
  ];
  for (const jobId of jobs) {
    // Two tabs, the same translation, the same moment.
    await Promise.all(tabs.slice(random(2)).map(({ engine }) => engine.hold(taking(jobId))));
    for (let count = random(4); count > 0; count -= 1) await pick(acts)?.();
  }
  for (let count = 0; count < 20; count += 1) await pick(acts)?.();
  browser.fate();
  await browser.setOnline(true);
  await browser.pass(30 * 60_000);

  const asking = new Set(browser.kept().map(({ jobId }) => jobId));
  return jobs.map((jobId) => ({
    seed,
    jobId,
    done: browser.taken.filter((one) => one === jobId).length,
    isAsking: asking.has(jobId),
    isUndone: undone.has(jobId),
    sentAfterUndo: browser.sent.slice(undone.get(jobId) ?? Infinity).includes(jobId),
  }));
}

const timeout = 20_000 + DAYS * 1000;
test('bad days: nothing sent twice, lost, or sent after Undo', { timeout }, async () => {
  const days = await Promise.all(Array.from({ length: DAYS }, (_, seed) => badDay(seed)));
  const all = days.flat();
  const isRight = ({ done, isAsking, isUndone, sentAfterUndo }: (typeof all)[number]) =>
    !sentAfterUndo && done + Number(isUndone) + Number(isAsking) === 1;
  expect(all.filter((one) => !isRight(one))).toEqual([]);
  // The days were bad in every way.
  expect(new Set(all.map(({ done, isUndone }) => `${done} ${isUndone}`)).size).toBe(3);
});
