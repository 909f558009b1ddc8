import type { Page } from '@playwright/test';
import { rejectForm } from './decide.ts';
import { decisionsOn, type Desk, leave, openDesk, taken } from './desk.ts';
import { type Control, expect, test } from './fixtures.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

const main = (page: Page) => page.getByRole('main');

/** Selects the first words of the translation as caret browsing does, and quotes them. */
async function quote(page: Page, words: number) {
  await page.getByRole('region', { name: /^Translation/ }).evaluate((pane, count) => {
    const text = pane.querySelector('[lang]') ?? pane;
    const first = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode();
    getSelection()?.collapse(first, 0);
    for (let word = 0; word < count; word += 1) getSelection()?.modify('extend', 'forward', 'word');
  }, words);
  await expect(page.getByRole('button', { name: 'Quote' })).toBeVisible();
  await page.keyboard.press('c');
}

async function sendBack(page: Page, { decision, goOnBy }: Desk) {
  const comment = decision.getByLabel('What should be corrected');
  await quote(page, 1);
  await expect(comment).toBeFocused();
  await page.keyboard.type('our word for it, please');
  await page.keyboard.press('Escape');
  await quote(page, 2);
  await expect(comment).toHaveValue(/^1\. “.+”: our word for it, please\n2\. “.+”: $/);
  await page.keyboard.type('too formal');
  await goOnBy('ControlOrMeta+Enter');
}

async function reject(page: Page, { goOnBy, tabTo }: Desk, sandbox: Control) {
  const { form, reason, comment, answer, rightAnswer } = rejectForm(page);
  await page.keyboard.press('Shift+X');
  await expect(form.getByRole('button', { name: 'Request corrections instead' })).toBeFocused();
  await tabTo(reason(/^Quality/));
  await page.keyboard.press('Space');
  await tabTo(comment);
  await page.keyboard.type('Machine text.');
  await tabTo(answer);
  await page.keyboard.type('WRONG1');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(answer).toHaveAccessibleDescription(/Not the characters of the last image/);
  await expect(answer).toBeFocused();
  await expect(answer).toHaveValue('');
  await expect(comment).toHaveValue('Machine text.');
  await page.keyboard.type(await rightAnswer(sandbox));
  await goOnBy('ControlOrMeta+Enter');
}

test('twenty are decided by keyboard alone, each sent exactly once', async ({
  page,
  gengo,
  sandbox,
}) => {
  const ids = await leave(gengo, 20);
  const desk = await openDesk(page);
  const { open, ready, goOnBy, heading, isSaid, tabTo } = desk;

  await goOnBy('a');
  await isSaid(/^Approving .+, undo with Z\. Next: .+\. 19 left\.$/);

  await ready();
  const undone = open();
  await goOnBy('a');
  await isSaid(/ 18 left\.$/);
  await page.keyboard.press('z');
  await isSaid(/^Undone: Approving/);
  await expect(page.getByText(/^Undone: Approving/)).toBeInViewport();
  await expect(heading).toBeFocused();
  expect(open()).toBe(undone);
  await ready();
  await goOnBy('a');
  await isSaid(/ 18 left\.$/);

  await ready();
  const sentBack = open();
  await sendBack(page, desk);
  await isSaid(/^Sending back .+, undo with Z\. Next: .+\. 17 left\.$/);

  await ready();
  const rejected = open();
  await reject(page, desk, sandbox);
  await isSaid(/^Rejected: .+\. Next: .+\. 16 left\.$/);

  await ready();
  const skipped = open();
  await goOnBy('s');
  await isSaid(/^Skipped .+\. Next: .+\. 16 left\.$/);

  await ready();
  const rated = open();
  await page.keyboard.press('4');
  await isSaid(/^Rating 4 of 5/);
  await page.keyboard.press('Escape');
  await goOnBy('a');

  for (let left = 14; left > 1; left -= 1) {
    await ready();
    await goOnBy('a');
    await isSaid(new RegExp(` ${left} left\\.$`));
  }
  await ready();
  await goOnBy('a');
  await isSaid(/That was the last\.$/);

  await expect(main(page).getByText('Skipped: 1')).toBeVisible();
  await tabTo(main(page).getByRole('button', { name: 'Go on with the skipped' }));
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  expect(open()).toBe(skipped);
  await ready();
  await goOnBy('a');
  await expect(heading).toHaveText('That was the last');
  await expect(
    main(page).getByText('Decided: 18 approved, 1 sent back, and 1 rejected'),
  ).toBeVisible();

  await page.clock.fastForward(8_000);
  await expect.poll(() => taken(sandbox, ids)).toEqual([...ids].toSorted());
  await page.clock.fastForward(60_000);
  const decisions = await decisionsOn(sandbox, ids);
  const of = (id: string) => decisions.filter((one) => one.id === id);
  const shape = (id: string) => of(id).map(({ data, code }) => [data.action, code]);
  for (const id of ids)
    expect(shape(id)).toEqual(
      id === rejected
        ? [
            ['reject', 2401],
            ['reject', 0],
          ]
        : [[id === sentBack ? 'revise' : 'approve', 0]],
    );
  expect(of(sentBack)[0]?.data.comment).toMatch(
    /^1\. “.+”: our word for it, please\n2\. “.+”: too formal$/,
  );
  expect(of(rated)[0]?.data.rating).toBe(4);
});
