import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program under test that says its address on its first line. */
export interface Server {
  /** Scheme, host and port. */
  origin: string;
  stop: () => Promise<void>;
}

export const KEYS = {
  GENGO_PUBLIC_KEY: 'e2e-public-key',
  GENGO_PRIVATE_KEY: 'e2e|~()$%=+{}-private-key',
};

/** The sandbox alone over HTTP, in memory, with its control routes and a translator who waits. */
export const startSandbox = (env: Record<string, string> = {}) =>
  start('dist/server/sandbox.js', {
    ...KEYS,
    SANDBOX_PORT: '0',
    SANDBOX_STATE: 'off',
    SANDBOX_CONTROL: 'on',
    SANDBOX_SPEED: '0',
    ...env,
  });

/** Of one Galley's tests, which go on faster than people do. */
const REAL = { ...KEYS, GENGO_CALLS_PER_MINUTE: '1000000' };

/** Galley as `npm start` runs it, on the API at `api`; without one, on the embedded sandbox. */
export const startGalley = (api?: string, env: Record<string, string> = {}) =>
  start('dist/server/node.js', { PORT: '0', ...(api && { ...REAL, GENGO_API: api }), ...env });

async function start(program: string, env: Record<string, string>): Promise<Server> {
  const child = spawn(process.execPath, [program], {
    // Nothing of the developer's own account may reach a test.
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await firstLine(child);
  const origin = /https?:\/\/[^/\s]+/.exec(line)?.[0];
  if (!origin) throw new Error(`${program} said "${line}" instead of its address`);
  return { origin, stop: () => stop(child) };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the program has no output to read');
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`it ended at once: ${code}`))),
  ]);
  return String(line);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
