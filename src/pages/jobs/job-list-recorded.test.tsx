import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { asPerson } from '#test/person.ts';
import { open } from '#test/render.tsx';

/** The record says of each translation that Ann approved it, once it was corrected; and what it was asked. */
function recorded() {
  const asked: string[] = [];
  const handler = http.get('*/galley/record', ({ request }) => {
    const ids = new URL(request.url).searchParams.get('jobs')?.split(',') ?? [];
    asked.push(...ids);
    const act = { at: '2026-11-22T11:00:00.000Z', who: 'ann@x.example', outcome: 'done' };
    const acts = [
      { ...act, act: 'revise' },
      { ...act, act: 'approve', rating: 4 },
    ];
    const jobs = Object.fromEntries(ids.map((id) => [id, acts]));
    return HttpResponse.json({ since: '2026-11-01', jobs, orders: {} });
  });
  return { asked, handler };
}
const choose = (name: string) => page.getByRole('checkbox', { name, exact: true });
const row = page.getByRole('table').getByRole('row').nth(1);

test('facts of the record are columns that one can choose; asked for together, in view, and kept', async () => {
  const { asked, handler } = recorded();
  await withGengo({ people: asPerson(['viewer'], undefined, { record: true }) }, handler);
  const first = open('/jobs?status=approved');
  await expect.element(row).toBeVisible();
  await page.getByText('Columns', { exact: true }).click();
  expect(asked).toEqual([]);
  for (const name of ['Decided by', 'Rounds', 'Rating']) await choose(name).click();
  await choose('Units').click();
  await expect.element(row).toHaveTextContent(/ann@x\.example/);
  await expect.element(row).toHaveTextContent(/1 ?round|1 *4$|14$/);
  // Each translation once, though three of its columns ask.
  expect(asked).toHaveLength(new Set(asked).size);
  first.close();
  open('/jobs?status=approved');
  await expect.element(row).toHaveTextContent(/ann@x\.example/);
  await page.getByText('Columns', { exact: true }).click();
  await expect.element(choose('Units')).not.toBeChecked();
});

test("without a record its facts are no columns, and nothing is asked; the list's own can be chosen", async () => {
  const { asked, handler } = recorded();
  const gengo = await withGengo({}, handler);
  const { job_id: id } = await gengo.find({ status: 'approved' });
  open('/jobs?status=approved');
  await expect.element(row).toBeVisible();
  await expect.element(page.getByRole('columnheader', { name: 'ID' })).not.toBeInTheDocument();
  await page.getByText('Columns', { exact: true }).click();
  await expect.element(choose('Rating')).not.toBeInTheDocument();
  await choose('ID').click();
  await expect.element(page.getByRole('cell', { name: id })).toBeVisible();
  expect(asked).toEqual([]);
});
