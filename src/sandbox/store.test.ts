import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEmbeddedSandbox } from './embedded.ts';
import { fileStore, StateInUse } from './files/file-store.ts';
import type { SandboxOptions, Store } from './world/options.ts';
import { delivered, HOUR, jobOf, openClient, START } from './test-client.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-'));
});
afterEach(() => rm(folder, { recursive: true }));

function memoryStore(text?: string) {
  const kept = { text };
  const store: Store = {
    load: async () => kept.text,
    save: async (state) => {
      kept.text = state;
    },
  };
  return { kept, store };
}

const later = (ms: number): Partial<SandboxOptions> => ({ now: () => START + ms });

test('the account comes back, and its clock stood still meanwhile', async () => {
  const { store } = memoryStore();
  const first = await openClient({ store, speed: 60 });
  const [id = 0] = await delivered(first);
  await first.post(`translate/job/${id}/comment`, { body: 'Kept' });
  const before = await jobOf(first, id);
  await first.sandbox.close();

  const night = 300 * HOUR;
  const second = await openClient({ store, speed: 60, ...later(HOUR + night) });
  expect(second.sandbox.epoch()).toBe(first.sandbox.epoch());
  const after = await jobOf(second, id);
  expect(after).toEqual({
    ...before,
    ctime: Number(before.ctime) + night / 1000,
    captcha_url: after.captcha_url,
  });
  expect(await second.get(`translate/job/${id}/comments`)).toMatchObject({
    response: { thread: [{ body: 'Kept' }] },
  });
  const third = await openClient({ store, speed: 60, ...later(HOUR + night + 119 * HOUR) });
  expect(await jobOf(third, id)).toMatchObject({ status: 'reviewable' });
});

test('a captcha outlives a restart', async () => {
  const { store } = memoryStore();
  const first = await openClient({ store, speed: 60 });
  const [id = 0] = await delivered(first);
  const { captcha_url } = await jobOf(first, id);
  await first.sandbox.close();
  const second = await openClient({ store, speed: 60, ...later(9 * HOUR) });
  expect((await second.fetch(new URL(String(captcha_url)).pathname)).status).toBe(404);
  expect((await second.fetch(String(captcha_url).slice(17))).status).toBe(200);
});

test('another speed plans the open work anew', async () => {
  const { store } = memoryStore();
  const still = await openClient({ store, speed: 0 });
  await delivered(still);
  await still.sandbox.close();
  const awake = await openClient({ store, speed: 60, ...later(HOUR) });
  expect(await jobOf(awake, 384_985)).toMatchObject({ status: 'available' });
  awake.sandbox.tick();
  expect((await awake.control('now', { advance: HOUR })).now).toBe(START + 2 * HOUR);
  expect(await jobOf(awake, 384_985)).toMatchObject({ status: 'reviewable' });
});

test.each(['', 'torn {', '{"format":0}'])(
  'an account that cannot be read starts afresh: %j',
  async (text) => {
    const { store, kept } = memoryStore(text);
    const client = await openClient({ store });
    expect(await client.get('translate/jobs')).toMatchObject({ response: [] });
    await client.sandbox.close();
    expect(JSON.parse(kept.text ?? '')).toMatchObject({ format: 2 });
  },
);

test('a file has one writer, and the next one takes over', async () => {
  const path = join(folder, 'deep', 'sandbox.json');
  const store = await fileStore(path);
  expect(await store.load()).toBeUndefined();
  await store.save('one');
  expect(await readFile(path, 'utf8')).toBe('one');
  // The parent process lives, and is not this one.
  await writeFile(`${path}.lock`, String(process.ppid));
  await expect(fileStore(path)).rejects.toThrow(StateInUse);
  await writeFile(`${path}.lock`, '999999999');
  const next = await fileStore(path);
  expect(await next.load()).toBe('one');
  await next.close?.();
  await expect(readFile(`${path}.lock`)).rejects.toThrow('ENOENT');
});

test('the embedded sandbox keeps its account in a file, and says when it cannot', async () => {
  const path = join(folder, 'sandbox.json');
  const env = { SANDBOX_STATE: path, SANDBOX_SCENARIO: 'empty' };
  const first = await createEmbeddedSandbox(env);
  await first.close();
  const second = await createEmbeddedSandbox(env);
  expect(second.epoch()).toBe(first.epoch());
  await second.close();

  await writeFile(`${path}.lock`, String(process.ppid));
  const said: string[] = [];
  const third = await createEmbeddedSandbox(env, (message) => said.push(message));
  expect(said).toEqual([expect.stringContaining('forgets everything')]);
  await third.close();
});

test.each(['torn {', '{"format":0}'])(
  'a file that cannot be read is kept aside, and told: %j',
  async (text) => {
    const path = join(folder, 'sandbox.json');
    await writeFile(path, text);
    const said: string[] = [];
    const env = { SANDBOX_STATE: path, SANDBOX_SCENARIO: 'empty' };
    const sandbox = await createEmbeddedSandbox(env, (line) => said.push(line));
    await sandbox.close();
    expect(said).toEqual([expect.stringContaining(`kept as ${path}.unreadable`)]);
    expect(await readFile(`${path}.unreadable`, 'utf8')).toBe(text);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 2 });
  },
);

test('a file that cannot be written is told once, and tried again', async () => {
  const path = join(folder, 'deep', 'sandbox.json');
  const said: string[] = [];
  const store = await fileStore(path, (line) => said.push(line));
  await store.save('one');
  await rm(join(folder, 'deep'), { recursive: true });
  await store.save('two');
  await store.save('three');
  expect(said).toEqual([`${path} cannot be written (ENOENT): it goes on in memory.`]);
  await mkdir(join(folder, 'deep'));
  await store.save('four');
  expect(said.slice(1)).toEqual([`${path} is written again.`]);
  expect(await readFile(path, 'utf8')).toBe('four');
  await store.close?.();
});

test('a place that cannot be had stops the start with a line that names it', async () => {
  await writeFile(join(folder, 'file'), '');
  const path = join(folder, 'file', 'sandbox.json');
  await expect(createEmbeddedSandbox({ SANDBOX_STATE: path })).rejects.toThrow(
    `SANDBOX_STATE: ${path} cannot be written (`,
  );
});

test('SANDBOX_STATE=off keeps nothing', async () => {
  const one = await createEmbeddedSandbox({ SANDBOX_STATE: 'off' });
  await one.reset();
  const two = await createEmbeddedSandbox({ SANDBOX_STATE: 'off' });
  expect(two.epoch()).toMatch(/-1$/);
  await one.close();
  await two.close();
});
