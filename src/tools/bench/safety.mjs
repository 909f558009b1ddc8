// The long safety rounds: the tests that `npm test` runs once, again and again. All counts must be zero.
import { join } from 'node:path';
import { row } from './report.mjs';
import { runTests } from './run-tests.mjs';

const ROUNDS = 50;

/** Stories that are played through in the browser, each of them so many times. */
const STORIES = [
  { what: 'orders beyond the one meant', files: ['order-once'] },
  {
    what: 'decisions sent twice, lost, or sent after Undo',
    files: ['outbox', 'offline', 'lost-answers'],
  },
];

/** Tests in the repository; those with `rounds` take their number from the environment. */
const TESTS = [
  {
    what: 'requests, sites and addresses that get past the proxy, keys that get out of it',
    project: 'unit',
    file: 'src/proxy',
  },
  {
    what: 'scripts run from a text, name or address',
    project: 'pages',
    file: 'src/pages/job/job-page-hostile.test.tsx',
  },
  {
    what: 'days of three tabs with an order placed twice or told wrong',
    rounds: ROUNDS,
    project: 'unit',
    file: 'src/api/sending/order/order-sending-soak.test.ts',
  },
  {
    what: 'days of three tabs, killed and cut off, with a decision gone wrong',
    rounds: ROUNDS,
    project: 'unit',
    file: 'src/api/sending/outbox/outbox-soak.test.ts',
  },
  {
    what: 'runs over many translations, cut off, killed and resumed, with one decided twice or told wrong',
    rounds: ROUNDS,
    project: 'unit',
    file: 'src/api/sending/bulk/bulk-soak.test.ts',
  },
  {
    what: 'generated answers that blank a page',
    rounds: 500,
    project: 'pages',
    file: 'src/pages/strange-answers.test.tsx',
  },
];

export async function benchSafety({ folder, isQuick }) {
  const rows = [];
  for (const { what, files } of STORIES) {
    const report = join(folder, `${files[0]}.json`);
    const repeat = [`--repeat-each=${isQuick ? 1 : ROUNDS}`, '--retries=0', '--reporter=json'];
    const playwright = ['playwright', 'test', '-c', 'e2e', ...files, ...repeat];
    const { stats, suites } = await runTests(playwright, report, {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    for (const title of failedIn(suites)) console.error(`failed: ${title}`);
    const total = stats.expected + stats.unexpected;
    rows.push(row(`${what}: rounds, of ${total}`, stats.unexpected, 0));
  }
  for (const { what, rounds, project, file } of TESTS) {
    const count = rounds && (isQuick ? 5 : rounds);
    const report = join(folder, `soak-${rows.length}.json`);
    const reporter = ['--reporter=json', `--outputFile=${report}`];
    const vitest = ['vitest', 'run', '--project', project, file, ...reporter];
    const { numFailedTests, numTotalTests } = await runTests(
      vitest,
      report,
      count && { VITE_SOAK_ROUNDS: String(count) },
    );
    const many = count ? `${count} rounds` : `${numTotalTests} tests`;
    rows.push(row(`${what}: failing tests, ${many}`, numFailedTests, 0));
  }
  return rows;
}

const failedIn = (suites = []) =>
  suites.flatMap(({ specs, suites: inner }) => [
    ...specs.filter(({ ok }) => !ok).map(({ title }) => title),
    ...failedIn(inner),
  ]);
