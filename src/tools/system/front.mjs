// A front of docs/deploy as it stands but for its ports and its certificate: a stand-in for the log-in behind it, an app
// behind that, and a client that speaks to its public name.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:http2';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from '../at-end.mjs';
import { freePort } from '../free-port.mjs';
import { startGalley } from '../galley-process.mjs';
import { until } from './seen.mjs';

const HOST = 'galley.example.com';
/** What the stand-in takes for somebody who is logged in. */
export const LOGGED_IN = { cookie: 'session=good' };

/** The text of a file with what is printed there in place of what is to be had here; all of it must be found. */
export function asPrinted(file, places) {
  let text = readFileSync(file, 'utf8');
  for (const [printed, here] of Object.entries(places)) {
    assert.ok(text.includes(printed), `${file}: ${printed}`);
    text = text.replaceAll(printed, here);
  }
  return text;
}

/** Galley on its sandbox, behind this origin. */
export async function withSandbox(origin, port) {
  const { origin: at, stop } = await startGalley({
    GALLEY_ORIGIN: origin,
    GALLEY_ACCESS: 'none-behind-sso',
    PORT: String(port),
  });
  assert.equal(at, origin);
  return stop;
}

/** Tells what it was asked with, in Galley's place. */
export const withEcho = (_origin, port) =>
  serveAt(port, ({ headers }, response) => response.end(JSON.stringify(headers)));

/** What oauth2-proxy answers, as far as a front asks it. */
function answerAsLogIn({ url, headers }, response) {
  const { 'x-auth-request-redirect': back } = headers;
  if (!url.startsWith('/oauth2/auth'))
    return response.end(`log-in ${url}${back === undefined ? '' : `, then ${back}`}`);
  return response.writeHead(headers.cookie === LOGGED_IN.cookie ? 202 : 401).end();
}

/**
 * Does something with a front, the log-in and an app behind it. `commandOf` gives the program and its arguments for
 * `{folder, https, app, logIn}`: a folder of its own, where `galley.crt` and `galley.key` lie, and three ports.
 */
export async function withFront({ commandOf }, { app, isLogInDown = false }, act) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-front-'));
  const [https, appPort, logIn] = [await freePort(), await freePort(), await freePort()];
  const origin = `https://${HOST}:${https}`;
  const stops = [async () => rmSync(folder, { recursive: true })];
  try {
    if (!isLogInDown) stops.push(await serveAt(logIn, answerAsLogIn));
    stops.push(await app(origin, appPort));
    makeCertificate(folder);
    stops.push(await run(commandOf({ folder, https, app: appPort, logIn }), folder, https));
    await act({
      origin,
      ask: (method, path, headers, body) => ask(https, { method, path, headers, body }),
      leave: (protocol, method, path, headers, body) =>
        leaves[protocol](https, { method, path, headers, body }),
    });
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

function makeCertificate(folder) {
  const [key, certificate] = ['galley.key', 'galley.crt'].map((name) => join(folder, name));
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${HOST}`];
  const args = ['req', ...kind, '-keyout', key, '-out', certificate];
  assert.equal(spawnSync('openssl', args, { stdio: 'ignore' }).status, 0, 'openssl');
}

/** Starts a program that stays, with `folder` for what it keeps of its own, and waits until it answers on the port. */
async function run([program, ...args], folder, port) {
  const log = join(folder, 'log');
  const out = openSync(log, 'a');
  const env = { ...process.env, HOME: folder };
  const child = spawn(program, args, { env, stdio: ['ignore', out, out] });
  closeSync(out);
  child.once(
    'exit',
    atEnd(() => child.kill('SIGKILL')),
  );
  try {
    await until(`${program} on its port`, () => ask(port, { method: 'GET', path: '/' }), 5000);
  } catch (error) {
    throw new Error(`${error.message}\n${readFileSync(log, 'utf8')}`, { cause: error });
  }
  return async () => {
    if (child.kill()) await once(child, 'exit');
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

/** A request as a browser would send it to the public name, begun; its body is still to be sent. */
function begin(port, { method, path, headers = {}, body }) {
  // Our own certificate, made a moment ago.
  const to = { port, host: '127.0.0.1', servername: HOST, rejectUnauthorized: false };
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  const sent = request({
    ...to,
    agent: false,
    method,
    path,
    headers: { host: `${HOST}:${port}`, ...length, ...headers },
  });
  // An answer before the body's end lets go of the connection: what is still being written to it then fails unheard.
  return sent.on('socket', (socket) => socket.on('error', () => {}));
}

function ask(port, asked) {
  return new Promise((resolve, reject) => {
    const sent = begin(port, asked).end(asked.body);
    // After the answer as well, where all of the body was not wanted: the answer is what counts.
    sent.on('error', reject);
    sent.on('response', async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
  });
}

/** Each sends a whole request and is gone before any answer. */
const leaves = {
  async 'http/1.1'(port, asked) {
    const sent = begin(port, asked).end(asked.body);
    await once(sent, 'finish');
    sent.on('error', () => {}).destroy();
  },
  async h2(port, { method, path, headers, body }) {
    const to = { port, host: '127.0.0.1', servername: HOST, rejectUnauthorized: false };
    const session = connect(`https://${HOST}:${port}`, to).on('error', () => {});
    const sent = session.request({ ...headers, ':method': method, ':path': path });
    sent.on('error', () => {}).end(body);
    await once(sent, 'finish');
    session.destroy();
  },
};
