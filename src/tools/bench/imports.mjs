// 20 MB of texts brought to the composer of the built app: how long it takes, and whether the page stays free meanwhile.
import { startGalley } from '../galley-process.mjs';
import { noted, row } from './report.mjs';

const MEGABYTES = 20;

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
      const { longest, time } = await brought(browser, galley.origin, name, content);
      rows.push(
        row(`20 MB of ${name.split('.')[1]}: longest task while it is read`, longest, 50, ' ms'),
        noted('… from the drop to its first texts', time, ' ms'),
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
    const began = await page.evaluate(() => {
      globalThis.tasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
      }).observe({ type: 'longtask' });
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(globalThis.file);
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('textarea').dispatchEvent(new DragEvent('drop', options));
      return performance.now();
    });
    await page.getByRole('button', { name: /^Add [\d,]+ texts$/ }).waitFor({ timeout: 120_000 });
    return await page.evaluate(
      (from) => ({ time: performance.now() - from, longest: Math.max(0, ...globalThis.tasks) }),
      began,
    );
  } finally {
    await page.close();
  }
}
