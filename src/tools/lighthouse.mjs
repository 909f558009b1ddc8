// `npm run lighthouse`: Lighthouse's four scores, layout shift and largest paint of each page of the built
// app on a simulated phone, beside a bare page of the same libraries: medians of three runs, taken in turn.
// Lighthouse comes by npx: 12 is the last for Node 20, and it stays out of the lock.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchOptions } from './chromium.mjs';
import { startGalley } from './galley-process.mjs';
import { startSkeleton } from './skeleton.mjs';

const RUNS = 3;
const PAGES = [
  '/review',
  '/jobs',
  '/jobs/385034',
  '/orders',
  '/orders/new',
  '/orders/54646',
  '/account',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const folder = mkdtempSync(join(tmpdir(), 'galley-lighthouse-'));
const galley = await startGalley();
const skeleton = await startSkeleton();
const pages = [
  { name: 'skeleton', address: skeleton.origin },
  ...PAGES.map((page) => ({ name: page, address: galley.origin + page })),
].map((page) => ({ ...page, reports: [] }));

for (let run = 0; run < RUNS; run++) {
  for (const { address, reports } of pages) reports.push(await measure(address));
}
const figures = pages.map(({ name, reports }) => {
  const median = (of) => reports.map(of).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)];
  return {
    name,
    scores: CATEGORIES.map((category) =>
      median(({ categories }) => Math.round(categories[category].score * 100)),
    ),
    shift: median(({ audits }) => audits['cumulative-layout-shift'].numericValue),
    paint: median(({ audits }) => audits['largest-contentful-paint'].numericValue),
    blocked: median(({ audits }) => audits['total-blocking-time'].numericValue),
  };
});
const floor = figures[0].paint;
for (const { name, scores, shift, paint, blocked } of figures) {
  const ratio = (paint / floor).toFixed(2);
  console.log(
    `${name}: ${scores.join('/')} (${CATEGORIES.join('/')}), CLS ${shift.toFixed(3)}, LCP ${Math.round(paint)} ms (${ratio}), blocked ${Math.round(blocked)} ms`,
  );
}
galley.stop();
skeleton.stop();
rmSync(folder, { recursive: true });

/** Chromium at times records no trace: that says nothing of the page, so it is measured again. */
async function measure(address, tries = 3) {
  try {
    return await measureOnce(address);
  } catch (error) {
    if (tries === 1) throw error;
    return measure(address, tries - 1);
  }
}

async function measureOnce(address) {
  const { executablePath, args } = launchOptions();
  const report = join(folder, 'report.json');
  const flags = ['--headless=new', '--disable-gpu', ...args].join(' ');
  const own = ['--output=json', `--output-path=${report}`, '--quiet'];
  // Not the waiting kind: the skeleton is served from this process.
  await promisify(execFile)(
    'npx',
    ['-y', 'lighthouse@12', address, `--chrome-flags=${flags}`, ...own],
    { env: { ...process.env, CHROME_PATH: executablePath } },
  );
  return JSON.parse(readFileSync(report, 'utf8'));
}
