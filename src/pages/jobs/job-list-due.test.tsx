import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { textVersionOf } from '#api/job/version.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { keep } from '#test/kept.ts';
import { open } from '#test/render.tsx';

test('a row says when Gengo approves by itself where its delivery is known, and asks for none', async () => {
  await page.viewport(1440, 900);
  const config = { mode: 'embedded', apiHost: 'x', accountId: 'a' };
  const own = http.get('*/galley/config', () => HttpResponse.json(config));
  const gengo = await withGengo({}, own);
  const waiting = await gengo.findAll({ status: 'reviewable' });
  const [known, older] = waiting;
  if (!known || !older) throw new Error('two wait for review');
  // Five days after its delivery; of another one an older text was delivered.
  const at = NOW / 1000 - 2.5 * 86_400;
  await keep('a:deliveries', {
    [known.job_id]: { rev: '1', at, text: textVersionOf(known) },
    [older.job_id]: { rev: '1', at, text: 'another' },
  });
  open('/jobs?status=reviewable');
  const table = page.getByRole('table', { name: 'Translations' });
  const told = table.getByRole('cell').getByText('Gengo approves by itself in 2 days (estimated)');
  await expect.element(told).toBeInTheDocument();
  expect(told.elements()).toHaveLength(1);
  const row = told.element().closest('tr');
  expect(row?.querySelector('a')?.getAttribute('href')).toBe(`/jobs/${known.job_id}`);
  expect(
    gengo.calls('GET /v2/translate/job/').filter((call) => call.includes('revisions')),
  ).toEqual([]);
});
