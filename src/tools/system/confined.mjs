// Galley as the Containerfile leaves it, run as another user on a read-only tree, with its keys in files.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from '../at-end.mjs';
import { takeSteps } from './image.mjs';
import { until } from './seen.mjs';

const CONTAINERFILE = 'docs/deploy/Containerfile';
/** What the image calls `node`; on this machine nobody at all. */
const UID = 1000;
const HOST = 'galley.example.com';
/** Those that the sandbox knows. */
const KEYS = {
  'gengo-public-key': 'sandbox-public-key',
  'gengo-private-key': 'sandbox-private-key',
};

/** Does it when it is first asked for. */
function lazily(make) {
  let made;
  return () => (made ??= make());
}

/** The last stage of the Containerfile, beside it the folder `secrets` with the keys; gone when the script ends. */
export const image = lazily(async () => {
  const root = mkdtempSync(join(tmpdir(), 'galley-image-'));
  atEnd(() => rmSync(root, { recursive: true }));
  chmodSync(root, 0o755);
  const secrets = join(root, 'secrets');
  mkdirSync(secrets);
  for (const [name, key] of Object.entries(KEYS)) {
    writeFileSync(join(secrets, name), `${key}\n`, { mode: 0o400 });
    chownSync(join(secrets, name), UID, UID);
  }
  const stage = await takeSteps(CONTAINERFILE, root);
  return { ...stage, secrets };
});

/** Runs in the image's folder, which nobody can write to, as a user who owns nothing there. */
function confined({ root, workdir }, command) {
  const script =
    'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && cd "$0$1" && shift && exec setpriv "$@"';
  const user = [`--reuid=${UID}`, `--regid=${UID}`, '--clear-groups', '--no-new-privs', '--'];
  return ['--mount', 'sh', '-c', script, root, workdir, ...user, ...command];
}

export function start(built, command, env) {
  const { PATH } = process.env;
  const tried = spawnSync('unshare', confined(built, ['touch', 'dist/mine']));
  assert.match(String(tried.stderr), /Read-only file system/);
  const stdio = ['ignore', 'ignore', 'inherit'];
  const child = spawn('unshare', confined(built, command), { env: { PATH, ...env }, stdio });
  child.once(
    'exit',
    atEnd(() => child.kill('SIGKILL')),
  );
  return child;
}

/** It is healthy, has asked Gengo nothing, and gets an answer with these keys as soon as somebody asks. */
export async function serves(port, pid) {
  const get = (path, headers) => fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const health = await until('/healthz', () => get('/healthz'));
  assert.equal(health.status, 200);
  assert.match(readFileSync(`/proc/${pid}/status`, 'utf8'), new RegExp(`^Uid:\\t${UID}\\t`, 'm'));
  const gengo = async () => (await (await get('/readyz')).json()).gengo;
  assert.equal(await gengo(), null);
  const balance = await ask(port, '/v2/account/balance');
  assert.equal(JSON.parse(balance).opstat, 'ok', balance);
  assert.equal((await gengo()).status, 200);
}

/** As its door asks: Galley answers for its own origin only, which `fetch` would not let us name. */
async function ask(port, path) {
  const sent = request({ port, host: '127.0.0.1', path, headers: { host: HOST } }).end();
  const [response] = await once(sent, 'response');
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** How a health check of compose.yaml ends, on another port than there. */
export const probe = ([program, ...args], port) =>
  spawnSync(
    program,
    args.map((each) => each.replace(':4180', `:${port}`)),
    { stdio: 'ignore' },
  ).status;
