import { delay, http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { title } from '#test/desk.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { keep } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const urgent = page.getByRole('button', { name: '2 urgent: show' });

/** The versions of nothing are read before `release`. */
function heldVersions() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const handler = http.get('*/v2/translate/job/:id/revisions', () => promise);
  return { handler, release: resolve };
}

test.each([390, 1440])(
  'at %i px the oldest opens while versions are unread, and the more urgent ones are told',
  async (width) => {
    await page.viewport(width, 844);
    const { handler, release } = heldVersions();
    const gengo = await withGengo({}, handler);
    const waiting = await gengo.findAll({ status: 'reviewable' });
    const [oldest] = waiting.toSorted(
      (a, b) => a.ctime - b.ctime || Number(a.job_id) - Number(b.job_id),
    );
    const { address } = open('/');
    await expect.poll(address).toBe(`/review/${oldest?.job_id}`);
    await expect.element(urgent).not.toBeInTheDocument();
    release();
    await expect.element(urgent).toBeVisible();
    await urgent.click();
    await expect.element(title).toHaveTextContent('Trails app 4.2: home screen');
    await expect.element(urgent).not.toBeInTheDocument();
  },
);

test('what is known to be urgent opens before what is older and not known', async () => {
  const never = http.get('*/v2/translate/job/:id/revisions', () => delay('infinite'));
  const config = { mode: 'embedded', apiHost: 'x', accountId: 'a' };
  const own = http.get('*/galley/config', () => HttpResponse.json(config));
  const gengo = await withGengo({}, never, own);
  const waiting = await gengo.findAll({ status: 'reviewable' });
  const newest = waiting.toSorted((a, b) => b.ctime - a.ctime)[0];
  const at = NOW / 1000 - 118 * 3600;
  await keep('a:deliveries', { [newest?.job_id ?? '']: { rev: '1', at } });
  const { address } = open('/');
  await expect.poll(address).toBe(`/review/${newest?.job_id}`);
});
