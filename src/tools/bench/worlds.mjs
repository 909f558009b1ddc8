// The simulated worlds that `npm test` lives through, many more of them. All counts must be zero.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { row } from './report.mjs';
import { runTests } from './run-tests.mjs';

const WORLDS = 10_000;
const FILE = 'src/test/simulation/simulation-soak.test.ts';

/** Worlds in one process, as in `npm test`: each leaves its memory behind, and thousands would fill it. */
const AT_ONCE = 500;

export async function benchWorlds({ folder, isQuick }) {
  const count = isQuick ? 20 : AT_ONCE;
  const starts = Array.from({ length: isQuick ? 2 : WORLDS / AT_ONCE }, (_, part) => part * count);
  const lives = [];
  const work = async () => {
    for (let first = starts.shift(); first !== undefined; first = starts.shift())
      lives.push(await liveThrough(folder, first, count));
  };
  await Promise.all(cpus().map(work));
  const sum = (field) => lives.reduce((total, one) => total + one[field], 0);
  const [worlds, steps] = [sum('worlds'), sum('steps')];
  const broken = lives.flatMap((one) => one.broken);
  for (const seed of broken) console.error(`broken: world ${seed}`);
  const what = 'simulated worlds with anything sent twice, lost, sent after Undo or shown wrong';
  return [row(`${what}; lived through ${worlds}, in ${steps} steps`, broken.length, 0)];
}

/** So many worlds from a seed on, in a process of their own. */
async function liveThrough(folder, first, rounds) {
  const report = join(folder, `worlds-${first}.json`);
  const vitest = ['vitest', 'run', '--project', 'unit', FILE];
  const { testResults } = await runTests(
    [...vitest, '--reporter=json', `--outputFile=${report}`],
    report,
    { VITE_SOAK_FROM: String(first), VITE_SOAK_ROUNDS: String(rounds) },
  );
  const { meta, failureMessages } = testResults[0].assertionResults[0];
  // Without an end there is no count.
  if (meta.worlds === undefined) throw new Error(`worlds from ${first} on: ${failureMessages[0]}`);
  return meta;
}
