// How often a desk of 20 calls Gengo, as the sandbox's log has it.
import { startGalley, startSandbox } from '../galley-process.mjs';
import { row } from './report.mjs';

const DESK = 20;
const DECISIONS = 4;
const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 3600_000;
const OPENING = 10 * SECOND;
/** Until what comes afterwards has been read, and less than the pause between two polls of what is open. */
const AFTERWARDS = 19 * SECOND;
const BETWEEN = 25 * SECOND;
const KEYS = { GENGO_PUBLIC_KEY: 'bench-public-key', GENGO_PRIVATE_KEY: 'bench-private-key' };

/** What the calls for a desk are, by their path. */
const KINDS = [
  ['poll', /^(translate\/jobs|account\/balance)$/],
  ['batch', /^translate\/jobs\/.*/],
  ['revisions', /^translate\/job\/\d+\/revisions$/],
  ['other', /./],
];
const kindOf = ({ path }) => KINDS.find(([, pattern]) => pattern.test(path))?.[0];

export async function benchCalls({ browser }) {
  const sandbox = await startSandbox({
    ...KEYS,
    SANDBOX_SCENARIO: 'empty',
    SANDBOX_QUEUE_MS: '0',
    SANDBOX_SPEED: '60',
  });
  const galley = await startGalley({ ...KEYS, GENGO_API: sandbox.origin });
  const control = async (path, body) =>
    (
      await fetch(
        `${sandbox.origin}/_sandbox/${path}`,
        body && { method: 'POST', body: JSON.stringify(body) },
      )
    ).json();
  const page = await (await browser()).newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await control('now', { advance: -HOUR });
    await order(galley.origin);
    await control('now', { advance: HOUR });
    await fetch(`${sandbox.origin}/_sandbox/log`, { method: 'DELETE' });
    const heard = async () => (await control('log')).log;
    await page.goto(`${galley.origin}/review`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(OPENING);
    const opening = await heard();
    await page.waitForTimeout(AFTERWARDS);
    const atRest = await heard();
    for (let press = 0; press < DECISIONS; press += 1) {
      await page.keyboard.press('a');
      await page.waitForTimeout(BETWEEN);
    }
    const log = await heard();
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
    await galley.stop();
    await sandbox.stop();
  }
}

async function order(origin) {
  const jobs = Array.from({ length: DESK }, (_, index) => ({
    type: 'text',
    slug: `Text ${index + 1}`,
    body_src: `The hut number ${index + 1} is open until October. Please bring your own blanket.`,
    lc_src: 'en',
    lc_tgt: 'de',
    tier: 'standard',
  }));
  const answer = await fetch(`${origin}/v2/translate/jobs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-galley': '1' },
    body: JSON.stringify({ jobs }),
  });
  const { opstat } = await answer.json();
  if (opstat !== 'ok') throw new Error('the order for the desk was refused');
}

function busiestMinute(log) {
  const times = log.map(({ at }) => at);
  return Math.max(
    0,
    ...times.map((from) => times.filter((at) => at >= from && at < from + MINUTE).length),
  );
}
