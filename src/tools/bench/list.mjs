// The list with a hundred thousand translations in the built app: the sandbox's `large` account, embedded.
import { startGalley } from '../galley-process.mjs';
import { median, percentile, row } from './report.mjs';

const ALL = '/jobs?after=2020-01-01T00:00Z';
const FEW = '/jobs?count=100';
const MIB = 2 ** 20;

/** Words that stand in many texts, a letter at a time. */
const TYPED = 'mountain hut by the river';

/** Runs in the page before all else: when the ids came, when rows were painted, and what took long. */
function observe() {
  const seen = { listed: undefined, painted: undefined, keys: [], longTasks: [] };
  globalThis.seen = seen;
  const afterPaint = (note) =>
    requestAnimationFrame(() => setTimeout(() => note(performance.now())));
  new PerformanceObserver((list) => {
    for (const { name, responseEnd } of list.getEntries())
      if (/\/v2\/translate\/jobs(\?|$)/.test(name)) seen.listed ??= responseEnd;
  }).observe({ type: 'resource', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector('table[aria-label="Translations"] [aria-rowindex="2"]')) return;
    observer.disconnect();
    afterPaint((now) => (seen.painted = now));
  }).observe(document, { childList: true, subtree: true });
  addEventListener(
    'keydown',
    ({ timeStamp }) => afterPaint((now) => seen.keys.push(now - timeStamp)),
    { capture: true },
  );
}

export async function benchList({ browser: open, isQuick }) {
  const browser = await open();
  const galley = await startGalley({ SANDBOX_SCENARIO: 'large' });
  try {
    const times = { all: [], few: [] };
    for (let round = 0; round < (isQuick ? 1 : 7); round += 1) {
      times.few.push(await firstRows(browser, galley.origin + FEW));
      times.all.push(await firstRows(browser, galley.origin + ALL));
    }
    const few = median(times.few);
    return [
      row(
        `first rows painted after the ids came, beyond 1.5 × those of 100 (${Math.round(few)} ms)`,
        median(times.all) - 1.5 * few,
        300,
        ' ms',
      ),
      ...(await scrolled(browser, galley.origin, isQuick)),
      ...(await searched(browser, galley.origin, isQuick)),
    ];
  } finally {
    await galley.stop();
  }
}

async function openPage(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(observe);
  await page.goto(address);
  await page.waitForFunction(() => seen.painted > 0);
  return page;
}

async function firstRows(browser, address) {
  const page = await openPage(browser, address);
  const time = await page.evaluate(() => seen.painted - seen.listed);
  await page.close();
  return time;
}

async function scrolled(browser, origin, isQuick) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const calls = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/v2/'))
      calls.push({
        path: pathname + search,
        isPoll: request.headers()['x-galley-wait'] === 'ahead',
      });
  });
  await page.addInitScript(observe);
  await page.goto(origin + ALL);
  await page.waitForFunction(() => seen.painted > 0);
  await page.waitForLoadState('networkidle');
  const drawn = await page.getByRole('table', { name: 'Translations' }).getByRole('row').count();
  const asked = calls.flatMap(idsOf).length;

  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / MIB;
  };
  const before = await heap();
  const frames = await page.evaluate(scrollThrough, isQuick ? 60 : 900);
  // The rows at which it rests are asked for once they have rested.
  await page.waitForTimeout(5000);
  await page.waitForLoadState('networkidle');
  const after = await heap();

  const since = calls.length;
  await page.waitForTimeout(isQuick ? 2000 : 40_000);
  // The page tells the proxy which calls nobody waits for: at rest, its polls.
  const resting = calls.slice(since).filter(({ isPoll }) => !isPoll);
  await page.close();
  return [
    row('details asked for when it opens, beyond the rows drawn', Math.max(0, asked - drawn), 0),
    row('ids in a call, at most', Math.max(...calls.map((call) => idsOf(call).length)), 50),
    row('scrolling top to end: 95th percentile of frames', percentile(frames, 0.95), 20, ' ms'),
    row('… longest frame', Math.max(...frames), 60, ' ms'),
    row('heap after scrolling through, above the start', after - before, 80, ' MiB'),
    row('calls while resting, polls apart', resting.length, 0),
  ];
}

/** The ids of a call for details. */
const idsOf = ({ path }) => /^\/v2\/translate\/jobs\/([\d,]+)/.exec(path)?.[1].split(',') ?? [];

/** In the page: the times between frames, each of which scrolls on. */
async function scrollThrough(steps) {
  const nextFrame = () => new Promise(requestAnimationFrame);
  const frames = [];
  let last = await nextFrame();
  for (let step = 1; step <= steps; step += 1) {
    const end = document.documentElement.scrollHeight - innerHeight;
    scrollTo({ top: (end * step) / steps, behavior: 'instant' });
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

/** Typing into the search over all hundred thousand, once all have been read. */
async function searched(browser, origin, isQuick) {
  const page = await openPage(browser, origin + (isQuick ? FEW : ALL));
  const field = page.getByRole('searchbox', { name: 'Text' });
  await field.fill('e');
  if (!isQuick) {
    await page.getByRole('button', { name: /^Load and search all/ }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 600_000 });
  }
  await field.fill('');
  await page.waitForTimeout(1000);
  const start = await page.evaluate(() => {
    seen.keys = [];
    return performance.now();
  });
  await field.pressSequentially(TYPED, { delay: 200 });
  await page.waitForTimeout(1000);
  const { keys, tasks } = await page.evaluate((from) => {
    const late = seen.longTasks.filter(({ startTime }) => startTime >= from);
    return { keys: seen.keys, tasks: late.map(({ duration }) => duration) };
  }, start);
  await page.close();
  const what = `text search over ${isQuick ? 'a few' : '100,000'} that have been read`;
  return [
    row(`${what}: key to paint, 95th percentile`, percentile(keys, 0.95), 33, ' ms'),
    row('… longest task while typing', Math.max(0, ...tasks), 50, ' ms'),
  ];
}
