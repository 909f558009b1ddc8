// docs/deploy/nginx.conf, run as it stands but for its ports and its certificate, with a stand-in for the log-in.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from '../at-end.mjs';
import { startGalley } from '../galley-process.mjs';
import { freePort } from '../free-port.mjs';

const HOST = 'galley.example.com';
/** What the stand-in takes for somebody who is logged in. */
const LOGGED_IN = { cookie: 'session=good' };
const CHANGES = { 'x-galley': '1', 'content-type': 'application/json' };

const letsNobodyIn = () =>
  withFront({ app: withSandbox }, async (front) => {
    const job = await front.ask('GET', '/v2/translate/jobs?status=reviewable', LOGGED_IN);
    const [{ job_id: id }] = JSON.parse(job.text).response;
    const approval = JSON.stringify({ action: 'approve' });
    const own = { ...CHANGES, origin: front.origin };
    const tries = [
      ...[
        '/',
        '/review',
        '/galley/config',
        '/v2/account/balance',
        '/captcha?u=x',
        '/assets/x.js',
      ].map((path) => ({ method: 'GET', path })),
      { method: 'PUT', path: `/v2/translate/job/${id}`, headers: own, body: approval },
      { method: 'GET', path: '/review', headers: { cookie: 'session=forged' } },
      { method: 'GET', path: '/review', headers: { 'x-forwarded-user': 'boss' } },
    ];
    for (const { method, path, headers, body } of tries) {
      const { status, text } = await front.ask(method, path, headers, body);
      assert.equal(status, 401, `${method} ${path}`);
      assert.doesNotMatch(text, /opstat|<title>Galley/);
    }
    const opened = await front.ask('GET', '/review', { 'sec-fetch-mode': 'navigate' });
    assert.deepEqual(
      [opened.status, opened.headers.location],
      [302, `${front.origin}/oauth2/sign_in?rd=/review`],
    );
    for (const headers of [{}, LOGGED_IN])
      for (const path of ['/oauth2/auth', '/oauth2/auth?x'])
        assert.equal((await front.ask('GET', path, headers)).status, 404, path);
    const after = await front.ask('GET', `/v2/translate/job/${id}`, LOGGED_IN);
    assert.equal(JSON.parse(after.text).response.job.status, 'reviewable');
  });

const letsPeopleIn = () =>
  withFront({ app: withSandbox }, async (front) => {
    assert.match((await front.ask('GET', '/oauth2/sign_in')).text, /^log-in \/oauth2\/sign_in/);
    const page = await front.ask('GET', '/review', LOGGED_IN);
    assert.deepEqual([page.status, /<title>Galley/.test(page.text)], [200, true]);
    const list = await front.ask('GET', '/v2/translate/jobs?status=reviewable', LOGGED_IN);
    const [{ job_id: id }] = JSON.parse(list.text).response;
    const own = { ...LOGGED_IN, ...CHANGES, origin: front.origin, 'sec-fetch-site': 'same-origin' };
    const approval = JSON.stringify({ action: 'approve' });
    const done = await front.ask('PUT', `/v2/translate/job/${id}`, own, approval);
    assert.deepEqual([done.status, JSON.parse(done.text).opstat], [200, 'ok']);
    const foreign = { ...own, origin: 'https://evil.example' };
    assert.equal(
      (await front.ask('PUT', `/v2/translate/job/${id}`, foreign, approval)).status,
      403,
    );
  });

const believesNobody = () =>
  withFront({ app: withEcho }, async (front) => {
    const claims = { 'x-forwarded-user': 'boss', 'x-forwarded-email': 'boss@example.com' };
    const { text } = await front.ask('GET', '/review', { ...LOGGED_IN, ...claims });
    assert.doesNotMatch(text, /boss/);
    assert.equal(JSON.parse(text).host, new URL(front.origin).host);
  });

const takesLargeOrders = () =>
  withFront({ app: withSandbox }, async (front) => {
    const body = JSON.stringify({ jobs: [{ type: 'text', body_src: 'a'.repeat(99_000_000) }] });
    const own = { ...LOGGED_IN, ...CHANGES, origin: front.origin };
    const { status, text } = await front.ask('POST', '/v2/translate/jobs', own, body);
    assert.deepEqual([status, JSON.parse(text).opstat], [200, 'error'], text.slice(0, 200));
    const without = await front.ask('POST', '/v2/translate/jobs', { ...own, cookie: '' }, body);
    assert.equal(without.status, 401);
  });

const staysShut = () =>
  withFront({ app: withSandbox, isLogInDown: true }, async (front) => {
    for (const path of ['/review', '/v2/account/balance'])
      assert.equal((await front.ask('GET', path, LOGGED_IN)).status, 500, path);
  });

