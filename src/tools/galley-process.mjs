// Starts the built Galley on a free port with the embedded sandbox in memory, for scripts that look at it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Where it is and how to end it. */
export async function startGalley() {
  const child = spawn(process.execPath, ['dist/server/node.js'], {
    // Nothing of the developer's own account may reach a picture or a figure.
    env: { PATH: process.env.PATH, PORT: '0', SANDBOX_STATE: 'off', SANDBOX_SPEED: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const origin = /https?:\/\/[^/\s]+/.exec(String(line))?.[0];
  if (!origin) throw new Error(`Galley said "${line}" instead of its address`);
  return { origin, stop: () => child.kill() };
}
