// The built app with the sandbox in memory: how soon a text stands there, and whether anything is held up.
import { startGalley } from '../galley-process.mjs';
import { median, row } from './report.mjs';

/** From sea to sea: 30,000 Japanese characters. */
const LONG = '/jobs/385007';
const PRESSES = 50;

/** Runs in the page before all else: notes when what matters is painted, and which tasks were long. */
function observe() {
  const seen = { text: undefined, longTasks: [], heading: undefined, turned: [] };
  globalThis.seen = seen;
  const painted = (note) => {
    // After the frame in which it is drawn.
    requestAnimationFrame(() => setTimeout(() => note(performance.now())));
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  let pressed;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  new MutationObserver(() => {
    if (
      seen.text === undefined &&
      (document.querySelector('main')?.textContent.length ?? 0) > 30_000
    ) {
      seen.text = 0;
      painted((now) => (seen.text = now));
    }
    const heading = document.querySelector('h1')?.textContent;
    if (heading === seen.heading) return;
    seen.heading = heading;
    const since = pressed;
    pressed = undefined;
    if (since !== undefined) painted((now) => seen.turned.push(now - since));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

async function openPage(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(observe);
  return page;
}

const longestAfter = (page, start) =>
  page.evaluate(
    (from) =>
      Math.max(
        0,
        ...seen.longTasks.filter((one) => one.startTime >= from).map((one) => one.duration),
      ),
    start,
  );

/** In ms: from the way back to a translation that has been read, to its text's paint. */
async function openLong(browser, origin) {
  const page = await openPage(browser);
  await page.goto(origin + LONG);
  await page.waitForFunction(() => seen.text > 0);
  await page.getByRole('link', { name: 'Orders' }).click();
  await page.getByRole('heading', { level: 1, name: 'Orders' }).waitFor();
  await page.waitForLoadState('networkidle');
  const start = await page.evaluate(() => {
    seen.text = undefined;
    history.back();
    return performance.now();
  });
  await page.waitForFunction(() => seen.text > 0);
  return { page, time: await page.evaluate((from) => seen.text - from, start) };
}

async function scrollAndType(page) {
  await page.waitForLoadState('networkidle');
  const start = await page.evaluate(() => performance.now());
  for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, 600);
  const scrolling = await longestAfter(page, start);
  const middle = await page.evaluate(() => performance.now());
  await page
    .getByRole('textbox', { name: /comment|message/i })
    .first()
    .pressSequentially('A comment of some words. '.repeat(3));
  return { scrolling, typing: await longestAfter(page, middle) };
}

/** The 95th percentile in ms from a key to the next translation's paint; undefined where there is no desk. */
async function turnPages(browser, origin) {
  const page = await openPage(browser);
  await page.goto(`${origin}/review`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press(press % 10 < 5 ? 'j' : 'k');
    // A reader stays a moment: so what is read ahead is there.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
  }
  const turned = await page.evaluate(() => seen.turned.toSorted((a, b) => a - b));
  await page.close();
  return turned.length < PRESSES / 2 ? undefined : turned[Math.ceil(turned.length * 0.95) - 1];
}

export async function benchReading({ browser: open, isQuick }) {
  const browser = await open();
  const galley = await startGalley();
  try {
    return await figures(browser, galley.origin, isQuick ? 1 : 5);
  } finally {
    await galley.stop();
  }
}

async function figures(browser, origin, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, time } = await openLong(browser, origin);
    times.push(time);
    await page.close();
  }
  const { page } = await openLong(browser, origin);
  const { scrolling, typing } = await scrollAndType(page);
  await page.close();
  return [
    row(
      'key to next translation painted, 95th percentile',
      await turnPages(browser, origin),
      100,
      ' ms',
    ),
    row('30,000 characters: from data to paint', median(times), 200, ' ms'),
    row('30,000 characters: longest task while scrolling', scrolling, 50, ' ms'),
    row('30,000 characters: longest task while typing', typing, 50, ' ms'),
  ];
}
