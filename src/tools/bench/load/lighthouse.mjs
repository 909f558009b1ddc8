// Lighthouse's four scores, layout shift and largest paint of each page of the built app on a simulated
// phone, beside a bare page of the same libraries: medians, taken in turn. Lighthouse comes by npx: 12 is
// the last for Node 20, and it stays out of the lock.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchOptions } from '../../chromium.mjs';
import { startGalley } from '../../galley-process.mjs';
import { startSkeleton } from '../../skeleton.mjs';
import { atLeast, median, noted, row } from '../report.mjs';

const LIGHTHOUSE = 'lighthouse@12';
const PAGES = [
  '/review',
  '/jobs',
  '/jobs/385034',
  '/orders',
  '/orders/new',
  '/orders/54646',
  '/account',
];
const run = promisify(execFile);

export async function benchLighthouse({ folder, isQuick }) {
  if (!(await isThere())) return [row('Lighthouse’s scores', undefined, 98)];
  const galley = await startGalley();
  const skeleton = await startSkeleton();
  const subjects = [
    { name: 'skeleton', address: skeleton.origin },
    ...PAGES.map((name) => ({ name, address: galley.origin + name })),
  ].map((subject) => ({ ...subject, reports: [] }));
  try {
    for (let round = 0; round < (isQuick ? 1 : 3); round += 1) {
      for (const { address, reports } of subjects) reports.push(await measure(folder, address));
    }
  } finally {
    await galley.stop();
    skeleton.stop();
  }
  const [floor, ...pages] = subjects.map(figures);
  const worst = (category) => Math.min(...pages.map(({ scores }) => scores[category]));
  const [shakiest] = pages.toSorted((a, b) => b.shift - a.shift);
  return [
    ...pages.map(({ name, scores }) => atLeast(`${name}: performance`, scores.performance, 98)),
    ...['accessibility', 'best-practices', 'seo'].map((category) =>
      atLeast(`all pages: ${category}`, worst(category), 100),
    ),
    row(`all pages: layout shift, most on ${shakiest.name}`, shakiest.shift, 0.02),
    noted('a bare page of the same libraries: largest paint', floor.paint, ' ms'),
    ...pages.map(({ name, paint }) =>
      row(`${name}: largest paint beside it`, paint / floor.paint, 1.25, ' ×'),
    ),
  ];
}

/** Whether npx can get it: not without a network. */
async function isThere() {
  try {
    await run('npx', ['-y', LIGHTHOUSE, '--version']);
    return true;
  } catch {
    return false;
  }
}

function figures({ name, reports }) {
  const middle = (of) => median(reports.map(of));
  const [{ categories }] = reports;
  return {
    name,
    scores: Object.fromEntries(
      Object.keys(categories).map((category) => [
        category,
        middle((report) => Math.round(report.categories[category].score * 100)),
      ]),
    ),
    shift: middle(({ audits }) => audits['cumulative-layout-shift'].numericValue),
    paint: middle(({ audits }) => audits['largest-contentful-paint'].numericValue),
  };
}

/** Chromium at times records no trace: that says nothing of the page, so it is measured again. */
async function measure(folder, address, tries = 3) {
  try {
    return await measureOnce(folder, address);
  } catch (error) {
    if (tries === 1) throw error;
    return measure(folder, address, tries - 1);
  }
}

async function measureOnce(folder, address) {
  const { executablePath, args } = launchOptions({ isWhole: true });
  const report = join(folder, 'lighthouse.json');
  const flags = ['--headless=new', '--disable-gpu', ...args].join(' ');
  const own = ['--output=json', `--output-path=${report}`, '--quiet'];
  // Not the waiting kind: the skeleton is served from this process.
  await run('npx', ['-y', LIGHTHOUSE, address, `--chrome-flags=${flags}`, ...own], {
    env: { ...process.env, CHROME_PATH: executablePath },
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}
