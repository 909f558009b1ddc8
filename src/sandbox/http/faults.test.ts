import { expect, test, vi } from 'vitest';
import { parseFaults, takeFault } from './faults.ts';
import { form, openClient, order, type Client } from '../test-client.ts';

const names = (text: string) => parseFaults(text)?.map(({ name, left }) => [name, left]);

test('reads a list of faults', () => {
  expect(names('')).toEqual([]);
  expect(names('500, drop-after@PUT translate/job*1 ,hang*3')).toEqual([
    ['500', Infinity],
    ['drop-after', 1],
    ['hang', 3],
  ]);
});

test.each(['boom', '500*0', '500@translate/jobs', 'slow@GET', 'reset**2', 'toString'])(
  'refuses %s',
  (text) => {
    expect(parseFaults(text)).toBeUndefined();
  },
);

test('strikes what it names and what lies below, as often as it says', () => {
  const faults = parseFaults('500@PUT translate/job*2,html@GET translate/job/:id/comments') ?? [];
  const struck = (method: string, path: string) => takeFault(faults, { method, path })?.name;
  expect(struck('PUT', 'translate/jobs')).toBeUndefined();
  expect(struck('GET', 'translate/job/1')).toBeUndefined();
  expect(struck('GET', 'translate/job/1/comments')).toBe('html');
  const puts = [1, 2, 3].map((id) => struck('PUT', `translate/job/${id}`));
  expect(puts).toEqual(['500', '500', undefined]);
});

const call = (client: Client) => client.fetch(`/v2/account/balance?${form(client.auth)}`);

test.each([
  ['500', 500, /^\{"opstat":"error","err":\{"code":500,/],
  ['2800', 200, /"code":2800,/],
  ['torn-json', 200, /^\{"opstat":"ok","response":\{"c$/],
  ['two-documents', 200, /\}\}\{"opstat":"ok"/],
  ['wrong-types', 200, /^\{"opstat":"ok","response":\{"credits":\{/],
  ['html', 502, /^<html>/],
])('%s answers %d and what it says', async (fault, status, text) => {
  const client = await openClient({ faults: `${fault}*1` });
  const response = await call(client);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(text);
  expect((await call(client)).status).toBe(200);
});

test('strikes only once another call has come', () => {
  const faults = parseFaults('500@GET translate/jobs>POST translate/jobs') ?? [];
  const list = { method: 'GET', path: 'translate/jobs' };
  expect(takeFault(faults, list)).toBeUndefined();
  expect(takeFault(faults, { ...list, method: 'POST' })).toBeUndefined();
  expect(takeFault(faults, list)?.name).toBe('500');
});

test('slow and latency answer in full, later', async () => {
  const waits: unknown[] = [];
  const timer = vi.spyOn(globalThis, 'setTimeout').mockImplementation((done, ms) => {
    waits.push(ms);
    queueMicrotask(done);
    return undefined as never;
  });
  const client = await openClient({ faults: 'slow*1', latencyMs: 500 });
  expect(await (await call(client)).json()).toMatchObject({ opstat: 'ok' });
  await call(client);
  expect(waits).toEqual([500, 3000, 500]);
  timer.mockRestore();
});

test.each(['reset', 'hang', 'drop-after'])('%s fails the fetch in process', async (fault) => {
  const client = await openClient({ faults: `${fault}*1` });
  await expect(call(client)).rejects.toThrow(TypeError);
});

test('drop-after has done the work, reset has not', async () => {
  const client = await openClient();
  const [id] = await order(client);
  const comment = () => client.post(`translate/job/${id}/comment`, { body: 'Hello' });
  await client.control('faults', { faults: 'reset*1,drop-after*1' });
  await expect(comment()).rejects.toThrow(TypeError);
  await expect(comment()).rejects.toThrow(TypeError);
  expect(await client.get(`translate/job/${id}/comments`)).toMatchObject({
    response: { thread: [{ body: 'Hello' }] },
  });
  expect(await client.control('faults')).toEqual({ faults: [] });
});

test('the log counts what came, with its data and code, and never the keys', async () => {
  const client = await openClient({ faults: '500@GET account/stats' });
  await client.get('translate/jobs', { count: 3 });
  await client.put('translate/job/42', { action: 'archive' });
  await client.get('account/stats');
  const { log } = await client.control('log');
  expect(log).toEqual([
    {
      at: expect.any(Number),
      method: 'GET',
      path: 'translate/jobs',
      args: { count: '3' },
      code: 0,
    },
    {
      at: expect.any(Number),
      method: 'PUT',
      path: 'translate/job/42',
      args: { data: { action: 'archive' } },
      code: 2100,
    },
    { at: expect.any(Number), method: 'GET', path: 'account/stats', args: {}, fault: '500' },
  ]);
  await client.fetch('/_sandbox/log', { method: 'DELETE' });
  expect(await client.control('log')).toEqual({ log: [] });
});

test('without control there is no door', async () => {
  const { fetch } = await openClient({ control: false });
  expect((await fetch('/_sandbox/log')).status).toBe(404);
});

test('a reset starts afresh, on other options until the next', async () => {
  const client = await openClient();
  await order(client);
  const { epoch } = await client.control('reset', { wire: 'legacy', now: '2027-01-01T00:00:00Z' });
  expect(epoch).not.toBe('');
  expect(client.sandbox.epoch()).toBe(epoch);
  expect(await client.get('translate/jobs')).toMatchObject({ response: [] });
  await client.post('translate/jobs', {
    jobs: [{ body_src: 'a', lc_src: 'en', lc_tgt: 'de', tier: 'pro' }],
  });
  expect(await client.get('translate/jobs')).toMatchObject({
    response: [{ job_id: '384985', ctime: Date.UTC(2027) / 1000 }],
  });
  expect(await client.control('now', { advance: 5000 })).toEqual({ now: Date.UTC(2027) + 5000 });
  await client.sandbox.reset();
  expect(client.sandbox.epoch()).not.toBe(epoch);
  expect(await client.control('reset', { wire: 'morse' })).toEqual({
    error: 'SANDBOX_WIRE takes docs or legacy, not "morse".',
  });
});
