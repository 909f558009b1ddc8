// A large draft in the composer of the built app: how long a key takes to be seen.
import { startGalley } from '../../galley-process.mjs';
import { percentile, row } from '../report.mjs';

const TYPED = 'Bring a lamp and a rope, for the nights are cold. ';

/** In ms, between two keys: as somebody types who knows how. */
const BETWEEN = 120;

/** In ms: what is found, written and counted of what was added. */
const FOLLOWS = 6000;

/** Runs in the page before all else: when each key was seen, and what took long. */
function observe() {
  globalThis.seen = { keys: [], tasks: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask' });
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => seen.keys.push(performance.now() - timeStamp))),
    { capture: true },
  );
}

export async function benchTyping({ browser: open, isQuick }) {
  const browser = await open();
  const galley = await startGalley({});
  try {
    const rows = [];
    for (const count of isQuick ? [200] : [2_000, 20_000]) {
      const { keys, longest } = await typed(browser, galley.origin, count);
      const what = `draft of ${count.toLocaleString('en')} texts: key to paint, 95th percentile`;
      rows.push(
        row(what, percentile(keys, 0.95), 50, ' ms'),
        row('… longest task while typing', longest, 50, ' ms'),
      );
    }
    return rows;
  } finally {
    await galley.stop();
  }
}

async function typed(browser, origin, count) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.addInitScript(observe);
    await page.goto(`${origin}/orders/new/bench-${count}`);
    const field = page.getByRole('textbox', { name: 'Text 1', exact: true });
    await field.waitFor();
    await page.waitForLoadState('networkidle');
    const lines = Array.from(
      { length: count },
      (_, one) => `k.${one},Rule ${one} of the hut: bring a rope and something warm.`,
    );
    const content = ['key,text', ...lines].join('\n');
    await page.evaluate((texts) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([texts], 'hut.csv'));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('textarea').dispatchEvent(new DragEvent('drop', options));
    }, content);
    await page.getByRole('button', { name: /^Add [\d,]+ texts$/ }).click({ timeout: 60_000 });
    const second = page.getByRole('textbox', { name: 'Text 2', exact: true });
    await second.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(FOLLOWS);
    await second.focus();
    await page.keyboard.press('End');
    await page.evaluate(() => (globalThis.seen = { keys: [], tasks: [] }));
    await page.keyboard.type(TYPED, { delay: BETWEEN });
    if (!(await second.inputValue()).endsWith(TYPED)) throw new Error('not all was typed');
    // What is kept and counted once the hands rest is part of it.
    await page.waitForTimeout(FOLLOWS);
    return await page.evaluate(() => ({ keys: seen.keys, longest: Math.max(0, ...seen.tasks) }));
  } finally {
    await page.close();
  }
}
