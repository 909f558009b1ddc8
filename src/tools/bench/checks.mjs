// The checks over the longest text of the sandbox's account.
import { row } from './report.mjs';

export async function benchChecks(page) {
  const time = await page.evaluate(() => globalThis.inWorker('checks', { rounds: 9 }));
  return {
    title: 'Checks',
    rows: [row('30,000 characters, Japanese to English', time, 50, ' ms')],
  };
}
