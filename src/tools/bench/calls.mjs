// How often a desk of 20 calls Gengo, as the sandbox's log has it.
import { startGalley, startSandbox } from '../galley-process.mjs';
import { row } from './report.mjs';

const DESK = 20;
const HOUR = 3600_000;
const MINUTE = 60_000;
const KEYS = { GENGO_PUBLIC_KEY: 'bench-public-key', GENGO_PRIVATE_KEY: 'bench-private-key' };

/** What the calls for a desk are, by method and path; all else is counted for the translation opened. */
const KINDS = [
  ['poll', /^translate\/jobs$/],
  ['batch', /^translate\/jobs\/.*/],
  ['revisions', /^translate\/job\/\d+\/revisions$/],
  ['comments', /^translate\/job\/\d+\/comments$/],
  ['account', /^(account|translate\/service)\//],
  ['opened', /./],
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
  const counted = async () => {
    const { log } = await control('log');
    return Object.fromEntries(
      KINDS.map(([kind]) => [kind, log.filter((entry) => kindOf(entry) === kind).length]),
    );
  };
  const page = await (await browser()).newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await control('now', { advance: -HOUR });
    await order(galley.origin);
    await control('now', { advance: HOUR });
    await fetch(`${sandbox.origin}/_sandbox/log`, { method: 'DELETE' });
    await page.goto(`${galley.origin}/review`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const atRest = await counted();
    for (let press = 1; press < DESK; press += 1) {
      await page.keyboard.press('j');
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
    }
    const after = await counted();
    const { log } = await control('log');
    return [
      row('lists, when it opens', atRest.poll, 1),
      row('batches', atRest.batch, 1),
      row('revision lists, all read', after.revisions, DESK),
      row('comment lists, all read', after.comments, DESK),
      row('other calls for each translation opened', after.opened / DESK, 3),
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