export const nginx = {
  name: 'nginx',
  programs: ['nginx', 'openssl'],
  packages: ['nginx-light', 'openssl'],
  tests: {
    'nobody is let in without a log-in': letsNobodyIn,
    'who is logged in works as without nginx': letsPeopleIn,
    'what a client says of itself is not believed': believesNobody,
    'an order of 99 MB passes': takesLargeOrders,
    'a log-in that is down lets nobody in': staysShut,
  },
};

/** Galley on its sandbox, behind this origin. */
async function withSandbox(origin, port) {
  const { origin: at, stop } = await startGalley({
    GALLEY_ORIGIN: origin,
    GALLEY_ACCESS: 'none-behind-sso',
    PORT: String(port),
  });
  assert.equal(at, origin);
  return stop;
}

/** Tells what it was asked with, in Galley's place. */
const withEcho = (_origin, port) =>
  serveAt(port, ({ headers }, response) => response.end(JSON.stringify(headers)));

/** What oauth2-proxy answers, as far as nginx asks it. */
function answerAsLogIn({ url, headers }, response) {
  if (!url.startsWith('/oauth2/auth')) return response.end(`log-in ${url}`);
  return response.writeHead(headers.cookie === LOGGED_IN.cookie ? 202 : 401).end();
}

/** Does something with nginx, the log-in and an app behind it. */
async function withFront({ app, isLogInDown = false }, act) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-nginx-'));
  const [https, appPort, logIn] = [await freePort(), await freePort(), await freePort()];
  const origin = `https://${HOST}:${https}`;
  const stops = [async () => rmSync(folder, { recursive: true })];
  try {
    if (!isLogInDown) stops.push(await serveAt(logIn, answerAsLogIn));
    stops.push(await app(origin, appPort));
    makeCertificate(folder);
    writeFileSync(join(folder, 'nginx.conf'), configOf({ folder, https, app: appPort, logIn }));
    stops.push(await startNginx(folder, https));
    await act({
      origin,
      ask: (method, path, headers = {}, body) => ask({ port: https, method, path, headers, body }),
    });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

/** The file as it is printed, at other ports and with a certificate that is to be had here. */
function configOf({ folder, https, app, logIn }) {
  const places = {
    'listen 443': `listen ${https}`,
    '127.0.0.1:4180': `127.0.0.1:${app}`,
    '127.0.0.1:4185': `127.0.0.1:${logIn}`,
    '/etc/ssl/galley': join(folder, 'galley'),
  };
  let server = readFileSync('docs/deploy/nginx.conf', 'utf8');
  for (const [printed, here] of Object.entries(places)) {
    assert.ok(server.includes(printed), printed);
    server = server.replaceAll(printed, here);
  }
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const own = kinds.map((kind) => `${kind}_temp_path ${join(folder, kind)};`).join('\n');
  return `pid ${join(folder, 'pid')};\nevents {}\nhttp {\naccess_log off;\n${own}\n${server}\n}\n`;
}

function makeCertificate(folder) {
  const [key, certificate] = ['galley.key', 'galley.crt'].map((name) => join(folder, name));
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${HOST}`];
  const args = ['req', ...kind, '-keyout', key, '-out', certificate];
  assert.equal(spawnSync('openssl', args, { stdio: 'ignore' }).status, 0, 'openssl');
}

async function startNginx(folder, port) {
  const stay = ['-g', 'daemon off;', '-e', join(folder, 'error.log')];
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), ...stay], { stdio: 'inherit' });
  child.once(
    'exit',
    atEnd(() => child.kill('SIGKILL')),
  );
  for (let tries = 0; ; tries += 1) {
    const isUp = await ask({ port, method: 'GET', path: '/' }).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    assert.ok(tries < 50 && child.exitCode === null, 'nginx does not start');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return async () => {
    if (child.kill('SIGQUIT')) await once(child, 'exit');
  };
}

async function serveAt(port, answer) {
  const server = createServer(answer).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return async () => {
    server.closeAllConnections();
    server.close();
  };
}

/** One request, as a browser would send it to the public name. */
function ask({ port, method, path, headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const host = `${HOST}:${port}`;
    // Our own certificate, made a moment ago.
    const to = { port, host: '127.0.0.1', servername: HOST, rejectUnauthorized: false };
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const sent = request(
      { ...to, method, path, headers: { host, ...length, ...headers } },
      async (response) => {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode, headers: response.headers, text });
      },
    );
    // Refused before it was read: the answer is what counts.
    sent.on('error', reject);
    sent.end(body);
  });
}
