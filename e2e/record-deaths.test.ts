import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import { KEYS, startSandbox } from './servers.ts';

/** How often Galley is killed between the two lines of an act; the soak kills it 50 times. */
const DEATHS = Number(process.env.RECORD_DEATHS ?? 4);

interface Written {
  job: string;
  outcome: string | null;
}

/** A Galley with a record, which can be killed without a word. */
async function start(env: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, ['dist/server/node.js'], {
    env: { PATH: process.env.PATH, PORT: '0', NODE_ENV: 'production', ...KEYS, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (!child.stdout) throw new Error('nothing to read');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const end = async (signal: NodeJS.Signals) => {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return { origin: /http:\/\/[^/\s]+/.exec(String(line))?.[0] ?? '', end };
}

test(`killed ${DEATHS} times between the two lines of an act, each act is mended or told`, async () => {
  test.setTimeout(60_000 + DEATHS * 10_000);
  const folder = await mkdtemp(join(tmpdir(), 'galley-record-'));
  const record = `file:${join(folder, 'record.jsonl')}`;
  // Each second approval is carried out, and its answer lost; the others hang before Gengo does anything.
  const sandboxes = await Promise.all(
    ['drop-after@PUT translate/job/:id*99', 'hang@PUT translate/job/:id*99'].map((faults) =>
      startSandbox({ SANDBOX_FAULTS: faults }),
    ),
  );
  const [done] = sandboxes;
  const env = { GALLEY_RECORD: record, GALLEY_RECORD_KEY: 'the key of the record' };
  const read = async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const lines = texts.join('').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Written);
  };
  /** Not what a start mends meanwhile of earlier deaths. */
  const begun = async () => (await read()).filter(({ outcome }) => outcome === null).length;
  try {
    for (let death = 0; death < DEATHS; death += 1) {
      const galley = await start({ ...env, GENGO_API: sandboxes[death % 2]?.origin ?? '' });
      const list = await fetch(`${galley.origin}/v2/translate/jobs?status=reviewable`);
      const { response: jobs } = (await list.json()) as { response: { job_id: number }[] };
      const before = await begun();
      const sent = fetch(`${galley.origin}/v2/translate/job/${jobs[death % jobs.length]?.job_id}`, {
        method: 'PUT',
        headers: { 'x-galley': '1', 'content-type': 'application/json' },
        body: JSON.stringify({ action: 'approve' }),
      }).catch(() => undefined);
      await expect.poll(begun).toBeGreaterThan(before);
      await galley.end('SIGKILL');
      await sent;
    }
    expect(await begun()).toBe(DEATHS);
    const last = await start({ ...env, GENGO_API: done?.origin ?? '' });
    await expect
      .poll(async () => (await read()).filter(({ outcome }) => outcome !== null).length, {
        timeout: 40_000,
      })
      .toBeGreaterThanOrEqual(DEATHS);
    await last.end('SIGTERM');
    for (const { outcome } of await read())
      expect([null, 'found-done', 'found-not-done']).toContain(outcome);
    const verify = spawn(process.execPath, ['dist/server/record.js', 'verify'], {
      env: { ...env },
    });
    const [code] = await once(verify, 'exit');
    expect(code).toBe(0);
  } finally {
    for (const sandbox of sandboxes) await sandbox.stop();
    await rm(folder, { recursive: true });
  }
});
