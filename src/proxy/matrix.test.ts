import { beforeAll, afterAll, expect, test } from 'vitest';
import { openPeople } from '#people/open.ts';
import { readPeople } from '#people/settings.ts';
import { ROUTES } from './plan.ts';
import { type Galley, startGalley } from './test/galley.ts';

/*
 * Who may do what, as README's "Several people" says it in words, tried over real HTTP. A line: a call, what it is sent, and
 * for viewer, reviewer, buyer, admin, and one who is both reviewer and buyer, whether it reaches Gengo (or, where it is
 * Galley's own, is answered).
 */
const JOB = '/v2/translate/job/42';
const NEW = '"force":1';
const MATRIX = `
                                                                        viewer reviewer buyer admin both
GET    /galley/config                                                   yes    yes      yes   yes   yes
GET    /galley/budget                                                   yes    yes      yes   yes   yes
GET    /captcha                                                         yes    yes      yes   yes   yes
GET    /files/1/source/a.txt                                            yes    yes      yes   yes   yes
POST   /galley/sandbox/reset                                            .      .        .     yes   .
GET    /v2/translate/jobs                                               yes    yes      yes   yes   yes
GET    /v2/translate/jobs/:ids                                          yes    yes      yes   yes   yes
GET    /v2/translate/job/:id                                            yes    yes      yes   yes   yes
GET    /v2/translate/job/:id/revisions                                  yes    yes      yes   yes   yes
GET    /v2/translate/job/:id/revision/:id                               yes    yes      yes   yes   yes
GET    /v2/translate/job/:id/feedback                                   yes    yes      yes   yes   yes
GET    /v2/translate/job/:id/comments                                   yes    yes      yes   yes   yes
GET    /v2/translate/order/:id                                          yes    yes      yes   yes   yes
GET    /v2/translate/order/:id/comments                                 yes    yes      yes   yes   yes
GET    /v2/translate/service/languages                                  yes    yes      yes   yes   yes
GET    /v2/translate/service/language_pairs                             yes    yes      yes   yes   yes
GET    /v2/translate/glossary                                           yes    yes      yes   yes   yes
GET    /v2/translate/glossary/:id                                       yes    yes      yes   yes   yes
GET    /v2/account/balance                                              yes    yes      yes   yes   yes
GET    /v2/account/stats                                                yes    yes      yes   yes   yes
GET    /v2/account/me                                                   yes    yes      yes   yes   yes
GET    /v2/account/preferred_translators                                yes    yes      yes   yes   yes
POST   /v2/translate/job/:id/comment      {"body":"x"}                  .      yes      .     yes   yes
POST   /v2/translate/order/:id/comment    {"body":"x"}                  .      yes      yes   yes   yes
PUT    /v2/translate/job/:id              {"action":"revise"}           .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"approve"}          .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"reject"}           .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"archive"}          .      yes      .     yes   yes
PUT    /v2/translate/job/:id              {"action":"purchase"}         .      .        .     .     .
PUT    /v2/translate/jobs                 {"action":"revise"}           .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"approve"}          .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"reject"}           .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"archive"}          .      yes      .     yes   yes
PUT    /v2/translate/jobs                 {"action":"purchase"}         .      .        .     .     .
POST   /v2/translate/service/quote        {"jobs":{}}                   .      .        yes   yes   yes
POST   /v2/translate/service/quote        (files)                       .      .        yes   yes   yes
POST   /v2/translate/jobs                 {"jobs":[{${NEW}}]}           .      .        yes   yes   yes
POST   /v2/translate/jobs                 {"jobs":[{"auto_approve":1,${NEW}}]}  .  .    .     yes   yes
POST   /v2/translate/jobs                 {"jobs":[{"body_src":"new"}]} .      .        yes   yes   yes
POST   /v2/translate/jobs                 {"jobs":[{"body_src":"x"}]}   .      .        .     yes   yes
DELETE /v2/translate/job/:id                                            .      .        yes   yes   yes
DELETE /v2/translate/order/:id                                          .      .        yes   yes   yes
`;
const ROLES = ['viewer', 'reviewer', 'buyer', 'admin', 'both'] as const;

const LINES = MATRIX.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = line.trim().split(/\s+/);
    const [method = '', path = '', sent] = cells;
    return { method, path, body: cells.length > 7 ? sent : undefined, cells: cells.slice(-5) };
  });

let galley: Galley;
let resets = 0;
beforeAll(async () => {
  const settings = readPeople({
    GALLEY_IDENTITY: 'header:X-Auth-Email',
    GALLEY_TRUSTED_PROXIES: '127.0.0.1',
    GALLEY_ROLES:
      'viewer=viewer@x.example;reviewer=reviewer@x.example;buyer=buyer@x.example;admin=admin@x.example;reviewer,buyer=both@x.example',
  });
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
  const isHeard = !/^\/(captcha|galley\/(config|budget))$/.test(path);
  // An address that is none has got past the guard of roles all the same.
  const answered = path === '/captcha' ? 404 : 200;
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
