import { beforeAll, afterAll, expect, test } from 'vitest';
import { openPeople } from '#people/open.ts';
import { readPeople } from '#people/settings.ts';
import { ROUTES } from './plan.ts';
import { type Galley, startGalley } from './test/galley.ts';
import { JOB, LINES, ROLES, SETTINGS } from './test/matrix.ts';

let galley: Galley;
let resets = 0;
beforeAll(async () => {
  const settings = readPeople(SETTINGS);
  // One translation waits for review, and its text is "x".
  const answers: Readonly<Record<string, unknown>> = {
    '/v2/translate/jobs': [{ job_id: 7 }],
    '/v2/translate/jobs/7': { jobs: [{ job_id: 7, body_src: 'x' }] },
  };
  galley = await startGalley({
    respond: ({ url }, _request, response) => {
      const said = answers[url.replace(/\?.*$/, '')] ?? {};
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ opstat: 'ok', response: said }));
    },
    people: settings && openPeople(settings),
    reset: async () => void (resets += 1),
  });
});
afterAll(() => galley[Symbol.asyncDispose]());

/** What somebody's call comes to: its status, and whether Gengo (or the sandbox's reset) heard of it. */
async function call(role: string, method: string, path: string, sent: string | undefined) {
  const target = path.replaceAll(/:ids?/g, '42');
  // What the proxy itself reads to judge an order is no call of theirs.
  const isTheirs = (one: { method: string; url: string }) =>
    one.method === method && (one.url === target || one.url.startsWith(`${target}?`));
  const count = () => galley.calls.filter(isTheirs).length + resets;
  const before = count();
  const boundary = 'galley-boundary-0123456789';
  const form = `--${boundary}\r\nContent-Disposition: form-data; name="data"\r\n\r\n{}\r\n--${boundary}--\r\n`;
  const isForm = sent === '(files)';
  const type = isForm ? `multipart/form-data; boundary=${boundary}` : 'application/json';
  const response = await fetch(galley.url + target, {
    method,
    headers: {
      'x-galley': '1',
      'cache-control': 'no-store',
      'x-auth-email': `${role}@x.example`,
      ...(sent && { 'content-type': type }),
    },
    ...(sent && { body: isForm ? form : sent }),
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
  const refused = '{"galley":{"error":"not_permitted"}}';
  const fine = [answered, false, isHeard ? 1 : 0];
  expect([status, text === refused, heard]).toEqual(is === 'yes' ? fine : [403, true, 0]);
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
