// The record in a real PostgreSQL: two Galleys on one chain, one limit for both, and a database that goes away.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { startGalley, startSandbox } from '../galley-process.mjs';

/** Where Debian puts what its wrappers call. */
const VERSIONS = '/usr/lib/postgresql';
/** PostgreSQL does not run as root: as `nobody` then. */
const AS = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
/** In ms: how long the database is away; how long it may take to answer. */
const AWAY = 10_000;
const PATIENCE = 15_000;

const PEOPLE = {
  GALLEY_IDENTITY: 'header:X-Auth-Email',
  GALLEY_TRUSTED_PROXIES: '127.0.0.1',
  GALLEY_ROLES: 'reviewer=ann@x.example; viewer=*',
};
const KEY = { GALLEY_RECORD_KEY: 'the key of the record' };
const KEYS = { GENGO_PUBLIC_KEY: 'system-public-key', GENGO_PRIVATE_KEY: 'system-private-key' };

/** A database of its own; `stop` it at once, as a crash does, and `start` it again. */
async function startDatabase() {
  const bin = join(VERSIONS, readdirSync(VERSIONS).toSorted().at(-1) ?? '', 'bin');
  const folder = mkdtempSync(join(tmpdir(), 'galley-postgres-'));
  if (AS.uid) chownSync(folder, AS.uid, AS.gid);
  const data = join(folder, 'data');
  const how = { ...AS, cwd: folder, stdio: 'ignore' };
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'galley', '-A', 'trust', '-N'],
    how,
  );
  assert.equal(made.status, 0, 'initdb');
  const port = await freePort();
  let server;
  const start = async () => {
    const args = ['-D', data, '-p', port, '-k', folder, '-h', '127.0.0.1'].map(String);
    server = spawn(join(bin, 'postgres'), args, how);
    const ready = () =>
      spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status ===
      0;
    await until(ready);
  };
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
  };
  const end = async () => {
    await stop();
    rmSync(folder, { recursive: true });
  };
  await start();
  return { url: `postgres://galley@127.0.0.1:${port}/postgres`, start, stop, end };
}

async function until(isSo) {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, 'in time');
    await setTimeout(100);
  }
}

const headers = { 'x-galley': '1', 'x-auth-email': 'ann@x.example' };
const ask = async ({ origin }, path) => (await fetch(`${origin}/v2/${path}`, { headers })).json();

/** What an approval comes to: Gengo's `opstat`, or Galley's fault. */
async function approve({ origin }, id) {
  const response = await fetch(`${origin}/v2/translate/job/${id}`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'approve' }),
  });
  const { opstat, galley } = await response.json();
  return opstat ?? galley.error;
}

/** What `npm run record -- verify` says. */
function verify(url) {
  const env = { PATH: process.env.PATH, GALLEY_RECORD: url, ...KEY };
  return spawnSync(process.execPath, ['dist/server/record.js', 'verify'], {
    env,
    encoding: 'utf8',
  });
}

/** Two Galleys before one Gengo, with what waits for review; the record in one database. */
async function withTwo(env, act) {
  const database = await startDatabase();
  const sandbox = await startSandbox(KEYS);
  const all = {
    ...PEOPLE,
    ...KEYS,
    ...KEY,
    GENGO_API: sandbox.origin,
    GALLEY_RECORD: database.url,
  };
  const starting = [1, 2].map(() => startGalley({ ...all, ...env }, 'ignore'));
  try {
    const galleys = await Promise.all(starting);
    const { response } = await ask(galleys[0], 'translate/jobs?status=reviewable');
    const ids = response.map(({ job_id: id }) => String(id));
    await act({ database, galleys, ids });
  } finally {
    for (const one of await Promise.allSettled(starting)) await one.value?.stop();
    await sandbox.stop();
    await database.end();
  }
}

const isOneChain = () =>
  withTwo({}, async ({ database, galleys, ids }) => {
    const said = await Promise.all(ids.slice(0, 20).map((id, at) => approve(galleys[at % 2], id)));
    assert.deepEqual([...new Set(said)], ['ok']);
    const lines = said.length * 2;
    await until(() => verify(database.url).stdout.startsWith(`${lines} lines, whole`));
  });

const isOneLimit = () =>
  withTwo(
    { GALLEY_LIMITS: 'reviewer: 1000 USD each, 0.01 USD a day' },
    async ({ galleys, ids }) => {
      const read = await ask(galleys[0], `translate/jobs/${ids.slice(0, 10).join(',')}`);
      const isPriced = ({ credits, currency }) => Number(credits) > 0.01 && currency === 'USD';
      const dear = read.response.jobs.find(isPriced);
      assert.equal(await approve(galleys[1], dear.job_id), 'over_day_limit');
    },
  );

const outlivesDatabase = () =>
  withTwo({ GALLEY_RECORD_REQUIRED: 'on' }, async ({ database, galleys, ids }) => {
    const [first, second, third] = ids;
    assert.equal(await approve(galleys[0], first), 'ok');
    await database.stop();
    const away = setTimeout(AWAY);
    assert.equal(await approve(galleys[0], second), 'record_unavailable');
    await away;
    await database.start();
    await until(async () => (await approve(galleys[0], second)) === 'ok');
    assert.equal(await approve(galleys[1], third), 'ok');
    await until(() => verify(database.url).stdout.startsWith('6 lines, whole'));
  });

export const postgres = {
  name: 'PostgreSQL',
  // Its servers stand beside the path: the wrapper tells that there is one.
  programs: ['pg_ctlcluster'],
  packages: ['postgresql'],
  tests: {
    'two Galleys write one chain': isOneChain,
    'a limit a day is one for both': isOneLimit,
    'nothing is sent while it is away, and all goes on when it is back': outlivesDatabase,
  },
};
