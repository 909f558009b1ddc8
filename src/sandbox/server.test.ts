import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSandbox } from './app.ts';
import type { Sandbox } from './world/options.ts';
import { listen, type Server } from './server.ts';

/* A client that shares no code with the sandbox: node:http, node:crypto, and what section 1 says. */

let sandbox: Sandbox;
let server: Server;

beforeEach(async () => {
  sandbox = await createSandbox({ scenario: 'empty', queueMs: 0, speed: 1e6, control: true });
  server = await listen({ sandbox, port: 0 });
});

afterEach(async () => {
  await server.close();
  await sandbox.close();
});

function send(method: string, path: string, body = '', timeout = 0): Promise<string> {
  return new Promise((done, failed) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const call = request(server.origin + path, { method, headers, timeout }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(Buffer.concat(parts).toString('latin1')));
      response.on('error', failed);
    });
    call.on('timeout', () => call.destroy(new Error('timed out')));
    call.on('error', failed);
    call.end(body);
  });
}

function auth(): string {
  const ts = String(Math.floor(Date.now() / 1000));
  const { publicKey, privateKey } = sandbox.keys;
  const sig = createHmac('sha1', privateKey).update(ts).digest('hex');
  return `api_key=${encodeURIComponent(publicKey)}&api_sig=${sig}&ts=${ts}`;
}

const get = async (path: string) => JSON.parse(await send('GET', `/v2/${path}?${auth()}`));
const write = async (method: string, path: string, data: object) => {
  const body = `${auth()}&data=${encodeURIComponent(JSON.stringify(data))}`;
  return JSON.parse(await send(method, `/v2/${path}`, body));
};
const strike = (faults: string) => send('POST', '/_sandbox/faults', JSON.stringify({ faults }));

const job = { body_src: 'Hello', lc_src: 'en', lc_tgt: 'ja', tier: 'standard' };

test('from an order to a rejected job by its captcha image, over the wire', async () => {
  const ordered = await write('POST', 'translate/jobs', { jobs: { job_1: job } });
  expect(ordered).toMatchObject({ opstat: 'ok', response: { job_count: 1 } });
  await send('POST', '/_sandbox/now', '{"advance":60000}');
  const { response } = await get('translate/job/384985');
  expect(response.job).toMatchObject({ status: 'reviewable' });
  const url = new URL(response.job.captcha_url);
  expect(url.origin + url.pathname).toBe(`${server.origin}/captcha/`);
  expect(await send('GET', url.pathname + url.search)).toMatch(/^\x89PNG/);
  const key = url.searchParams.get('key');
  const { answer } = JSON.parse(await send('GET', `/_sandbox/captcha/${key}`));
  const reject = { action: 'reject', reason: 'quality', comment: 'No', captcha: answer };
  expect(await write('PUT', 'translate/job/384985', reject)).toEqual({
    opstat: 'ok',
    response: {},
  });
});

test('reset and drop-after cut the socket; drop-after has done the work', async () => {
  await write('POST', 'translate/jobs', { jobs: { job_1: job } });
  const comment = () => write('POST', 'translate/job/384985/comment', { body: 'Hello' });
  await strike('reset*1,drop-after*1');
  await expect(comment()).rejects.toMatchObject({ code: 'ECONNRESET' });
  await expect(comment()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await get('translate/job/384985/comments')).toMatchObject({
    response: { thread: [{ body: 'Hello' }] },
  });
});

test('header names are written as Gengo writes them', async () => {
  const names = await new Promise<string[]>((done, failed) => {
    request(`${server.origin}/v2/account/me?${auth()}`, (response) => {
      response.resume();
      done(response.rawHeaders.filter((_, index) => index % 2 === 0));
    })
      .on('error', failed)
      .end();
  });
  expect(names).toEqual(expect.arrayContaining(['Content-Type', 'Date']));
  expect(names.filter((name) => !/^([A-Z][a-z]*)(-[A-Z][a-z]*)*$/.test(name))).toEqual([]);
});

test('the sandbox’s own clock stands on every answer, and not its server’s', async () => {
  const now = Date.UTC(2031, 4, 6, 7, 8, 9);
  await send('POST', '/_sandbox/now', JSON.stringify({ now }));
  const dateOf = async (path: string) =>
    (await fetch(server.origin + path)).headers.get('date')?.slice(0, 22);
  // To the minute: the clock runs on.
  const date = 'Tue, 06 May 2031 07:08';
  expect(await dateOf(`/v2/account/me?${auth()}`)).toBe(date);
  expect(await dateOf('/v2/no/such/route')).toBe(date);
  await strike('500*1,html*1,torn-json*1');
  for (let call = 0; call < 3; call++) expect(await dateOf('/v2/account/me')).toBe(date);
});

test('hang says nothing until the client leaves', async () => {
  await strike('hang*1');
  await expect(send('GET', `/v2/account/balance?${auth()}`, '', 50)).rejects.toThrow('timed out');
  expect(await get('account/balance')).toMatchObject({ opstat: 'ok' });
});
