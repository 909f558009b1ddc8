import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { createEmbeddedSandbox } from '#sandbox/embedded.ts';
import { openAccount, readConfig } from './config.ts';
import { startGalley } from './test/galley.ts';

/** Galley as `npm start` without keys has it: sandbox and all in one process. */
async function startEmbedded() {
  const env = {
    SANDBOX_STATE: 'off',
    SANDBOX_SPEED: '0',
    SANDBOX_QUEUE_MS: '0',
    SANDBOX_CONTROL: 'on',
  };
  const { proxy, close } = await openAccount(readConfig({}), () => createEmbeddedSandbox(env));
  const galley = await startGalley(proxy);
  return {
    galley,
    [Symbol.asyncDispose]: async () => {
      await galley[Symbol.asyncDispose]();
      await close();
    },
  };
}

test('a file job of the embedded sandbox links to files that Galley itself serves, to be saved', async () => {
  const embedded = await startEmbedded();
  const { galley } = embedded;
  const mark = { origin: galley.url, 'x-galley': '1' };
  const page = '<script>alert(document.cookie)</script>';
  const form = new FormData();
  const job = { type: 'file', file_key: 'file_1', lc_src: 'en', lc_tgt: 'de', tier: 'pro' };
  form.append('data', JSON.stringify({ jobs: { a: job } }));
  form.append('file_1', new File([page], 'evil page.html', { type: 'text/html' }));
  const read = async <T extends z.ZodMiniType>(shape: T, path: string, init?: RequestInit) => {
    const answer = await fetch(`${galley.url}/v2/translate/${path}`, init);
    const { response } = z.parse(z.object({ response: z.unknown() }), await answer.json());
    return z.parse(shape, response);
  };
  const quoted = z.object({ jobs: z.object({ a: z.object({ identifier: z.string() }) }) });
  const quote = { method: 'POST', headers: mark, body: form };
  const { identifier } = (await read(quoted, 'service/quote', quote)).jobs.a;
  await read(z.unknown(), 'jobs', {
    method: 'POST',
    headers: { ...mark, 'content-type': 'application/json' },
    body: JSON.stringify({ jobs: { a: { type: 'file', identifier } } }),
  });
  const listed = z.tuple([z.object({ job_id: z.number() })]);
  const [{ job_id }] = await read(listed, 'jobs?count=1');
  const shown = z.object({ job: z.object({ file_url_src: z.string() }) });
  const { file_url_src } = (await read(shown, `job/${job_id}`)).job;
  expect(file_url_src).toBe(`${galley.url}/files/${job_id}/source/evil%20page.html`);

  const file = await fetch(file_url_src);
  expect([file.status, await file.text()]).toEqual([200, page]);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  for (const path of [
    `/files/${job_id}/target/evil.html`,
    `/files/${job_id}/other/x`,
    `/files/${job_id}/source/../../../_sandbox/log`,
    `/files/${job_id}/source/%2e%2e/%2e%2e/%2e%2e/_sandbox/log`,
    '/files/1/source/x',
    '/files//x',
    '/files/',
  ]) {
    const answer = await galley.raw(
      `GET ${path} HTTP/1.1\r\nHost: ${galley.host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  }
  await embedded[Symbol.asyncDispose]();
});

test('before a real Gengo there are no such files', async () => {
  const galley = await startGalley();
  expect((await fetch(`${galley.url}/files/1/source/a.txt`)).status).toBe(404);
  expect(galley.calls).toEqual([]);
  await galley[Symbol.asyncDispose]();
});
