import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { startGalley, startSandbox } from './servers.ts';
import { createGengo } from './gengo.ts';

/** As a front with a log-in would have it: each browser's calls bear the name of its person. */
async function browserOf(browser: Browser, baseURL: string, name: string) {
  const context = await browser.newContext({
    baseURL,
    extraHTTPHeaders: { 'x-auth-email': `${name}@x.example` },
  });
  const page = await context.newPage();
  // Nothing is held: here it is about what comes after.
  const { accountId, person } = await (await page.request.get('/galley/config')).json();
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    `galley:${accountId}/${person}:preferences`,
    JSON.stringify({ holdSeconds: 0 }),
  ] as const);
  return page;
}

test('two people at two browsers, one record: who decided is told to the other, and what a role may not cannot be pressed', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'galley-people-'));
  const env = {
    GALLEY_RECORD: `file:${join(folder, 'record.jsonl')}`,
    GALLEY_RECORD_KEY: 'the key of the record',
  };
  const sandbox = await startSandbox();
  const galley = await startGalley(sandbox.origin, {
    ...env,
    GALLEY_IDENTITY: 'header:x-auth-email',
    GALLEY_TRUSTED_PROXIES: '127.0.0.1',
    GALLEY_ROLES: 'reviewer=ann@x.example; viewer=vic@x.example',
    GALLEY_LIMITS: 'reviewer: 0.50 USD each',
  });
  const gengo = createGengo(sandbox.origin);
  try {
    const refs: { job_id: number }[] = await gengo.get('translate/jobs?status=reviewable');
    const ids = refs.map((ref) => ref.job_id).join(',');
    const { jobs }: { jobs: { job_id: number; lc_tgt: string; credits: string }[] } =
      await gengo.get(`translate/jobs/${ids}`);
    const dear = jobs.find(({ credits }) => Number(credits) > 0.5);
    const cheap = jobs.find(({ credits }) => Number(credits) <= 0.5);
    if (!dear || !cheap) throw new Error('The seeds hold no such translations');
    const [ann, vic] = await Promise.all(
      ['ann', 'vic'].map((name) => browserOf(browser, galley.origin, name)),
    );
    if (!ann || !vic) throw new Error('no browsers');

    // Ann sends one back, at once: there is nothing to wait for here.
    await ann.goto(`/jobs/${cheap.job_id}`);
    const decision = ann.getByRole('region', { name: 'Decision' });
    await decision.getByRole('button', { name: 'Request corrections' }).click();
    await decision.getByLabel('What should be corrected').fill('Say “Sie”, please.');
    await decision.getByRole('button', { name: 'Send back' }).click();
    const told = /Sent back for corrections · ann@x\.example/;
    const line = ann.getByRole('list', { name: /oldest first/ });
    await expect(line.getByText(told)).toBeVisible({ timeout: 30_000 });

    // Vic reads who did it, and can decide nothing.
    await vic.goto(`/jobs/${cheap.job_id}`);
    await expect(vic.getByRole('list', { name: /oldest first/ }).getByText(told)).toBeVisible();
    await vic.goto(`/jobs/${dear.job_id}`);
    const approve = vic
      .getByRole('region', { name: 'Decision' })
      .getByRole('button', { name: /^Approve/ });
    await expect(approve).toHaveAttribute('aria-disabled', 'true');
    await expect(approve).toHaveAccessibleDescription(
      'Not in your role: only for reviewer and admin.',
    );

    // More than Ann may spend on one: told where it happened, with what was typed.
    await ann.goto(`/jobs/${dear.job_id}`);
    await decision.getByRole('button', { name: 'Rating and words' }).click();
    await decision.getByRole('textbox', { name: /^Words for the translator/ }).fill('Lovely.');
    const press = decision
      .locator('.decision-approve')
      .getByRole('button', { name: /^(Approve|Press)/ });
    await press.click();
    if (await decision.getByRole('button', { name: /^Press again/ }).isVisible())
      await expect(async () => {
        await press.click({ timeout: 1000 });
        await expect(decision.getByRole('button', { name: /^Press again/ })).toBeHidden();
      }).toPass();
    await expect(decision.getByText('It costs more than you may spend on one.')).toBeVisible({
      timeout: 30_000,
    });
    await expect(decision.getByRole('textbox', { name: /^Words for/ })).toHaveValue('Lovely.');

    // The record says what the browser knew, has no words, and is whole.
    const name = (await readdir(folder)).find((one) => one.endsWith('.jsonl')) ?? '';
    const text = await readFile(join(folder, name), 'utf8');
    const [first] = text.split('\n').map((one) => (one ? JSON.parse(one) : undefined));
    expect(first).toMatchObject({
      who: 'ann@x.example',
      act: 'revise',
      job: String(cheap.job_id),
      browser: { hash: expect.stringMatching(/^[0-9a-f]{64}$/), version: expect.any(String) },
    });
    expect(text).not.toContain('Sie');
    const verify = spawn(process.execPath, ['dist/server/record.js', 'verify'], { env });
    expect((await once(verify, 'exit'))[0]).toBe(0);
  } finally {
    await galley.stop();
    await sandbox.stop();
    await rm(folder, { recursive: true });
  }
});
