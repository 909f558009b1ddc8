// Large bodies through the proxy: an order of 5 MB, and a file of 5 MB.
import { Agent, request } from 'undici';
import { FORM, QUOTE } from './form.mjs';
import { atLeast, median, row } from '../report.mjs';

const SIZE = 5_000_000;
const OWN = { 'x-galley': '1' };

/** Half of it characters that a form writes with nine bytes. */
const ORDER = Buffer.from(
  JSON.stringify({
    jobs: {
      a: {
        type: 'text',
        lc_src: 'de',
        lc_tgt: 'en',
        tier: 'standard',
        body_src: 'Über die Hütte führt ein Weg. 山小屋への道。'.repeat(SIZE / 55),
      },
    },
  }),
);

/** Of our own, so that none of its connections are left for what is counted next. */
const dispatcher = new Agent();

export async function benchBodies({ galley, upstream, embedded, isQuick }) {
  const rounds = isQuick ? 1 : 7;
  const blocks = { galley: [], embedded: [] };
  for (let round = 0; round < rounds; round += 1) {
    blocks.galley.push(await blockOf(galley.origin));
    blocks.embedded.push(await blockOf(embedded.origin));
  }
  const times = { direct: [], galley: [] };
  for (let round = 0; round < rounds * 3; round += 1) {
    times.direct.push(await upload(upstream.origin));
    times.galley.push(await upload(galley.origin));
  }
  await dispatcher.destroy();
  return [
    row(
      'an order of 5 MB: longest time in which nothing else is answered',
      median(blocks.galley),
      50,
      ' ms',
    ),
    row('… with the sandbox in the same process', median(blocks.embedded), 120, ' ms'),
    atLeast(
      'a file of 5 MB: speed beside direct',
      median(times.direct) / median(times.galley),
      0.33,
    ),
  ];
}

async function answerOf(origin, path, options = {}) {
  const { statusCode, body } = await request(origin + path, { ...options, dispatcher });
  await body.dump();
  if (statusCode !== 200) throw new Error(`${path}: ${statusCode}`);
}

/** In ms: how much longer than usual a small call takes at worst while the order passes. */
async function blockOf(origin) {
  const ping = async () => {
    const start = performance.now();
    await answerOf(origin, '/galley/config');
    return performance.now() - start;
  };
  const usual = [];
  for (let count = 0; count < 50; count += 1) usual.push(await ping());
  const order = answerOf(origin, '/v2/translate/jobs', {
    method: 'POST',
    headers: { ...OWN, 'content-type': 'application/json' },
    body: ORDER,
  });
  const isDone = order.then(() => true);
  const notYet = Promise.resolve(false);
  let longest = 0;
  // Another ping each time, until the order is through; that which it has kept waiting counts.
  do longest = Math.max(longest, await ping());
  while (!(await Promise.race([isDone, notYet])));
  return Math.max(0, longest - median(usual));
}

/** In ms: one file as a part of a quote's form. */
async function upload(origin) {
  const start = performance.now();
  const { path, ...options } = QUOTE;
  await answerOf(origin, path, { ...options, body: FORM });
  return performance.now() - start;
}
