// Starts the built Galley, or the sandbox alone, on a free port, for scripts that look at them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { atEnd } from './at-end.mjs';

/** Nothing of the developer's own account may reach a picture or a figure. */
const QUIET = { SANDBOX_STATE: 'off', SANDBOX_SPEED: '0' };

/**
 * Galley with the embedded sandbox in memory, or with what `env` names: where it is and how to end it; as it is
 * built in the folder `cwd`.
 */
export const startGalley = (env = {}, errors = 'inherit', cwd = '.') =>
  start('dist/server/node.js', { PORT: '0', ...env }, errors, cwd);

/** The sandbox alone over plain HTTP, with its control routes. */
export const startSandbox = (env = {}) =>
  start('dist/server/sandbox.js', { SANDBOX_PORT: '0', SANDBOX_CONTROL: 'on', ...env });

async function start(program, env, errors = 'inherit', cwd = '.') {
  const child = spawn(process.execPath, [program], {
    cwd,
    env: { PATH: process.env.PATH, ...QUIET, ...env },
    stdio: ['ignore', 'pipe', errors],
  });
  child.once(
    'exit',
    atEnd(() => child.kill('SIGKILL')),
  );
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(([code]) => [`exit ${code}`]),
  ]);
  const origin = /https?:\/\/[^/\s]+/.exec(String(line))?.[0];
  if (!origin) throw new Error(`${program} said "${line}" instead of its address`);
  const stop = async () => {
    if (!child.kill()) return;
    await once(child, 'exit');
  };
  return { origin, pid: child.pid, stop };
}
