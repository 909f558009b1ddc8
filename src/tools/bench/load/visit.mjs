// One cold visit of each page of the built app on a slow phone, beside a bare page of the same libraries, in turn:
// what is painted when, after how many requests, and how much JavaScript it has brought when it rests.
import { setTimeout } from 'node:timers/promises';
import { startGalley } from '../../galley-process.mjs';
import { startSkeleton } from '../../skeleton.mjs';
import { median, noted, row } from '../report.mjs';

const PAGES = ['/review', '/jobs', '/jobs/385034', '/orders/new'];
/** The longest words, and the widest script written from the right: the desk is painted in them too. */
const LANGUAGES = ['de', 'ar'];
/** measures.md, "First load": bytes a second each way, and ms. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const SLOWER = 4;
/** In ms without a request: then the page rests. */
const REST = 5_000;

export async function benchVisit({ browser, isQuick }) {
  const [galley, skeleton] = [await startGalley(), await startSkeleton()];
  const subjects = [
    { address: skeleton.origin },
    ...PAGES.map((path) => ({ address: galley.origin + path })),
    ...LANGUAGES.map((locale) => ({ address: galley.origin + PAGES[0], locale })),
  ].map((subject) => ({ ...subject, seen: [] }));
  try {
    for (let round = 0; round < (isQuick ? 1 : 3); round += 1)
      for (const { seen, ...subject } of subjects) seen.push(await visit(await browser(), subject));
  } finally {
    await galley.stop();
    skeleton.stop();
  }
  const [floor, ...galleys] = subjects.map(
    ({ seen }) =>
      (of) =>
        median(seen.map(of)),
  );
  const paint = floor(({ paint: at }) => at);
  return [
    noted('a bare page of the same libraries: largest paint', paint, ' ms'),
    ...PAGES.flatMap((page, index) => rowsOf(page, galleys[index], paint)),
    ...LANGUAGES.flatMap((locale, index) =>
      rowsIn(locale, galleys[PAGES.length + index], galleys[0]),
    ),
  ];
}

const rowsIn = (locale, middle, english) => [
  row(
    `${PAGES[0]} in ${locale}: largest paint beside the one in English`,
    middle(({ paint }) => paint) / english(({ paint }) => paint),
    1.02,
    ' ×',
  ),
  row(`${PAGES[0]} in ${locale}: words`, middle(({ words }) => words) / 1000, 8, ' kB'),
];

const rowsOf = (page, middle, floor) => [
  row(`${page}: largest paint beside it`, middle(({ paint }) => paint) / floor, 1.25, ' ×'),
  row(
    `${page}: first call to Gengo`,
    middle(({ call }) => call),
    700,
    ' ms',
  ),
  row(
    `${page}: requests before the largest paint`,
    middle(({ requests }) => requests),
    14,
  ),
  row(`${page}: JavaScript by the largest paint`, middle(({ early }) => early) / 1000, 130, ' kB'),
  row(`${page}: JavaScript when it rests`, middle(({ script }) => script) / 1000, 150, ' kB'),
];

async function visit(browser, { address, locale }) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    globalThis.largest = 0;
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) globalThis.largest = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  let last = Date.now();
  page.on('request', () => {
    last = Date.now();
  });
  await page.goto(address);
  while (Date.now() - last < REST) await setTimeout(200);
  const seen = await page.evaluate(() => {
    const { largest } = globalThis;
    const all = performance.getEntriesByType('resource');
    const before = all.filter(({ startTime }) => startTime < largest);
    const bytes = (entries, end = '.js') =>
      entries
        .filter(({ name }) => new URL(name).pathname.endsWith(end))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    const call = all.find(({ name }) => new URL(name).pathname.startsWith('/v2/'));
    return {
      paint: largest,
      requests: before.length,
      call: call?.requestStart,
      early: bytes(all.filter(({ responseEnd }) => responseEnd < largest)),
      script: bytes(all),
      words: bytes(all, '.json'),
    };
  });
  await context.close();
  return seen;
}
