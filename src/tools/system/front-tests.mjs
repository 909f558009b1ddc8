// What every front of docs/deploy must hold, with a stand-in for the log-in behind it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LOGGED_IN, withEcho, withFront, withSandbox } from './front.mjs';
import { until } from './seen.mjs';

const CHANGES = { 'x-galley': '1', 'content-type': 'application/json' };

const letsNobodyIn = (front) =>
  withFront(front, { app: withSandbox }, async ({ ask, origin }) => {
    const job = await ask('GET', '/v2/translate/jobs?status=reviewable', LOGGED_IN);
    const [{ job_id: id }] = JSON.parse(job.text).response;
    const approval = JSON.stringify({ action: 'approve' });
    const own = { ...CHANGES, origin };
    const tries = [
      ...[
        '/',
        '/review',
        '/galley/config',
        '/v2/account/balance',
        '/captcha?u=x',
        '/assets/x.js',
        '/healthz',
        '/readyz',
      ].map((path) => ({ method: 'GET', path })),
      { method: 'PUT', path: `/v2/translate/job/${id}`, headers: own, body: approval },
      { method: 'GET', path: '/review', headers: { cookie: 'session=forged' } },
      { method: 'GET', path: '/review', headers: { 'x-forwarded-user': 'boss' } },
    ];
    for (const { method, path, headers, body } of tries) {
      const { status, text } = await ask(method, path, headers, body);
      assert.equal(status, 401, `${method} ${path}`);
      assert.doesNotMatch(text, /opstat|<title>Galley/);
    }
    const opened = await ask('GET', '/jobs?status=approved&order=7', {
      'sec-fetch-mode': 'navigate',
      'x-auth-request-redirect': 'https://evil.example/',
    });
    assert.equal(opened.text, 'log-in /oauth2/sign_in, then /jobs?status=approved&order=7');
    for (const headers of [{}, LOGGED_IN])
      for (const path of ['/oauth2/auth', '/oauth2/auth?x'])
        assert.equal((await ask('GET', path, headers)).status, 404, path);
    const after = await ask('GET', `/v2/translate/job/${id}`, LOGGED_IN);
    assert.equal(JSON.parse(after.text).response.job.status, 'reviewable');
  });

const letsPeopleIn = (front) =>
  withFront(front, { app: withSandbox }, async ({ ask, origin }) => {
    assert.match((await ask('GET', '/oauth2/sign_in')).text, /^log-in \/oauth2\/sign_in/);
    const page = await ask('GET', '/review', LOGGED_IN);
    assert.deepEqual([page.status, /<title>Galley/.test(page.text)], [200, true]);
    const list = await ask('GET', '/v2/translate/jobs?status=reviewable', LOGGED_IN);
    const [{ job_id: id }] = JSON.parse(list.text).response;
    const own = { ...LOGGED_IN, ...CHANGES, origin, 'sec-fetch-site': 'same-origin' };
    const approval = JSON.stringify({ action: 'approve' });
    const done = await ask('PUT', `/v2/translate/job/${id}`, own, approval);
    assert.deepEqual([done.status, JSON.parse(done.text).opstat], [200, 'ok']);
    const foreign = { ...own, origin: 'https://evil.example' };
    assert.equal((await ask('PUT', `/v2/translate/job/${id}`, foreign, approval)).status, 403);
  });

const believesNobody = (front) =>
  withFront(front, { app: withEcho }, async ({ ask, origin }) => {
    const claims = { 'x-forwarded-user': 'boss', 'x-forwarded-email': 'boss@example.com' };
    const { text } = await ask('GET', '/review', { ...LOGGED_IN, ...claims });
    assert.doesNotMatch(text, /boss/);
    assert.equal(JSON.parse(text).host, new URL(origin).host);
  });

const takesLargeOrders = (front) =>
  withFront(front, { app: withSandbox }, async ({ ask, origin }) => {
    const body = JSON.stringify({ jobs: [{ type: 'text', body_src: 'a'.repeat(99_000_000) }] });
    const own = { ...LOGGED_IN, ...CHANGES, origin };
    const { status, text } = await ask('POST', '/v2/translate/jobs', own, body);
    assert.deepEqual([status, JSON.parse(text).opstat], [200, 'error'], text.slice(0, 200));
    const without = await ask('POST', '/v2/translate/jobs', { ...own, cookie: '' }, body);
    assert.equal(without.status, 401);
  });

const staysShut = (front) =>
  withFront(front, { app: withSandbox, isLogInDown: true }, async ({ ask }) => {
    for (const path of ['/review', '/v2/account/balance'])
      assert.ok((await ask('GET', path, LOGGED_IN)).status >= 500, path);
  });

const sendsWhatWasHeld = (front) =>
  withFront(front, { app: withSandbox }, async ({ origin, ask, leave }) => {
    const ask200 = async (path) => JSON.parse((await ask('GET', path, LOGGED_IN)).text).response;
    const list = await ask200('/v2/translate/jobs?status=reviewable');
    const ids = list.map(({ job_id: id }) => id).slice(0, 12);
    assert.ok(ids.length > 5, 'several to decide on');
    const own = { ...LOGGED_IN, ...CHANGES, origin };
    const approval = JSON.stringify({ action: 'approve' });
    for (const [index, id] of ids.entries()) {
      const protocol = front.protocols[index % front.protocols.length];
      await leave(protocol, 'PUT', `/v2/translate/job/${id}`, own, approval);
    }
    await until(
      'all decisions at Gengo',
      async () => {
        const { jobs } = await ask200(`/v2/translate/jobs/${ids.join()}`);
        return jobs.every(({ status }) => status === 'approved');
      },
      5000,
    );
  });

/** Galley's own patience, of `proxy/serve.ts`, ends first: it knows what happened. */
const waitsForGalley = async ({ file, timeouts }) => {
  const text = readFileSync(file, 'utf8');
  const [, idle] = /\bIDLE = ([\d_]+)/.exec(readFileSync('src/proxy/serve.ts', 'utf8')) ?? [];
  const found = [...text.matchAll(/\b(\w*timeout\w*) (\d+)s/g)];
  assert.deepEqual(
    found.map(([, name]) => name),
    timeouts,
  );
  for (const [, name, seconds] of found)
    assert.ok(Number(seconds) * 1000 > Number(idle?.replaceAll('_', '')), name);
};

const TESTS = {
  'nobody is let in without a log-in': letsNobodyIn,
  'who is logged in works as without it': letsPeopleIn,
  'what a client says of itself is not believed': believesNobody,
  'an order of 99 MB passes': takesLargeOrders,
  'a decision is sent though its tab has closed': sendsWhatWasHeld,
  'a log-in that is down lets nobody in': staysShut,
  'its time-outs are longer than Galley’s own': waitsForGalley,
};

/**
 * The tests of one front: of its `file`, the `protocols` that browsers speak with it, and which `timeouts` it must name since
 * its own are too short; `commandOf` as `withFront` wants it.
 */
export const testsOf = (front) =>
  Object.fromEntries(Object.entries(TESTS).map(([title, test]) => [title, () => test(front)]));
