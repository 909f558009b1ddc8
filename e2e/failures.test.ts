import { expect, test } from './fixtures.ts';
import { startGalley, startSandbox } from './servers.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

const heading = { level: 1 } as const;

test('Gengo cannot be reached: said so, with the navigation still there, and Retry works', async ({
  page,
}) => {
  const gone = await startSandbox();
  const port = new URL(gone.origin).port;
  await gone.stop();
  const galley = await startGalley(gone.origin);
  try {
    await page.goto(`${galley.origin}/jobs?status=reviewable`);
    await expect(page.getByRole('heading', heading)).toHaveText(/cannot be reached/i);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    const back = await startSandbox({ SANDBOX_PORT: port });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('link', { name: 'Push: storm warning' })).toBeVisible();
    await back.stop();
  } finally {
    await galley.stop();
  }
});

test('keys that Gengo refuses are told as that', async ({ page, servers }) => {
  const galley = await startGalley(servers.sandbox.origin, { GENGO_PRIVATE_KEY: 'wrong' });
  try {
    await page.goto(`${galley.origin}/jobs?status=reviewable`);
    await expect(page.getByRole('heading', heading)).toHaveText(/keys/i);
    await expect(page.getByRole('main')).not.toContainText('wrong');
  } finally {
    await galley.stop();
  }
});

for (const [fault, words] of [
  ['2800', /Gengo/],
  ['500', /Gengo/],
  ['torn-json', /answer/i],
  ['html', /Gengo|answer/i],
  ['wrong-types', /answer/i],
] as const) {
  test(`${fault} from Gengo ends in a page that says so, and Retry works`, async ({
    page,
    sandbox,
  }) => {
    await sandbox.faults(`${fault}@GET translate/jobs*20`);
    await page.goto('/jobs?status=reviewable');
    await expect(page.getByRole('heading', heading)).toHaveText(words, { timeout: 15_000 });
    await sandbox.faults('');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('link', { name: 'Push: storm warning' })).toBeVisible();
  });
}

test('a slow Gengo shows the shape of what loads, then the translations', async ({
  page,
  sandbox,
}) => {
  await sandbox.faults('slow@GET translate/jobs*2');
  await page.goto('/jobs?status=reviewable');
  await expect(page.getByRole('heading', heading)).toHaveText('Ready for review');
  await expect(page.getByRole('link', { name: 'Push: storm warning' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Push: storm warning' })).toBeVisible({
    timeout: 20_000,
  });
});

test('two documents in one answer are read as the real one', async ({ page, sandbox }) => {
  await sandbox.faults('two-documents@GET translate/jobs*1');
  await page.goto('/jobs?status=reviewable');
  await expect(page.getByRole('link', { name: 'Push: storm warning' })).toBeVisible();
});

test('an unknown translation and an unknown address say what they are', async ({ page }) => {
  await page.goto('/jobs/999999999');
  await expect(page.getByRole('heading', heading)).toHaveText(/not found/i);
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', heading)).toHaveText(/not found/i);
  await page.getByRole('link', { name: /^Review \d/ }).click();
  await expect(page.getByRole('navigation', { name: /wait for review$/ })).toBeVisible();
});
