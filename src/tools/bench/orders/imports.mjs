// 20 MB of texts brought to the composer of the built app: how long it takes, and whether the page stays free meanwhile.
import { startGalley } from '../../galley-process.mjs';
import { noted, row } from '../report.mjs';

const MEGABYTES = 20;

/** In ms: what is drawn and written afterwards. */
const FOLLOWS = 8000;

const text = (index) =>
  `Rule ${index} of the hut, “quoted”: bring a lamp, a rope and something warm, for the nights are cold.`;

/** A file of each format, about as large as is asked for, by how many texts. */
const FILES = {
  'large.csv': (count) =>
    `key,text,note\n${many(count, (one) => `k.${one},"${text(one)}",a note\n`)}`,
  'large.xlf': (count) =>
    `<xliff version="1.2"><file source-language="en"><body>${many(count, (one) => `<trans-unit id="k.${one}"><source>${text(one)}</source></trans-unit>\n`)}</body></file></xliff>`,
  'large.po': (count) =>
    many(count, (one) => `msgctxt "k.${one}"\nmsgid "${text(one)}"\nmsgstr ""\n\n`),
  'large.json': (count) =>
    `{${many(count, (one) => `"k.${one}": "${text(one)}",\n`)}"last": "One"}`,
};

const many = (count, write) => Array.from({ length: count }, (_, one) => write(one)).join('');

export async function benchImports({ browser: open, isQuick }) {
  const browser = await open();
  const galley = await startGalley({});
  try {
    const rows = [];
    for (const [name, make] of Object.entries(FILES)) {
      const each = make(1000).length / 1000;
      const content = make(Math.round(((isQuick ? 1 : MEGABYTES) * 1e6) / each));
      const { read, added } = await brought(browser, galley.origin, name, content);
      rows.push(
        row(
          `20 MB of ${name.split('.')[1]}: longest task while it is read`,
          read.longest,
          50,
          ' ms',
        ),
        noted('… from the drop to its first texts', read.time, ' ms'),
        row('… longest task while all of it becomes an order', added.longest, 50, ' ms'),
        noted('… from the press until it is there', added.time, ' ms'),
      );
    }
    return rows;
  } finally {
    await galley.stop();
  }
}

async function brought(browser, origin, name, content) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(`${origin}/orders/new/bench`);
    const field = page.getByRole('textbox', { name: 'Text 1', exact: true });
    await field.waitFor();
    await page.waitForLoadState('networkidle');
    // In parts: a browser takes no message of 20 MB from its driver at once.
    await page.evaluate(() => (globalThis.parts = []));
    for (let at = 0; at < content.length; at += 1e6)
      await page.evaluate((part) => globalThis.parts.push(part), content.slice(at, at + 1e6));
    // What it takes to make the file is not the page's.
    await page.evaluate((called) => {
      globalThis.file = new File(globalThis.parts, called);
      globalThis.parts = [];
    }, name);
    await page.waitForTimeout(1000);
    await page.evaluate(() => {
      globalThis.tasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    const add = page.getByRole('button', { name: /^Add [\d,]+ texts$/ });
    const read = await timed(page, async () => {
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(globalThis.file);
        const options = { dataTransfer, bubbles: true, cancelable: true };
        document.querySelector('textarea').dispatchEvent(new DragEvent('drop', options));
      });
      await add.waitFor({ timeout: 120_000 });
    });
    const added = await timed(page, async () => {
      await add.click();
      await page
        .getByRole('listitem', { name: 'Text 2', exact: true })
        .waitFor({ timeout: 120_000 });
    });
    return { read, added };
  } finally {
    await page.close();
  }
}

/** How long something took until it was to be seen, and the longest task of it and what followed, in ms. */
async function timed(page, act) {
  const from = await page.evaluate(() => {
    globalThis.tasks = [];
    return performance.now();
  });
  await act();
  const time = (await page.evaluate(() => performance.now())) - from;
  await page.waitForTimeout(FOLLOWS);
  return { time, longest: await page.evaluate(() => Math.max(0, ...globalThis.tasks)) };
}
