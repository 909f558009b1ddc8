// The files of docs/deploy that need more than a front: galley.service as systemd reads it, compose.yaml as YAML, and
// Galley as they and the Containerfile start it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../free-port.mjs';
import { startSandbox } from '../galley-process.mjs';
import { image, probe, serves, start } from './confined.mjs';

const UNIT = 'docs/deploy/galley.service';
/** Tenths of what `systemd-analyze security` calls exposure: of systemd 252, for a service that needs the network. */
const EXPOSURE = 11;

const isVerified = async () => {
  const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', UNIT], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stdout + stderr, /galley/);
};

const isHardened = async () => {
  const args = ['security', '--offline=true', '--no-pager', `--threshold=${EXPOSURE}`, UNIT];
  const { status, stdout, stderr } = spawnSync('systemd-analyze', args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
};

const hasOneDoor = async () => {
  const { services } = compose();
  const open = Object.keys(services).filter((name) => services[name].ports);
  assert.deepEqual(open, ['caddy']);
  const beside = Object.keys(services).filter((name) =>
    services[name].networks.some((network) => services.galley.networks.includes(network)),
  );
  assert.deepEqual(beside, ['caddy', 'galley']);
  assert.ok(Object.values(services).every((service) => !service.network_mode && !service.expose));
};

const opensInContainersOnly = async () => {
  assert.equal(compose().services.galley.environment.HOST, '0.0.0.0');
  const files = readdirSync('docs/deploy', { withFileTypes: true }).filter((each) => each.isFile());
  const opening = files.filter(({ name }) =>
    /\bHOST\b\W+(0\.0\.0\.0|::)/.test(readFileSync(join('docs/deploy', name), 'utf8')),
  );
  assert.deepEqual(
    opening.map(({ name }) => name),
    ['compose.yaml'],
  );
};

const namesKnownVariables = async () => {
  const config = readFileSync('src/proxy/config.ts', 'utf8');
  const { NODE_ENV, ...unit } = readUnit('').env;
  assert.equal(NODE_ENV, 'production');
  const names = Object.keys({ ...unit, ...compose().services.galley.environment });
  assert.ok(names.length > 5);
  assert.deepEqual(
    names.filter((name) => !new RegExp(`\\b${name}\\b`).test(config)),
    [],
  );
};

const canBeBuilt = async () => assert.equal((await image()).user, 'node');

const servesAsStarted = async () => {
  const built = await image();
  const gengo = await startSandbox();
  try {
    for (const { command, env, healthcheck } of [asContainer(built), readUnit(built.secrets)]) {
      const port = await freePort();
      const own = { ...env, PORT: String(port), GENGO_API: gengo.origin };
      const server = start(built, command, own);
      try {
        await serves(port, server.pid);
        if (healthcheck) assert.equal(probe(healthcheck, port), 0);
      } finally {
        if (server.kill()) await once(server, 'exit');
      }
      if (healthcheck) assert.notEqual(probe(healthcheck, port), 0);
    }
  } finally {
    await gengo.stop();
  }
};

export const deploy = {
  name: 'root with systemd-analyze and yq',
  programs: ['systemd-analyze', 'yq', 'unshare', 'setpriv'],
  packages: ['systemd', 'yq', 'util-linux'],
  asRoot: true,
  tests: {
    'galley.service passes systemd-analyze verify': isVerified,
    'galley.service is hardened': isHardened,
    'compose.yaml has one door, and only that reaches Galley': hasOneDoor,
    'HOST=0.0.0.0 is for containers only': opensInContainersOnly,
    'what the files set is what Galley reads': namesKnownVariables,
    'the Containerfile’s steps can be taken': canBeBuilt,
    'Galley serves as they start it, as another user on a read-only tree': servesAsStarted,
  },
};

function compose() {
  const { stdout, stderr } = spawnSync('yq', ['.', 'docs/deploy/compose.yaml'], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

/** The command of galley.service and its environment, with systemd's folder for credentials. */
function readUnit(credentials) {
  const lines = readFileSync(UNIT, 'utf8').split('\n');
  const valuesOf = (name) =>
    lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));
  const pairs = valuesOf('Environment').flatMap((line) => line.split(' '));
  const env = pairs.map((pair) => pair.replace('%d', credentials).split('='));
  return { command: valuesOf('ExecStart')[0].split(' '), env: Object.fromEntries(env) };
}

/** The command of the image, with what compose.yaml says of Galley. */
function asContainer({ command, env, secrets }) {
  const { environment, healthcheck } = compose().services.galley;
  const told = Object.entries(environment).map(([name, value]) => [
    name,
    value.replace('/run/secrets', secrets),
  ]);
  const [, ...probing] = healthcheck.test;
  return { command, env: { ...env, ...Object.fromEntries(told) }, healthcheck: probing };
}
