import { expect, test } from './fixtures.ts';
import type { Gengo } from './gengo.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

test('a new order is waited for, then taken in, then complete, without a reload', async ({
  page,
  sandbox,
  gengo,
  servers,
}) => {
  await sandbox.reset({ orderHiddenMs: 60_000, queueMs: 90_000 });
  const number = await placeOrder(gengo);
  const advance = async (ms: number) => {
    const body = JSON.stringify({ advance: ms });
    await fetch(`${servers.sandbox.origin}/_sandbox/now`, { method: 'POST', body });
    await page.clock.runFor(6_000);
  };

  await page.goto(`/orders/${number}`);
  await expect(page.getByText('Gengo does not show this order yet.')).toBeVisible();
  await expect(page.getByText('up to two minutes')).toBeVisible();

  await advance(61_000);
  await expect(page.getByText('Gengo is still taking 2 translations in.')).toBeVisible();
  const cancel = page.getByRole('button', { name: 'Cancel what has not started' });
  await expect(cancel).toHaveAccessibleDescription(/Gengo is still taking the order in/);
  await expect(page.getByRole('figure')).toContainText('Queued 2');

  await advance(31_000);
  await expect(page.getByRole('figure')).toContainText('Waiting for a translator 2');
  await expect(page.getByText('Gengo is still taking')).toBeHidden();
  await expect(page.getByRole('link', { name: 'New order: second text' })).toBeVisible();
  await expect(cancel).not.toHaveAttribute('aria-disabled', 'true');
});

async function placeOrder(gengo: Gengo): Promise<string> {
  const job = { type: 'text', lc_src: 'en', lc_tgt: 'de', tier: 'standard' };
  const { order_id } = await gengo.post('translate/jobs', {
    jobs: {
      one: { ...job, slug: 'New order: first text', body_src: 'The hut is open until October.' },
      two: { ...job, slug: 'New order: second text', body_src: 'Dogs are welcome.' },
    },
  });
  return String(order_id);
}
