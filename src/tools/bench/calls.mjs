// How often a desk of 20 calls Gengo, as the sandbox's log has it.
import { busiestMinute, startDesk } from './desk.mjs';
import { pressApprove } from './press-approve.mjs';
import { row } from './report.mjs';

const DESK = 20;
const DECISIONS = 4;
const SECOND = 1_000;
const OPENING = 10 * SECOND;
/** Until what comes afterwards has been read, and less than the pause between two polls of what is open. */
const AFTERWARDS = 19 * SECOND;
const BETWEEN = 25 * SECOND;

/** What the calls for a desk are, by their path. */
const KINDS = [
  ['poll', /^(translate\/jobs|account\/balance)$/],
  ['batch', /^translate\/jobs\/.*/],
  ['revisions', /^translate\/job\/\d+\/revisions$/],
  ['other', /./],
];
const kindOf = ({ path }) => KINDS.find(([, pattern]) => pattern.test(path))?.[0];

export async function benchCalls({ browser }) {
  const desk = await startDesk(DESK);
  const page = await (await browser()).newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(`${desk.origin}/review`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(OPENING);
    const opening = await desk.log();
    await page.waitForTimeout(AFTERWARDS);
    const atRest = await desk.log();
    for (let press = 0; press < DECISIONS; press += 1) {
      await pressApprove(page);
      await page.waitForTimeout(BETWEEN);
    }
    const log = await desk.log();
    const decided = log.slice(atRest.length).filter((entry) => kindOf(entry) !== 'poll');
    const count = (kind) => atRest.filter((entry) => kindOf(entry) === kind).length;
    return [
      row('calls of a desk in its first 10 s', opening.length, 12),
      row('batches', count('batch'), 2),
      row('revision lists, all read', count('revisions'), DESK),
      row('calls between two decisions, polls apart', decided.length / DECISIONS, 3),
      row('calls in a minute, at most', busiestMinute(log), 150),
    ];
  } finally {
    await page.close();
    await desk.stop();
  }
}
