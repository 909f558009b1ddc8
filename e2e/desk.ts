import type { Page } from '@playwright/test';
import { isClean } from './clean.ts';
import { type Control, expect } from './fixtures.ts';
import type { Gengo } from './gengo.ts';

type Named = Parameters<typeof isClean>[0];

/** Leaves so many translations with texts waiting for review, those with nothing open first, and gives their ids. */
export async function leave(gengo: Gengo, count: number): Promise<Set<string>> {
  const refs: { job_id: number }[] = await gengo.get(
    'translate/jobs?status=reviewable&timestamp_after=0',
  );
  const ids = refs.map(({ job_id }) => job_id);
  const { jobs } = await gengo.get(`translate/jobs/${ids.join(',')}`);
  const texts = jobs
    .filter((job: { body_tgt?: string }) => job.body_tgt)
    .toSorted((a: Named, b: Named) => Number(isClean(b)) - Number(isClean(a)))
    .map(({ job_id }: { job_id: number }) => job_id);
  const left = new Set<number>(texts.slice(0, count));
  expect(left.size).toBe(count);
  for (const id of ids.filter((one) => !left.has(one)))
    await gengo.put(`translate/job/${id}`, { action: 'approve' });
  return new Set([...left].map(String));
}

/** What the sandbox was asked to decide about these, each with the code that it answered. */
export const decisionsOn = async (sandbox: Control, ids: ReadonlySet<string>) =>
  (await sandbox.log())
    .filter(({ method }) => method === 'PUT')
    .map(({ path, args, code, fault }) => ({
      id: path.split('/').at(-1) ?? '',
      // The log keeps a decision's fields as they came.
      data: args.data as Readonly<Record<string, unknown>>,
      code: code ?? fault,
    }))
    .filter(({ id }) => ids.has(id));

/** The ids, in order, once for each decision that Gengo took. */
export const taken = async (sandbox: Control, ids: ReadonlySet<string>) =>
  (await decisionsOn(sandbox, ids))
    .filter(({ code }) => code === 0)
    .map(({ id }) => id)
    .toSorted();

/** What a screen reader would have been told. */
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** A desk worked by its keys. */
export async function openDesk(page: Page, path = '/review') {
  await page.addInitScript(() => {
    const ears: { heard: string[] } = Object.assign(window, { heard: [] });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        if (target instanceof Element && target.closest('[aria-live]'))
          ears.heard.push(...Array.from(addedNodes, ({ textContent }) => textContent ?? ''));
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(path);
  const heading = page.getByRole('heading', { level: 1 });
  const decision = page.getByRole('region', { name: 'Decision', exact: true });
  const approve = decision.getByRole('button', { name: /^(Approve|Press again)/ });
  const open = () => /\/review\/(\d+)/.exec(page.url())?.[1] ?? '';
  const ready = async () => {
    await expect(approve).not.toHaveAttribute('aria-disabled');
    await expect(approve).not.toHaveText(/not yet checked/);
  };
  await expect(page).toHaveURL(/\/review\/\d+$/);
  await ready();
  return {
    heading,
    decision,
    /** The translation that is open. */
    open,
    ready,
    /** This has been said since it was asked for the last time. */
    isSaid: async (words: RegExp) => {
      await expect.poll(() => heard(page)).toContainEqual(expect.stringMatching(words));
      await page.evaluate(() => Object.assign(window, { heard: [] }));
    },
    /** Presses a key, and waits until it has led on, with the focus on what is next. */
    goOnBy: async (key: string) => {
      const before = page.url();
      if (key === 'a') await ready();
      await page.keyboard.press(key);
      // What is open may have come to light just now.
      const asksAgain = () => approve.filter({ hasText: /^Press again/, visible: true }).count();
      await expect.poll(async () => page.url() !== before || (await asksAgain())).toBeTruthy();
      if (page.url() === before) {
        // Its words are to be read first.
        await expect(approve).not.toHaveAttribute('data-unread');
        await page.keyboard.press(key);
      }
      await expect(page).not.toHaveURL(before);
      await expect(heading).toBeFocused();
    },
    tabTo: async (target: ReturnType<Page['getByRole']>) => {
      for (let presses = 0; presses < 40; presses += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      await expect(target).toBeFocused();
    },
  };
}
export type Desk = Awaited<ReturnType<typeof openDesk>>;
