// The programs that `npm run test:system` needs, as Debian packages: brought once where they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** In ms, for all of it. */
const PATIENCE = 90_000;

const isRoot = process.getuid?.() === 0;

/** Whether all these programs can be started. */
const areHere = (programs) => programs.every((program) => pathOf(program) !== undefined);

/** A program's file; undefined: it is not on the path. */
export const pathOf = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));

/**
 * Tries once, as root, to bring the packages of those whose programs are missing; gives those that can be run
 * then (`asRoot`: by nobody else). Only the download may be cut short: packages that are half set up would be in everyone's way.
 */
export function bring(wanted) {
  const missing = wanted.filter(({ programs }) => !areHere(programs));
  if (missing.length > 0 && isRoot && pathOf('apt-get')) {
    const until = Date.now() + PATIENCE;
    apt(until, 'update');
    for (const { packages } of missing) {
      const install = ['install', '--yes', '--no-install-recommends', ...packages];
      if (apt(until - 30_000, '--download-only', ...install)) apt(until, ...install);
    }
  }
  return wanted.filter(({ programs, asRoot }) => areHere(programs) && (isRoot || !asRoot));
}

/** Whether it did its work in time. */
function apt(until, ...args) {
  const timeout = until - Date.now();
  if (timeout <= 0) return false;
  console.log(`apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('apt-get', ['--quiet=2', ...args], { env, timeout, stdio: 'ignore' }).status === 0
  );
}
