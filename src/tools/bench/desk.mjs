// A Gengo that counts, with so many translations to review, and Galley before it.
import { startGalley, startSandbox } from '../galley-process.mjs';

const HOUR = 3600_000;
const MINUTE = 60_000;
const KEYS = { GENGO_PUBLIC_KEY: 'bench-public-key', GENGO_PRIVATE_KEY: 'bench-private-key' };

/** Of `size` translations, all delivered an hour ago: `log` has each call that reached Gengo, with its time. */
export async function startDesk(size) {
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
  await control('now', { advance: -HOUR });
  await order(galley.origin, size);
  await control('now', { advance: HOUR });
  await fetch(`${sandbox.origin}/_sandbox/log`, { method: 'DELETE' });
  return {
    origin: galley.origin,
    log: async () => (await control('log')).log,
    stop: async () => {
      await galley.stop();
      await sandbox.stop();
    },
  };
}

async function order(origin, size) {
  const jobs = Array.from({ length: size }, (_, index) => ({
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

/** So many calls at most in any 60 s. */
export function busiestMinute(log) {
  const times = log.map(({ at }) => at);
  return Math.max(
    0,
    ...times.map((from) => times.filter((at) => at >= from && at < from + MINUTE).length),
  );
}
