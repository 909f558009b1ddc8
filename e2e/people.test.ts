import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startGalley, startSandbox } from './servers.ts';
import { createGengo } from './gengo.ts';
import { browserOf } from './people.ts';

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
    GALLEY_LIMITS: 'reviewer: 0.50 USD each, 0.10 USD a day',
  });
  const gengo = createGengo(sandbox.origin);
  try {
    const refs: { job_id: number }[] = await gengo.get('translate/jobs?status=reviewable');
    const ids = refs.map((ref) => ref.job_id).join(',');
    const { jobs }: { jobs: { job_id: number; lc_tgt: string; credits: string }[] } =
      await gengo.get(`translate/jobs/${ids}`);
    const byPrice = jobs.toSorted((one, other) => Number(one.credits) - Number(other.credits));
    // The first two are 0.06 each: only one of them fits into a day.
    const [first, second, ...others] = byPrice;
    const [cheap, dear] = [others[0], others.at(-1)];
    if (!first || !second || !cheap || !dear)
      throw new Error('The seeds hold no such translations');
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

    // More than Ann may spend on one: told before she presses.
    await ann.goto(`/jobs/${dear.job_id}`);
    const press = decision
      .locator('.decision-approve')
      .getByRole('button', { name: /^(Approve|Press)/ });
    await expect(press).toHaveAccessibleDescription('Over your limit of $0.50 each.');
    await expect(press).toHaveAttribute('aria-disabled', 'true');

    /** A second, deliberate press where something is open. */
    const approveIt = async () => {
      await press.click();
      if (await decision.getByRole('button', { name: /^Press again/ }).isVisible())
        await expect(async () => {
          await press.click({ timeout: 1000 });
          await expect(decision.getByRole('button', { name: /^Press again/ })).toBeHidden();
        }).toPass();
    };
    // What is said beside it cannot be loaded: the decision is sent all the same.
    await ann.route(/\/assets\/says-/, (route) => route.abort());
    await ann.goto(`/jobs/${first.job_id}`);
    await approveIt();
    await expect(line.getByText(/Approved · ann@x\.example/)).toBeVisible({ timeout: 30_000 });

    // More than is left of her day, which the proxy alone knows: told where it happened, with what was typed.
    await ann.goto(`/jobs/${second.job_id}`);
    await decision.getByRole('button', { name: 'Rating and words' }).click();
    await decision.getByRole('textbox', { name: /^Words for the translator/ }).fill('Lovely.');
    await approveIt();
    await expect(decision.getByText('Over your limit of today')).toBeVisible({ timeout: 30_000 });
    await expect(decision.getByRole('textbox', { name: /^Words for/ })).toHaveValue('Lovely.');

    // The record says what the browser knew, has no words, and is whole.
    const name = (await readdir(folder)).find((one) => one.endsWith('.jsonl')) ?? '';
    const text = await readFile(join(folder, name), 'utf8');
    const [written] = text.split('\n').map((one) => (one ? JSON.parse(one) : undefined));
    expect(written).toMatchObject({
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
