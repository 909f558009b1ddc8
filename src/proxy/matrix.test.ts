import { beforeAll, afterAll, expect, onTestFinished, test } from 'vitest';
import { PROXY_FAULTS } from '#lib/proxy-fault.ts';
import { ROUTES } from './guards/allowed-calls.ts';
import type { Galley } from './test/galley.ts';
import { callAs, IDS, JOB, LINES, ROLES, startMatrix } from './test/matrix.ts';

let galley: Galley;
let resets = 0;
beforeAll(async () => {
  galley = await startMatrix({ reset: async () => void (resets += 1) });
});
afterAll(() => galley[Symbol.asyncDispose]());

/** What somebody's call comes to: its status, and whether Gengo (or the sandbox's reset) heard of it. */
async function call(role: string, method: string, path: string, sent: string | undefined) {
  const target = path.replaceAll(/:(\w+)/g, (_, name: keyof typeof IDS) => IDS[name]);
  // What the proxy itself reads to judge an order is no call of theirs.
  const isTheirs = (one: { method: string; url: string }) =>
    one.method === method && (one.url === target || one.url.startsWith(`${target}?`));
  const count = () => galley.calls.filter(isTheirs).length + resets;
  const before = count();
  const boundary = 'galley-boundary-0123456789';
  const form = `--${boundary}\r\nContent-Disposition: form-data; name="data"\r\n\r\n{}\r\n--${boundary}--\r\n`;
  const isForm = sent === '(files)';
  const response = await callAs(galley, role, target, {
    method,
    ...(sent && { body: isForm ? form : sent }),
    ...(isForm && { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }),
  });
  const text = await response.text();
  return { status: response.status, text, heard: count() - before };
}

test.each(
  LINES.flatMap((line) => ROLES.map((role, at) => ({ ...line, role, is: line.cells[at] }))),
)('$role: $method $path $body is $is', async ({ role, method, path, body, is }) => {
  const { status, text, heard } = await call(role, method, path, body);
  const isHeard = !/^\/(captcha|galley\/(config|budget|record))$/.test(path);
  // An address that is none has got past the guard of roles all the same.
  const answered = /^\/(captcha|galley\/record)$/.test(path) ? 404 : 200;
  const said = /^{"galley":{"error":"(\w+)"}}$/.exec(text)?.[1] ?? '';
  const fine = [answered, answered === 404 ? 'not_allowed' : '', isHeard ? 1 : 0];
  const fault = is === '.' ? 'not_permitted' : is;
  const refused = [
    new Map<string | undefined, number>(Object.entries(PROXY_FAULTS)).get(fault),
    fault,
    0,
  ];
  expect([status, said, heard]).toEqual(is === 'yes' ? fine : refused);
});

test('the matrix has every call that the proxy lets through', () => {
  const named = new Set(LINES.map(({ method, path }) => `${method} ${path}`));
  const calls = ROUTES.map(({ method, template }) => `${method} /v2/${template}`);
  expect(calls.filter((one) => !named.has(one))).toEqual([]);
});

test('whom no rule names gets nothing, and what is not in the table nobody gets', async () => {
  for (const path of ['/galley/config', '/v2/account/balance', '/captcha']) {
    expect(await call('stranger', 'GET', path, undefined)).toMatchObject({ status: 403, heard: 0 });
  }
  for (const [method, path] of [
    ['GET', '/galley/none'],
    ['POST', '/galley/config'],
    ['DELETE', '/galley/sandbox/reset'],
    ['PATCH', '/captcha'],
  ] as const) {
    expect(await call('admin', method, path, undefined)).toMatchObject({ status: 403, heard: 0 });
  }
  expect(await call('admin', 'GET', '/v2/none', undefined)).toMatchObject({
    status: 404,
    heard: 0,
  });
  expect((await call('viewer', 'HEAD', '/galley/config', undefined)).status).toBe(200);
});

test('a role is not had by saying so', async () => {
  for (const [header, value] of [
    ['x-auth-roles', 'admin'],
    ['x-http-method-override', 'GET'],
    ['x-original-method', 'GET'],
  ] as const) {
    const response = await fetch(galley.url + JOB, {
      method: 'DELETE',
      headers: { 'x-galley': '1', 'x-auth-email': 'viewer@x.example', [header]: value },
    });
    expect(response.status).toBe(403);
  }
});

test('without a record no order is known to be one’s own: a buyer is told so, who may comment anywhere still may', async () => {
  const unrecorded = await startMatrix({ isRecorded: false });
  onTestFinished(() => unrecorded[Symbol.asyncDispose]());
  const comment = async (role: string) => {
    const path = `/v2/translate/job/${IDS.own}/comment`;
    const answer = await callAs(unrecorded, role, path, { method: 'POST', body: '{"body":"x"}' });
    return answer.text();
  };
  expect(await comment('buyer')).toBe('{"galley":{"error":"owner_unknown"}}');
  expect(await comment('viewer')).toBe('{"galley":{"error":"not_permitted"}}');
  expect(unrecorded.calls).toEqual([]);
  expect(await comment('reviewer')).toContain('"ok"');
});
