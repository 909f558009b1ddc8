// `npm run bench`: the figures of docs/measures.md, taken in real Chromium from the sources and the built app.
//   npm run bench                  every section but the safety rounds
//   npm run bench -- list proxy    these sections; docs/measures.md keeps the others as they were
//   npm run bench -- --soak        the long safety rounds, those in which the browser dies too
//   … --quick                      a few rounds only, to try the bench itself: writes nothing
//   … deaths --rounds 5 --only order,undo   so many, and these kinds alone: writes nothing
//   … deaths --before <commit>     the update is one from that commit's build
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { atEnd, endOnSignals } from './at-end.mjs';
import { benchCalls } from './bench/calls.mjs';
import { benchDesks } from './bench/desks.mjs';
import { benchChecks } from './bench/checks.mjs';
import { benchDeaths } from './bench/deaths/deaths.mjs';
import { benchDiff } from './bench/diff.mjs';
import { benchFirstLoad } from './bench/load/first-load.mjs';
import { benchImports } from './bench/orders/imports.mjs';
import { benchInsight } from './bench/account/insight.mjs';
import { benchLighthouse } from './bench/load/lighthouse.mjs';
import { benchList } from './bench/list.mjs';
import { benchMemory } from './bench/account/memory.mjs';
import { openDiffPage } from './bench/page.mjs';
import { benchPeople } from './bench/people.mjs';
import { benchProxy } from './bench/proxy/proxy.mjs';
import { benchReading } from './bench/reading.mjs';
import { isHeld, print, toMarkdown } from './bench/report.mjs';
import { benchSafety } from './bench/safety.mjs';
import { benchTyping } from './bench/orders/typing.mjs';
import { benchStart } from './bench/start.mjs';
import { benchVisit } from './bench/load/visit.mjs';
import { benchWorlds } from './bench/worlds.mjs';
import { launchOptions } from './chromium.mjs';

/** In the order of the page; each takes what it needs of the tools. */
const SECTIONS = {
  'first-load': { title: 'First load', take: benchFirstLoad },
  visit: { title: 'One cold visit on a phone', take: benchVisit },
  lighthouse: { title: 'Pages on a phone', take: benchLighthouse },
  reading: { title: 'Reading and deciding', take: benchReading },
  calls: { title: 'Calls to Gengo for a desk of 20', take: benchCalls },
  desks: { title: 'Ten desks at one Galley, for five minutes', take: benchDesks },
  diff: { title: 'Diff', take: benchDiff },
  checks: { title: 'Checks', take: benchChecks },
  list: { title: 'List of 100,000 translations', take: benchList },
  imports: { title: 'Orders: files of 20 MB', take: benchImports },
  typing: { title: 'Orders: typing in a large draft', take: benchTyping },
  memory: { title: 'What the account has: 100,000 pairs', take: benchMemory },
  insight: { title: 'Insight: sums of 100,000 translations', take: benchInsight },
  proxy: { title: 'Proxy and server', take: benchProxy },
  people: { title: 'Several people', take: benchPeople },
  start: { title: 'Start', take: benchStart },
  safety: { title: 'Safety', take: benchSafety },
  worlds: { title: 'Safety: simulated worlds', take: benchWorlds },
  deaths: { title: 'Safety: the browser killed', take: benchDeaths },
};
const PAGE = 'docs/measures.md';

/** They take an hour. */
const SOAKS = ['safety', 'worlds', 'deaths'];

const { flags, named } = readArguments();
const rounds = flags.rounds === undefined ? undefined : Number(flags.rounds);
const only = flags.only?.split(',');
// Fewer than the bar asks for, or not all kinds.
const isPartial = flags.quick || (rounds ?? 50) < 50 || only !== undefined;
const every = Object.keys(SECTIONS).filter((name) => !SOAKS.includes(name));
const wanted = named.length > 0 ? named : flags.soak ? SOAKS : every;

const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const closing = [];
/** Opened when a section first asks for it, closed at the end. */
const once = (open) => {
  let opened;
  return () => (opened ??= open());
};
const browser = once(async () => {
  const opened = await chromium.launch(launchOptions({ isWhole: true }));
  closing.unshift(() => opened.close());
  return opened;
});
const diffPage = once(async () => {
  const { page, close } = await openDiffPage(await browser(), folder);
  closing.unshift(close);
  return page;
});

endOnSignals();
try {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, Chromium ${(await browser()).version()}, load ${loadavg()[0]?.toFixed(1)}`;
  const titles = Object.values(SECTIONS).map(({ title }) => title);
  const taken = [];
  let took = 0;
  for (const name of Object.keys(SECTIONS).filter((one) => wanted.includes(one))) {
    const { title, take } = SECTIONS[name];
    try {
      const section = {
        title,
        rows: await take({
          folder,
          browser,
          diffPage,
          isQuick: flags.quick,
          rounds,
          only,
          before: flags.before,
        }),
      };
      print(section);
      taken.push(...section.rows);
      took += 1;
      // At once: a later section that breaks takes nothing with it.
      if (!isPartial) {
        const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
        writeFileSync(PAGE, toMarkdown(before, machine, section, titles));
      }
    } catch (error) {
      console.error(`\n${title} could not be taken:`, error);
      process.exitCode = 1;
    }
  }
  const failed = taken.filter((one) => !isHeld(one));
  const lost = wanted.length - took;
  console.log(
    failed.length === 0
      ? '\nEvery bar that was taken is held.'
      : `\n${failed.length} bars are not held.`,
    lost === 0 ? '' : `${lost} sections could not be taken.`,
  );
} finally {
  for (const close of closing) await close();
}

/** @returns the flags, and the sections that are named; ends where one is unknown. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        soak: { type: 'boolean' },
        quick: { type: 'boolean', default: false },
        rounds: { type: 'string' },
        only: { type: 'string' },
        before: { type: 'string' },
      },
    });
    const unknown = positionals.filter((name) => !Object.hasOwn(SECTIONS, name));
    if (unknown.length === 0) return { flags: values, named: positionals };
    console.error(`bench takes ${Object.keys(SECTIONS).join(', ')}; not ${unknown.join(', ')}.`);
  } catch (error) {
    console.error(error.message);
  }
  return process.exit(1);
}
