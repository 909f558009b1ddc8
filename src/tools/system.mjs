// `npm run test:system`: the stories of a smoke test in Firefox and in WebKit, on the server and on the demo; the
// files of docs/deploy, run. They need packages of the system; what cannot be had is said, and counts neither as passed nor as failed.
// Usage: node src/tools/system.mjs [part of a test's name]
import { caddy } from './system/caddy.mjs';
import { deploy } from './system/deploy.mjs';
import { files } from './system/files.mjs';
import { firefox } from './system/firefox.mjs';
import { prepareMounts } from './system/mounts.mjs';
import { nginx } from './system/nginx.mjs';
import { bring } from './system/packages.mjs';
import { STORIES } from './system/stories.mjs';
import { postgres } from './system/postgres.mjs';
import { webkit } from './system/webkit.mjs';

/** In ms: of one story, and of all. */
const PATIENCE = { story: 75_000, all: 225_000 };
/** How many programs are tried at a time: the two browsers, and one more. Two cores build an image in time beside no more. */
const LANES = 3;
const end = Date.now() + PATIENCE.all;

const PROGRAMS = [firefox, webkit, deploy, nginx, caddy, files, postgres];
const [part = ''] = process.argv.slice(2);

const here = bring(PROGRAMS);
const { mounts, remove } = prepareMounts();
// Some at the same time: mostly they wait, the browsers for what is held.
const waiting = [...here];
const outcomes = (await Promise.all(Array.from({ length: LANES }, lane))).flat();
remove();
for (const program of PROGRAMS)
  if (!here.includes(program)) console.log(`not run: no ${program.name}`);
const failed = outcomes.filter((outcome) => !outcome).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Takes one program after the other. */
async function lane() {
  const passed = [];
  for (let next = waiting.shift(); next; next = waiting.shift())
    passed.push(...(await (next.tests ? testOf(next) : testIn(next))));
  return passed;
}

/** Whether each test of a program's own passed. */
async function testOf({ name, tests }) {
  const passed = [];
  for (const [title, run] of Object.entries(tests)) {
    const test = `${name}: ${title}`;
    if (!test.includes(part)) continue;
    const since = Date.now();
    const error = await within(PATIENCE.story, run()).then(
      () => undefined,
      (thrown) => thrown,
    );
    passed.push(report(test, error, Date.now() - since));
  }
  return passed;
}

/** Whether each of a browser's tests passed. */
async function testIn({ name, start }) {
  let browser;
  try {
    browser = await within(PATIENCE.story, start());
  } catch (error) {
    return [report(`${name} starts`, error)];
  }
  const passed = [];
  for (const [mount, open] of Object.entries(mounts))
    for (const [title, story] of Object.entries(STORIES)) {
      const test = `${browser.version}, ${mount}: ${title}`;
      if (!test.includes(part)) continue;
      const since = Date.now();
      const error = await tell(browser, open, story);
      passed.push(report(test, error, Date.now() - since));
    }
  await within(10_000, browser.stop()).catch(console.error);
  return passed;
}

/** Tells one story, and gives what went wrong. */
async function tell(browser, open, story) {
  const mount = await open();
  let driver;
  try {
    driver = await browser.open();
    const { openTab, errors } = driver;
    const left = Math.min(PATIENCE.story, end - Date.now());
    await within(left, story({ openTab, address: mount.address }));
    if (errors.length > 0) throw new Error(`The page complained: ${errors.join('; ')}`);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await within(10_000, driver?.close()).catch(console.error);
    await mount.stop();
  }
}

function within(ms, work) {
  let timer;
  const tooLate = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('It took too long.')), ms);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

function report(test, error, ms = 0) {
  console.log(`${error ? 'failed' : 'ok'}: ${test} (${(ms / 1000).toFixed(1)} s)`);
  if (error) console.log(`  ${error.message}`);
  return !error;
}
