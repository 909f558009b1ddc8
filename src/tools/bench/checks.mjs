// The checks over the longest text of the sandbox's account.
import { row } from './report.mjs';

export async function benchChecks({ diffPage }) {
  const page = await diffPage();
  const time = await page.evaluate(() => globalThis.inWorker('checks', { rounds: 9 }));
  return [row('30,000 characters, Japanese to English', time, 50, ' ms')];
}
