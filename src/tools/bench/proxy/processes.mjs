// The processes that the proxy's figures are taken between, and what the system says of them.
import { execFileSync, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startGalley } from '../../galley-process.mjs';
import { freePort } from '../../free-port.mjs';

const HERE = import.meta.dirname;
const PEERS = {
  'http-proxy': ['http-proxy@1'],
  '@fastify/http-proxy': ['fastify@5', '@fastify/http-proxy@11'],
};

/** A process of ours that answers each message with one. */
async function forked(file, ...args) {
  const child = fork(join(HERE, file), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [first] = await once(child, 'message');
  return {
    first,
    pid: child.pid,
    ask: async (message) => {
      child.send(message);
      const [answer] = await once(child, 'message');
      return answer;
    },
    stop: () => child.kill(),
  };
}

const originAt = (port) => `http://127.0.0.1:${port}`;

export async function startUpstream() {
  const { first, ...upstream } = await forked('upstream.mjs');
  return { ...upstream, origin: originAt(first.port) };
}

export const startLoad = () => forked('load.mjs');

/** Galley as `npm start` runs it, signing for the upstream; the faults it tells of are provoked. */
export const startProxy = (upstream, more = {}) =>
  startGalley(
    {
      GENGO_PUBLIC_KEY: 'bench-public-key',
      GENGO_PRIVATE_KEY: 'bench-private-key-of-usual-length',
      GENGO_API: upstream,
      GENGO_CALLS_PER_MINUTE: '1000000',
      ...more,
    },
    'ignore',
  );

/** Galley with the sandbox in its own process. */
export const startEmbedded = () => startGalley({}, 'ignore');

/** The peers that can be had here, started; fetched into `folder`, out of the lock. */
export async function startPeers(folder, upstream) {
  const started = [];
  for (const [name, packages] of Object.entries(PEERS)) {
    const own = join(folder, name.replace(/\W/g, '-'));
    if (!fetchPackages(own, packages)) continue;
    const { first, ...peer } = await forked('peer.mjs', name, own, upstream);
    started.push({ ...peer, name, origin: originAt(first.port) });
  }
  const nginx = await startNginx(join(folder, 'nginx'), upstream);
  return nginx ? [...started, nginx] : started;
}

function fetchPackages(folder, packages) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{}');
  try {
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['install', ...flags, ...packages], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
    });
    return true;
  } catch {
    return false;
  }
}

/** One worker, connections kept alive on both sides, no log; undefined where there is no nginx. */
async function startNginx(folder, upstream) {
  mkdirSync(join(folder, 'logs'), { recursive: true });
  const port = await freePort();
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log stderr crit;
     events { worker_connections 2048; }
     http {
       access_log off;
       upstream gengo { server ${new URL(upstream).host}; keepalive 256; }
       server {
         listen 127.0.0.1:${port};
         keepalive_requests 1000000;
         location / { proxy_pass http://gengo; proxy_http_version 1.1; proxy_set_header Connection ""; }
       }
     }`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf'], { stdio: 'ignore' });
  const isThere = await Promise.race([
    once(child, 'error').then(() => false),
    once(child, 'exit').then(() => false),
    reaches(port),
  ]);
  if (!isThere) return undefined;
  return { name: 'nginx', origin: originAt(port), pid: child.pid, stop: () => child.kill() };
}

async function reaches(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return true;
    await setTimeout(50);
  }
  return false;
}

/** Ticks of the CPU in a second, as Linux counts them everywhere. */
const TICKS = 100;

/** CPU seconds that a process has used; undefined where the system does not tell. */
export function cpuOf(pid) {
  const fields = readProc(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return fields && (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** The most memory a process has had, in MiB. */
export function peakOf(pid) {
  const kib = /VmHWM:\s+(\d+)/.exec(readProc(pid, 'status') ?? '')?.[1];
  return kib && Number(kib) / 1024;
}

function readProc(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}
