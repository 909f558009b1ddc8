import { delay, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { NOW, withGengo } from '#test/gengo.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const toggle = page.getByRole('button', { name: 'Changes', exact: true });
const changes = page.getByRole('region', { name: /^Changes from version/ });
const source = page.getByRole('region', { name: /^Source/ });
const translation = page.getByRole('region', { name: /^Translation/ });
const asked = page.getByRole('region', { name: 'What you asked for' });

const TEXTS = {
  10: 'Hot soup.\n\nBread.',
  20: 'Warm soup.\n\nBread.',
  30: 'Warm broth.\n\nBread.\n\nTea.',
};
const job = oddJob({ lc_tgt: 'de', body_src: 'Soup.\n\nBread.\n\nTea.', body_tgt: TEXTS[30] });
const versions = gengoSays('job/7/revisions', {
  revisions: [10, 20, 30].map((id) => ({ rev_id: id, ctime: id * 10 })),
});
const texts = ([10, 20, 30] as const).map((id) =>
  gengoSays(`job/7/revision/${id}`, { revision: { body_tgt: TEXTS[id], ctime: id * 10 } }),
);
const thread = gengoSays('job/7/comments', {
  thread: [
    { author: 'customer', body: 'Less hot, please.', ctime: 150 },
    { author: 'translator', body: 'Broth is better.', ctime: 160 },
  ],
});
const threeVersions = [job, versions, ...texts] as const;

/** What a sheet says, its marks as `[-gone-]` and `[+new+]`; a new gap is drawn by a sign alone, `[++]`. */
function told(sheet: typeof changes) {
  const copy = sheet.element().querySelector('[lang=de]')?.cloneNode(true);
  if (!(copy instanceof Element)) return undefined;
  for (const mark of copy.querySelectorAll('ins, del')) {
    const sign = mark.tagName === 'INS' ? '+' : '-';
    mark.textContent = `[${sign}${mark.textContent}${sign}]`;
  }
  return [...copy.querySelectorAll('p')].map(({ textContent }) => textContent);
}

test('shows what changed since corrections were asked for, with the request; and back', async () => {
  await withGengo({}, ...threeVersions, thread);
  const { address } = open('/jobs/7');
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  await toggle.click();
  await expect.element(changes).toHaveAccessibleName('Changes from version 1 to 3: German');
  expect(told(changes)).toEqual(['[-Hot soup-][+Warm broth+].', 'Bread.[++]', '[+Tea.+]']);
  expect(address()).toBe('/jobs/7?from=10');
  await expect.element(asked).toHaveTextContent('Less hot, please.');
  await expect.element(asked).not.toHaveTextContent('Broth is better.');
  await expect.element(source.getByText('Bread.')).toBeVisible();
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect.element(toggle).toHaveFocus();

  await toggle.click();
  await expect.element(translation.getByText('Warm broth.')).toBeVisible();
  expect(address()).toBe('/jobs/7');
  await expect.element(toggle).toHaveFocus();
});

test('at the desk what came back corrected opens on its changes with the request, until that is turned off', async () => {
  await withGengo({}, ...threeVersions, thread);
  const { address } = open('/review/7');
  await expect.element(changes).toHaveAccessibleName('Changes from version 1 to 3: German');
  await expect.element(asked).toHaveTextContent('Less hot, please.');
  const top = (found: typeof asked) => found.element().getBoundingClientRect().top;
  expect(top(asked)).toBeLessThan(top(changes));
  await userEvent.keyboard('d');
  await expect.element(translation.getByText('Warm broth.')).toBeVisible();
  await expect.element(changes).not.toBeInTheDocument();
  await userEvent.keyboard('d');
  await expect.element(changes).toBeVisible();
  expect(address()).toBe('/review/7?from=10');
});

test('at the desk a version that nobody asked for opens as it is', async () => {
  await withGengo({}, ...threeVersions, noComments);
  open('/review/7');
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect.element(translation.getByText('Warm broth.')).toBeVisible();
});

test('the key does the same, and where nobody asked the last version is compared', async () => {
  await withGengo({}, ...threeVersions, noComments);
  const { address } = open('/jobs/7');
  await expect.element(toggle).not.toHaveAttribute('aria-disabled');
  await userEvent.keyboard('d');
  await expect.element(changes).toHaveAccessibleName('Changes from version 2 to 3: German');
  await expect.element(asked).not.toBeInTheDocument();
  expect(address()).toBe('/jobs/7?from=20');
  await userEvent.keyboard('d');
  await expect.element(changes).not.toBeInTheDocument();
});

test('any two versions by their address; others by the menus', async () => {
  await withGengo({}, ...threeVersions, thread);
  const { address } = open('/jobs/7?from=10&to=20');
  await expect.element(changes).toHaveAccessibleName('Changes from version 1 to 2: German');
  expect(told(changes)).toEqual(['[-Hot-][+Warm+] soup.', 'Bread.']);
  await expect.element(page.getByText('Decisions are about the newest version, 3.')).toBeVisible();

  await page.getByRole('button', { name: 'To version 2' }).click();
  await page.getByRole('menuitem', { name: /^Version 3/ }).click();
  await expect.element(changes).toHaveAccessibleName('Changes from version 1 to 3: German');
  expect(address()).toBe('/jobs/7?from=10');
  await page.getByRole('button', { name: 'From version 1' }).click();
  await page.getByRole('menuitem', { name: /^Version 2/ }).click();
  await expect.poll(address).toBe('/jobs/7?from=20');
  await expect.element(page.getByRole('button', { name: 'From version 2' })).toHaveFocus();
});

test('side by side each version has its own marks, level with the other', async () => {
  await withGengo({}, ...threeVersions, thread);
  open('/jobs/7?from=10');
  await page.getByRole('button', { name: 'Side by side' }).click();
  const [before, after] = [/^Version 1/, /^Version 3/].map((name) =>
    page.getByRole('region', { name }),
  );
  if (!before || !after) return;
  await expect.element(before).toBeVisible();
  expect(told(before)).toEqual(['[-Hot soup-].', 'Bread.']);
  expect(told(after)).toEqual(['[+Warm broth+].', 'Bread.[++]', '[+Tea.+]']);
  const bread = (sheet: typeof before) =>
    sheet.getByText('Bread.').element().getBoundingClientRect();
  expect(bread(before).top).toBe(bread(after).top);
  expect(bread(before).right).toBeLessThan(bread(after).left);
  await page.getByText('Source: English').first().click();
  await expect.element(source.getByText('Soup.')).toBeVisible();
});

test('walks from change to change and says each', async () => {
  await withGengo({}, ...threeVersions, thread);
  open('/jobs/7?from=10');
  const next = page.getByRole('button', { name: 'Next change' });
  await expect.element(page.getByText('2 changes')).toBeVisible();
  await next.click();
  await expect.element(page.getByText('1 of 2', { exact: true })).toBeVisible();
  await expect
    .element(page.getByText('Change 1 of 2. removed: Hot soup; added: Warm broth'))
    .toBeInTheDocument();
  await page.getByRole('button', { name: 'Previous change' }).click();
  await expect.element(page.getByText('2 of 2', { exact: true })).toBeVisible();
  await next.click();
  await expect.element(page.getByText('1 of 2', { exact: true })).toBeVisible();
  await expect.element(next).toHaveFocus();
});

test('says which version an address names that is not there, and compares with the usual one', async () => {
  await withGengo({}, ...threeVersions, thread);
  open('/jobs/7?from=99&to=98');
  await expect.element(page.getByText('no version with the id 99 or 98')).toBeVisible();
  await expect.element(changes).toHaveAccessibleName('Changes from version 1 to 3: German');
});

test('a first version says that there is nothing to compare, to the key too', async () => {
  const first = gengoSays('job/7/revisions', { revisions: [{ rev_id: 10, ctime: 100 }] });
  await withGengo({}, job, first, noComments);
  open('/jobs/7?from=10');
  const reason = 'This is the first version: nothing to compare.';
  await expect.element(toggle).toHaveAccessibleDescription(reason);
  await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect.element(translation.getByText('Warm broth.')).toBeVisible();
  await userEvent.keyboard('d');
  await expect.element(page.getByText(reason)).toHaveLength(2);
});

test('a version that cannot be read says so, the text stays, and it can be asked for again', async () => {
  const gengo = await withGengo({}, job, versions, noComments);
  await gengo.faults('2800@GET translate/job/:id/revision/:rev');
  open('/jobs/7?from=10');
  const problem = page.getByRole('alert').filter({ hasText: 'Version 1 could not be read.' });
  await expect.element(problem).toBeVisible();
  await expect.element(translation.getByText('Warm broth.')).toBeVisible();
  await expect.element(problem.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('the text stays while a version is read', async () => {
  const slow = http.get('*/v2/translate/job/7/revision/10', () => delay('infinite'));
  await withGengo({}, job, versions, slow, noComments);
  open('/jobs/7?from=10');
  await expect.element(page.getByText('Comparing…')).toBeVisible();
  await expect.element(translation.getByText('Warm broth.')).toBeVisible();
});

test('long stretches without a change fold, and unfold', async () => {
  const quiet = Array.from({ length: 9 }, (_, index) => `Quiet ${index}.`).join('\n\n');
  const long = oddJob({ lc_tgt: 'de', body_src: quiet, body_tgt: `${quiet}!` });
  const two = gengoSays('job/7/revisions', {
    revisions: [10, 20].map((id) => ({ rev_id: id, ctime: id })),
  });
  const old = gengoSays('job/7/revision/10', { revision: { body_tgt: quiet, ctime: 10 } });
  await withGengo({}, long, two, old, noComments);
  open('/jobs/7?from=10');
  await expect.element(changes.getByText('… 7 unchanged paragraphs')).toBeVisible();
  await expect.element(source.getByText('… 7 unchanged paragraphs')).toBeVisible();
  await expect.element(changes.getByText('Quiet 3.')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Fold unchanged' }).click();
  await expect.element(changes.getByText('Quiet 3.')).toBeVisible();
});

test('a version opened from the time line leaves the changes for its text, focus included', async () => {
  await withGengo({}, ...threeVersions, thread);
  const { address } = open('/jobs/7?from=10');
  await expect.element(changes).toBeVisible();
  await page.getByRole('listitem').getByRole('link', { name: 'Version 1' }).click();
  await expect.element(translation.getByText('Hot soup.')).toBeVisible();
  expect(address()).toBe('/jobs/7?to=10');
  await expect.element(translation).toHaveFocus();
});

test('no version is still to come, however slow the browser’s clock', async () => {
  const at = NOW / 1000;
  const late = gengoSays('job/7/revisions', {
    revisions: [10, 20, 30].map((id) => ({ rev_id: id, ctime: at - 60 * (30 - id) })),
  });
  await withGengo({ now: () => NOW }, job, late, ...texts, thread);
  vi.setSystemTime(NOW - 60 * 60_000);
  open('/jobs/7');
  await toggle.click();
  await page.getByRole('button', { name: /^From version/ }).click();
  await expect.element(page.getByRole('menuitem', { name: 'Version 3, now' })).toBeVisible();
  await expect.element(page.getByRole('menuitem', { name: /, in / })).not.toBeInTheDocument();
});
