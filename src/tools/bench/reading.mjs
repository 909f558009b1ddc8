// The built app with the sandbox in memory: how soon a text stands there, and whether anything is held up.
import { startGalley } from '../galley-process.mjs';
import { median, percentile, row } from './report.mjs';

/** From sea to sea: 30,000 Japanese characters. */
const LONG = '/jobs/385007';
const PRESSES = 50;
/** So many wait: what a desk of few takes is the measure of the others. */
const WAITING = [37, 600, 5_000];
const COMMENTS = 2_000;

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

/** In ms, on a page that nobody was on before: from the end of the translation's answer to its text's paint. */
async function openCold(browser, origin) {
  const page = await openPage(browser);
  await page.goto(origin + LONG);
  await page.waitForFunction(() => seen.text > 0);
  const time = await page.evaluate(() => {
    const read = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/translate\/jobs?\/385007$/.test(name));
    return seen.text - Math.min(...read.map(({ responseEnd }) => responseEnd));
  });
  await page.close();
  return time;
}

/** Shows the page an account in which so many wait: of those that are approved some wait again. */
async function letWait(page, origin, waiting) {
  const listed = async (status) => {
    const path = `${origin}/v2/translate/jobs?status=${status}&timestamp_after=0`;
    return (await (await fetch(path)).json()).response;
  };
  const all = [...(await listed('reviewable')), ...(await listed('approved'))];
  const response = all.slice(0, waiting);
  if (response.length < waiting) throw new Error(`only ${response.length} can wait`);
  await page.route(/\/v2\/translate\/jobs\?.*status=reviewable/, (route) =>
    route.fulfill({ json: { opstat: 'ok', response } }),
  );
  await page.route(/\/v2\/translate\/jobs?\/[\d,]+$/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('"status":"approved"', '"status":"reviewable"');
    await route.fulfill({ response: answer, body });
  });
}

/** What a desk costs in which so many of the large account's wait; its turning is undefined where there is none. */
async function turnPages(browser, origin, waiting) {
  const page = await openPage(browser);
  await letWait(page, origin, waiting);
  const start = performance.now();
  await page.goto(`${origin}/review`);
  await page.getByRole('region', { name: /^Translation/ }).waitFor({ timeout: 120_000 });
  const opened = performance.now() - start;
  // The rows are read on behind it: that goes on for minutes.
  await page.waitForTimeout(5_000);
  for (let press = 0; press < PRESSES; press += 1) {
    await page.keyboard.press(press % 10 < 5 ? 'j' : 'k');
    // A reader stays a moment: so what is read ahead is there.
    await page.waitForTimeout(600);
  }
  const turned = await page.evaluate(() => seen.turned);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const longest = await longestAfter(page, 0);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
  const isTurned = turned.length >= PRESSES / 2;
  return { opened, nodes, longest, turned: isTurned ? percentile(turned, 0.95) : undefined };
}

/** In ms the longest task of opening a long conversation and of asking for more of it; the box, in screens below. */
async function openConversation(browser, origin) {
  const page = await openPage(browser);
  const thread = Array.from({ length: COMMENTS }, (_, index) => ({
    author: index % 3 === 0 ? 'customer' : 'translator',
    body: `Word ${index + 1}: the second sentence reads better without the comma, I think.`,
    ctime: 1_760_000_000 + index,
  }));
  await page.route('**/v2/translate/job/*/comments', (route) =>
    route.fulfill({ json: { opstat: 'ok', response: { thread } } }),
  );
  await page.goto(`${origin}/jobs/384992`);
  const conversation = page.getByRole('region', { name: 'Conversation' });
  const newest = conversation.getByText(`Word ${COMMENTS}:`);
  await newest.waitFor();
  await page.waitForLoadState('networkidle');
  const box = await conversation.getByRole('textbox').boundingBox();
  const at = await newest.boundingBox();
  await conversation.getByRole('button', { name: /^Earlier/ }).click();
  await conversation.getByText(`Word ${COMMENTS - 40}:`).waitFor();
  await page.waitForTimeout(500);
  const longest = await longestAfter(page, 0);
  await page.close();
  return { longest, screens: (box.y - at.y) / 900 };
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
  const cold = [];
  for (let round = 0; round < rounds; round += 1) cold.push(await openCold(browser, origin));
  const { longest, screens } = await openConversation(browser, origin);
  return [
    ...(await deskRows(browser)),
    row('30,000 characters: from data to paint', median(times), 200, ' ms'),
    row('30,000 characters: the same on a cold page', median(cold), 150, ' ms'),
    row('30,000 characters: longest task while scrolling', scrolling, 50, ' ms'),
    row('30,000 characters: longest task while typing', typing, 50, ' ms'),
    row('conversation of 2,000: longest task, with a press on Earlier', longest, 100, ' ms'),
    row('conversation of 2,000: the box below the newest, in screens', screens, 1),
  ];
}

async function deskRows(browser) {
  const large = await startGalley({ SANDBOX_SCENARIO: 'large' });
  const rows = [];
  let few;
  for (const waiting of WAITING) {
    const desk = await turnPages(browser, large.origin, waiting);
    few ??= desk;
    const name = `${waiting} waiting: `;
    rows.push(
      row(`${name}key to next translation painted, 95th percentile`, desk.turned, 50, ' ms'),
      row(
        `${name}open to text`,
        desk.opened,
        few === desk ? undefined : Math.round(few.opened * 1.5 + 300),
        ' ms',
      ),
      row(`${name}longest task`, desk.longest, 100, ' ms'),
      row(`${name}nodes in the page`, desk.nodes, 3_000),
    );
  }
  await large.stop();
  return rows;
}
