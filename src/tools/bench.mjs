// `npm run bench`: the figures of docs/measures.md, taken in real Chromium from the sources and the built app.
//   npm run bench                  every section but the safety rounds
//   npm run bench -- list proxy    these sections; docs/measures.md keeps the others as they were
//   npm run bench -- --soak        the long safety rounds
//   … --quick                      a few rounds only, to try the bench itself: writes nothing
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { benchCalls } from './bench/calls.mjs';
import { benchChecks } from './bench/checks.mjs';
import { benchDiff } from './bench/diff.mjs';
import { benchFirstLoad } from './bench/first-load.mjs';
import { benchLighthouse } from './bench/lighthouse.mjs';
import { benchList } from './bench/list.mjs';
import { openDiffPage } from './bench/page.mjs';
import { benchProxy } from './bench/proxy/proxy.mjs';
import { benchReading } from './bench/reading.mjs';
import { isHeld, print, toMarkdown } from './bench/report.mjs';
import { benchSafety } from './bench/safety.mjs';
import { benchStart } from './bench/start.mjs';
import { launchOptions } from './chromium.mjs';

/** In the order of the page; each takes what it needs of the tools. */
const SECTIONS = {
  'first-load': { title: 'First load', take: benchFirstLoad },
  lighthouse: { title: 'Pages on a phone', take: benchLighthouse },
  reading: { title: 'Reading and deciding', take: benchReading },
  calls: { title: 'Calls to Gengo for a desk of 20', take: benchCalls },
  diff: { title: 'Diff', take: benchDiff },
  checks: { title: 'Checks', take: benchChecks },
  list: { title: 'List of 100,000 translations', take: benchList },
  proxy: { title: 'Proxy and server', take: benchProxy },
  start: { title: 'Start', take: benchStart },
  safety: { title: 'Safety', take: benchSafety },
};
const PAGE = 'docs/measures.md';

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isQuick = flags.includes('--quick');
const unknown = [
  ...named.filter((name) => !Object.hasOwn(SECTIONS, name)),
  ...flags.filter((flag) => !['--soak', '--quick'].includes(flag)),
];
if (unknown.length > 0) {
  console.error(
    `bench takes ${Object.keys(SECTIONS).join(', ')}, --soak, --quick; not ${unknown.join(', ')}.`,
  );
  process.exit(1);
}
const every = Object.keys(SECTIONS).filter((name) => name !== 'safety');
const wanted = named.length > 0 ? named : flags.includes('--soak') ? ['safety'] : every;

const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
const closing = [async () => rmSync(folder, { recursive: true })];
/** Opened when a section first asks for it, closed at the end. */
const once = (open) => {
  let opened;
  return () => (opened ??= open());
};
const browser = once(async () => {
  const opened = await chromium.launch(launchOptions());
  closing.unshift(() => opened.close());
  return opened;
});
const diffPage = once(async () => {
  const { page, close } = await openDiffPage(await browser(), folder);
  closing.unshift(close);
  return page;
});

try {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, Chromium ${(await browser()).version()}`;
  const titles = Object.values(SECTIONS).map(({ title }) => title);
  const taken = [];
  for (const name of Object.keys(SECTIONS).filter((one) => wanted.includes(one))) {
    const { title, take } = SECTIONS[name];
    try {
      const section = { title, rows: await take({ folder, browser, diffPage, isQuick }) };
      print(section);
      taken.push(...section.rows);
      // At once: a later section that breaks takes nothing with it.
      if (!isQuick) {
        const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
        writeFileSync(PAGE, toMarkdown(before, machine, section, titles));
      }
    } catch (error) {
      console.error(`\n${title} could not be taken:`, error);
      process.exitCode = 1;
    }
  }
  const failed = taken.filter((one) => !isHeld(one));
  console.log(
    failed.length === 0 ? '\nEvery bar is held.' : `\n${failed.length} bars are not held.`,
  );
} finally {
  for (const close of closing) await close();
}
