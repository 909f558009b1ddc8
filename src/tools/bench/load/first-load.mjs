// What the built app makes a browser load, as `npm run check` measures it, and what it must not hold.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { row } from '../report.mjs';

const ASSETS = 'dist/client/assets';

/** Texts that stand in MSW's and the sandbox's code and nowhere else. */
const NOT_OURS = /mockServiceWorker|MOCK_ACTIVATE|sandbox-public-key|SANDBOX_SCENARIO/;

export async function benchFirstLoad() {
  // It ends with an error where a budget is broken: that is a figure too.
  const { stdout } = spawnSync('npx', ['size-limit', '--json'], { encoding: 'utf8' });
  const budgets = JSON.parse(stdout);
  const rows = budgets
    .toSorted((a, b) => isPage(a) - isPage(b) || b.size - a.size)
    .map(({ name, size, sizeLimit }) => row(name, size / 1000, sizeLimit / 1000, ' kB'));
  const foreign = readdirSync(ASSETS)
    .filter(
      (file) => file.endsWith('.js') && NOT_OURS.test(readFileSync(join(ASSETS, file), 'utf8')),
    )
    .reduce((sum, file) => sum + statSync(join(ASSETS, file)).size, 0);
  const worker = existsSync('dist/client/mockServiceWorker.js') ? 1 : 0;
  return [...rows, row('MSW or sandbox code in the normal build', foreign + worker, 0, ' bytes')];
}

const isPage = ({ name }) => Number(name.startsWith('src/'));
