// The sums of `/insight` over 100,000 translations, in the built app's own worker: from the question to the answer in
// the page, which it is copied to.
import { readdirSync } from 'node:fs';
import { startGalley } from '../../galley-process.mjs';
import { median, row } from '../report.mjs';

const COUNT = 100_000;

/** In the page: gives the worker what it sums, and asks it in turn by each cut. Times in ms. */
async function sumsIn({ url, count, rounds }) {
  const worker = new Worker(url, { type: 'module' });
  let calls = 0;
  const ask = (question) =>
    new Promise((resolve, reject) => {
      calls += 1;
      const id = calls;
      const onMessage = ({ data }) => {
        if (data.id !== id) return;
        worker.removeEventListener('message', onMessage);
        if (data.fault) reject(new Error(data.fault));
        else resolve(data.answer);
      };
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker.postMessage({ id, question: { owner: 'bench', isKept: false, ...question } });
    });
  const DAY = 86_400;
  const [end, days] = [1_795_000_000, 1080];
  const recordAt = (one) => ({
    id: String(one),
    order: String(Math.floor(one / 4)),
    source: `Rule ${one} of the hut`,
    pair: `en>${['de', 'fr', 'ja', 'zh', 'ar', 'ko', 'it', 'es'][one % 8]}`,
    status: one % 19 === 0 ? 'canceled' : 'approved',
    at: end - ((one * 37) % days) * DAY,
    read: 1,
    cost: {
      tier: one % 3 === 0 ? 'pro' : 'standard',
      units: one % 700,
      credits: (((one % 700) + 1) / 100).toFixed(2),
      currency: 'USD',
    },
  });
  for (let from = 0; from < count; from += 5000) {
    const records = Array.from({ length: Math.min(5000, count - from) }, (_, one) =>
      recordAt(from + one),
    );
    await ask({ ask: 'put', records });
  }
  const period = { from: end - 1095 * DAY, to: end + DAY };
  const months = Array.from({ length: 36 }, (_, month) => period.from + month * 30.5 * DAY);
  const times = { language: [], order: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const by of Object.keys(times)) {
      const began = performance.now();
      const sums = await ask({
        ask: 'sums',
        period,
        by,
        months,
        lastMonth: period,
        thisMonth: period,
        lately: period,
        evidence: [],
      });
      times[by].push(performance.now() - began);
      if (sums.known !== count) throw new Error(`${sums.known} of ${count} are known`);
    }
  worker.terminate();
  return times;
}

export async function benchInsight({ browser: open, isQuick }) {
  const browser = await open();
  const galley = await startGalley();
  const file = readdirSync('dist/client/assets').find((name) =>
    /^memory\.worker-.*\.js$/.test(name),
  );
  try {
    // Galley's policy lets its own code alone start a worker; a file's address runs no page beside it.
    const page = await browser.newPage({ bypassCSP: true });
    const url = `${galley.origin}/assets/${file}`;
    await page.goto(url);
    const count = isQuick ? COUNT / 100 : COUNT;
    const ask = { url, count, rounds: isQuick ? 1 : 9 };
    const times = await page.evaluate(sumsIn, ask);
    await page.close();
    return [
      row(
        '100,000 translations by language, from asking to the answer',
        median(times.language),
        300,
        ' ms',
      ),
      row('… by 25,000 orders', median(times.order), 300, ' ms'),
    ];
  } finally {
    await galley.stop();
  }
}
