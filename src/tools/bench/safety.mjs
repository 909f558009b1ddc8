// The long safety rounds: the tests that `npm test` runs once, again and again. All counts must be zero.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { row } from './report.mjs';

const ROUNDS = 50;

/** Stories that are played through in the browser, each of them so many times. */
const STORIES = [
  { what: 'orders beyond the one meant', files: ['order-once'] },
  {
    what: 'decisions sent twice, lost, or sent after Undo',
    files: ['outbox', 'offline', 'lost-answers'],
  },
];

/** Unit tests that take a number of rounds of their own from the environment. */
const SOAKS = [
  {
    what: 'bad days of three tabs with a decision gone wrong',
    rounds: ROUNDS,
    file: 'src/api/outbox/outbox-soak.test.ts',
  },
  {
    what: 'bad days of three tabs with an order gone wrong',
    rounds: ROUNDS,
    file: 'src/features/orders/send/sending-soak.test.ts',
  },
  {
    what: 'generated answers that are read neither as an answer nor as an error',
    rounds: 500,
    file: 'src/api/schema/oddities.test.ts',
  },
];

export async function benchSafety({ folder, isQuick }) {
  const rows = [];
  for (const { what, files } of STORIES) {
    const rounds = isQuick ? 1 : ROUNDS;
    const report = join(folder, `${files[0]}.json`);
    // What fails may fail: the report says how often.
    await run(
      'npx',
      [
        'playwright',
        'test',
        '-c',
        'e2e',
        ...files,
        `--repeat-each=${rounds}`,
        '--retries=0',
        '--reporter=json',
      ],
      {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    );
    const { expected, unexpected } = JSON.parse(readFileSync(report, 'utf8')).stats;
    rows.push(row(`${what}: rounds, of ${expected + unexpected}`, unexpected, 0));
  }
  for (const { what, rounds, file } of SOAKS) {
    const count = isQuick ? 5 : rounds;
    const report = join(folder, 'soak.json');
    await run(
      'npx',
      ['vitest', 'run', '--project', 'unit', file, '--reporter=json', `--outputFile=${report}`],
      {
        SOAK_ROUNDS: String(count),
      },
    );
    const { numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    rows.push(row(`${what}: failing tests, ${count} rounds each`, numFailedTests, 0));
  }
  return rows;
}

async function run(command, args, env) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await once(child, 'exit');
}
