import { createSandbox } from './app.ts';
import { readSandboxOptions } from './http/env.ts';
import { fileStore, StateInUse, statePath } from './files/file-store.ts';
import type { Sandbox, SandboxOptions, Store } from './world/options.ts';

/** How often the translator looks up from other work when nobody asks anything. */
const TICK = 1000;

/**
 * The sandbox as a Node process holds it: options from the environment, the account in a file
 * (`SANDBOX_STATE`; none for `large`), the translator on a timer until `close`. Where another process already writes that
 * file the account is kept in memory only, and `warn` is told so.
 * @throws Error with one line for the person at the terminal, for a bad value.
 */
export async function createEmbeddedSandbox(
  env: Record<string, string | undefined>,
  warn: (message: string) => void = () => undefined,
): Promise<Sandbox> {
  const options = readSandboxOptions(env);
  const path = options.scenario === 'large' ? undefined : statePath(env);
  const store = await openStore(path, warn);
  return withTimer({ ...options, ...(store && { store }) });
}

async function openStore(
  path: string | undefined,
  warn: (message: string) => void,
): Promise<Store | undefined> {
  if (path === undefined) return undefined;
  try {
    return await fileStore(path, warn);
  } catch (error) {
    if (!(error instanceof StateInUse)) {
      const { code } = error as NodeJS.ErrnoException;
      const why = `SANDBOX_STATE: ${path} cannot be written (${code})`;
      throw new Error(`${why}. Name another file, or off to keep nothing.`, { cause: error });
    }
    warn(`${error.message}: this sandbox forgets everything when it stops.`);
    return undefined;
  }
}

async function withTimer(options: SandboxOptions): Promise<Sandbox> {
  const sandbox = await createSandbox(options);
  const timer = setInterval(sandbox.tick, TICK);
  timer.unref();
  return {
    ...sandbox,
    close: async () => {
      clearInterval(timer);
      await sandbox.close();
    },
  };
}
