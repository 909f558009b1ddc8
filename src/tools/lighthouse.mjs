// `npm run lighthouse`: Lighthouse's four scores and the layout shift of each page of the built app, on
// a simulated phone. Lighthouse comes by npx: 12 is the last for Node 20, and it stays out of the lock.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from './chromium.mjs';
import { startGalley } from './galley-process.mjs';

const PAGES = ['/jobs', '/jobs/385034', '/orders', '/orders/54646', '/account'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const { executablePath, args } = launchOptions();
const folder = mkdtempSync(join(tmpdir(), 'galley-lighthouse-'));
const galley = await startGalley();
for (const page of PAGES) {
  const report = join(folder, 'report.json');
  const flags = ['--headless=new', '--disable-gpu', ...args].join(' ');
  execFileSync(
    'npx',
    ['-y', 'lighthouse@12', galley.origin + page, `--chrome-flags=${flags}`].concat([
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
    ]),
    {
      env: { ...process.env, CHROME_PATH: executablePath },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'));
  const scores = CATEGORIES.map((name) => Math.round(categories[name].score * 100)).join('/');
  const shift = audits['cumulative-layout-shift'].numericValue.toFixed(3);
  const paint = Math.round(audits['largest-contentful-paint'].numericValue);
  console.log(`${page}: ${scores} (${CATEGORIES.join('/')}), CLS ${shift}, LCP ${paint} ms`);
}
galley.stop();
rmSync(folder, { recursive: true });
