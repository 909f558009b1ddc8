import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '../world/options.ts';

const DEFAULT_PATH = '.galley/sandbox.json';

/** Another process writes this file. */
export class StateInUse extends Error {
  override readonly name = 'StateInUse';
}

/** Where `SANDBOX_STATE` keeps the account; undefined for `off`. */
export function statePath(env: Record<string, string | undefined>): string | undefined {
  return env.SANDBOX_STATE === 'off' ? undefined : env.SANDBOX_STATE || DEFAULT_PATH;
}

/**
 * A store in a file with one writer: a lock file beside it holds the writer's process id. Each writing
 * is whole or not at all; where one fails, `warn` is told once, and the next is tried.
 * @throws StateInUse while another living process has it
 */
export async function fileStore(
  path: string,
  warn: (line: string) => void = () => {},
): Promise<Store> {
  await mkdir(dirname(path), { recursive: true });
  const unlock = lock(`${path}.lock`, path);
  let isFailing = false;
  return {
    load: () => readIfThere(path),
    save: async (state) => {
      try {
        await writeFile(`${path}.new`, state);
        await rename(`${path}.new`, path);
        if (isFailing) warn(`${path} is written again.`);
        isFailing = false;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (!isFailing) warn(`${path} cannot be written (${code}): it goes on in memory.`);
        isFailing = true;
      }
    },
    setAside: async () => {
      await rename(path, `${path}.unreadable`);
      warn(`${path} cannot be read by this Galley: kept as ${path}.unreadable, and begun afresh.`);
    },
    close: async () => unlock(),
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function lock(file: string, path: string): () => void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (isAlive(owner)) throw new StateInUse(`${path} is in use by process ${owner}`);
    writeFileSync(file, String(process.pid));
  }
  const unlock = () => {
    process.off('exit', unlock);
    rmSync(file, { force: true });
  };
  process.once('exit', unlock);
  return unlock;
}

/** Our own id in a lock is a leftover: a container gives each run the same one. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
