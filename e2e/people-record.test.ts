import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { readTable } from '../src/lib/files/in/csv.ts';
import { createGengo } from './gengo.ts';
import { browserOf } from './people.ts';
import { startGalley, startSandbox } from './servers.ts';

const RECORD = (folder: string) => ({
  GALLEY_RECORD: `file:${join(folder, 'record.jsonl')}`,
  GALLEY_RECORD_KEY: 'the key of the record',
});

test('many at once: the record says what was open of each, and the CSV of another one who decided, when, in how many rounds and how rated', async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'galley-people-'));
  const sandbox = await startSandbox();
  const galley = await startGalley(sandbox.origin, {
    ...RECORD(folder),
    GALLEY_IDENTITY: 'header:x-auth-email',
    GALLEY_TRUSTED_PROXIES: '127.0.0.1',
    GALLEY_ROLES: 'reviewer=ann@x.example; viewer=vic@x.example',
  });
  const gengo = createGengo(sandbox.origin);
  try {
    const ann = await browserOf(browser, galley.origin, 'ann');
    await ann.goto('/jobs?status=reviewable');
    const boxes = ann.getByRole('table', { name: 'Translations' }).getByRole('checkbox');
    for (const place of [1, 2]) await boxes.nth(place).check();
    const bar = ann.getByRole('region', { name: 'Selection' });
    await bar.getByRole('button', { name: /^Approve 2/ }).click();
    const dialog = ann.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /approve all the same/ }).check();
    await dialog.getByRole('radio', { name: '4 very good' }).check();
    await dialog.getByRole('button', { name: /^Approve 2/ }).click();
    const approved = async () =>
      (await gengo.get('translate/jobs?status=approved&timestamp_after=1')).length;
    await expect(ann.getByRole('region', { name: /^Approv/ })).toContainText(/2/, {
      timeout: 30_000,
    });
    await expect.poll(approved).toBeGreaterThan(1);

    const lines = async () => {
      const name = (await readdir(folder)).find((one) => one.endsWith('.jsonl')) ?? '';
      const text = await readFile(join(folder, name), 'utf8');
      return text
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    };
    await expect.poll(async () => (await lines()).length).toBe(4);
    const begun = (await lines()).slice(0, 2);
    for (const line of begun) {
      expect(line).toMatchObject({ who: 'ann@x.example', act: 'approve', rating: 4 });
      const open: Record<string, number> = line.browser.open;
      expect(Object.values(open).every((count) => count > 0)).toBe(true);
      expect(Object.keys(open)).not.toEqual([]);
    }
    const ids: string[] = begun.map(({ job }) => job);

    const vic = await browserOf(browser, galley.origin, 'vic');
    await vic.goto('/jobs?status=approved');
    await vic.getByText('Columns', { exact: true }).click();
    for (const name of ['Decided by', 'Decided', 'Rounds', 'Rating'])
      await vic.getByRole('checkbox', { name, exact: true }).check();
    await vic.getByRole('button', { name: /^Export all/ }).click();
    const download = vic.waitForEvent('download');
    await vic.getByRole('menuitem', { name: 'CSV' }).click();
    const [heading = [], ...rows] = readTable(
      await readFile(await (await download).path(), 'utf8'),
    );
    const at = (field: string) => heading.indexOf(field);
    const factsOf = (row: string[] = []) =>
      ['decided_by', 'decided_at', 'rounds', 'rating'].map((field) => row[at(field)]);
    for (const id of ids) {
      const row = rows.find((one) => one[at('job_id')] === id);
      expect(factsOf(row)).toEqual([
        'ann@x.example',
        expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        '0',
        '4',
      ]);
    }
    // Of what was approved before there was a record nothing is known.
    const others = rows.filter((row) => !ids.includes(row[at('job_id')] ?? ''));
    expect(others.length).toBeGreaterThan(0);
    for (const row of others) expect(factsOf(row).slice(0, 2)).toEqual(['', '']);
    // The same record as its own table: of one day, without a name; and whether it is whole.
    const ofRecord = async (...words: string[]) => {
      const run = promisify(execFile)(process.execPath, ['dist/server/record.js', ...words], {
        env: RECORD(folder),
      });
      const { stdout, code } = await run.then(
        ({ stdout: said }) => ({ stdout: said, code: 0 }),
        (error: { stdout: string; code: number }) => error,
      );
      return { stdout, code };
    };
    const today = new Date().toISOString().slice(0, 10);
    const day = ['--from', today, '--to', today];
    expect(readTable((await ofRecord('export', ...day)).stdout)).toHaveLength(5);
    expect(readTable((await ofRecord('export', '--to', '2026-01-01')).stdout)).toHaveLength(1);
    const hidden = await ofRecord('export', '--pseudonyms', ...day);
    expect(hidden.stdout).toContain('approve');
    expect(hidden.stdout).not.toContain('ann');
    expect((await ofRecord('export', '--from', 'today')).code).toBe(2);
    expect((await ofRecord('verify')).code).toBe(0);
    const name = (await readdir(folder)).find((one) => one.endsWith('.jsonl')) ?? '';
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(join(folder, name), text.replace('ann@x.example', 'eve@x.example'));
    const { stdout, code } = await ofRecord('verify');
    expect([code, stdout]).toEqual([1, expect.stringContaining('4 lines, NOT whole')]);
  } finally {
    await galley.stop();
    await sandbox.stop();
    await rm(folder, { recursive: true });
  }
});
