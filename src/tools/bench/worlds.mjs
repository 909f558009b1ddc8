// The simulated worlds that `npm test` lives through, many more of them. All counts must be zero.
import { join } from 'node:path';
import { row } from './report.mjs';
import { runTests } from './run-tests.mjs';

const WORLDS = 10_000;
const FILE = 'src/test/simulation/simulation-soak.test.ts';

export async function benchWorlds({ folder, isQuick }) {
  const report = join(folder, 'worlds.json');
  const vitest = ['vitest', 'run', '--project', 'unit', FILE];
  const { testResults } = await runTests(
    [...vitest, '--reporter=json', `--outputFile=${report}`],
    report,
    { VITE_SOAK_ROUNDS: String(isQuick ? 20 : WORLDS) },
  );
  const { worlds, steps, broken } = testResults[0].assertionResults[0].meta;
  for (const seed of broken) console.error(`broken: world ${seed}`);
  const what = 'simulated worlds with anything sent twice, lost, sent after Undo or shown wrong';
  return [row(`${what}; lived through ${worlds}, in ${steps} steps`, broken.length, 0)];
}
