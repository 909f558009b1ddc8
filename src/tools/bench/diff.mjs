// The diff beside its floor (only cutting both texts into words) and its peers.
import { row } from './report.mjs';
import { weigh } from './bundle.mjs';

const ROUNDS = 7;
const TIMES = [
  { language: 'en', length: 20_000, rate: 0.2, bar: 2.5 },
  { language: 'en', length: 100_000, rate: 0.02, bar: 2.5 },
  { language: 'en', length: 100_000, rate: 0.2, bar: 2.5 },
  { language: 'en', length: 100_000, rate: 1, bar: 6 },
  { language: 'ja', length: 100_000, rate: 0.2, bar: 2.5 },
  { language: 'th', length: 100_000, rate: 0.2, bar: 2.5 },
  { language: 'ar', length: 100_000, rate: 0.2, bar: 2.5 },
];
const PEERS = [
  { peer: 'diff-sequences', pair: TIMES[2] },
  { peer: 'jsdiff', pair: TIMES[0] },
];
const LANGUAGES = ['en', 'de', 'fr', 'ja', 'zh', 'ko', 'th', 'ar', 'he', 'ru'];

/** The longest that is compared on the main thread, and what is left to the worker. */
const BLOCKS = [
  { language: 'en', length: 480, rate: 1 },
  { language: 'ja', length: 480, rate: 1 },
  { language: 'th', length: 480, rate: 1 },
  { language: 'en', length: 100_000, rate: 1 },
  { language: 'ja', length: 100_000, rate: 0.2 },
];

const nameOf = ({ language, length, rate }) =>
  `${language}, ${length.toLocaleString('en')} characters, ${rate === 1 ? 'rewritten' : `${rate * 100}% edited`}`;

export async function benchDiff({ diffPage, folder }) {
  const page = await diffPage();
  const inWorker = (task, options = {}) =>
    page.evaluate(([name, given]) => globalThis.inWorker(name, given), [task, options]);
  const rows = [];
  const speed = (one, subjects, rounds = ROUNDS) => inWorker('time', { ...one, subjects, rounds });

  for (const one of TIMES) {
    const { floor, galley } = await speed(one, ['floor', 'galley']);
    rows.push(
      row(
        `${nameOf(one)}: beside the floor of ${Math.round(floor)} ms`,
        galley / floor,
        one.bar,
        ' ×',
      ),
    );
  }
  for (const { peer, pair } of PEERS) {
    const { galley, [peer]: theirs } = await speed(pair, ['galley', peer], 3);
    const name = theirs ? `${peer} on words, ${Math.round(theirs)} ms` : `${peer} on words`;
    rows.push(row(`${nameOf(pair)}: beside ${name}`, theirs && galley / theirs, 0.1, ' ×'));
  }
  for (const language of ['zh', 'ja', 'th', 'word']) {
    const time = await inWorker('line', { language, rounds: 3 });
    rows.push(row(`one line of 100,000 without a space (${language})`, time, 250, ' ms'));
  }
  for (const language of LANGUAGES) {
    const size = await inWorker('size', { language, rate: 0.2 });
    rows.push(row(`size of the change beside jsdiff's diffArrays (${language})`, size, 1.05, ' ×'));
  }
  const split = await inWorker('probes');
  rows.push(row('of 23 probes, with a word, surrogate or grapheme split', split.length, 0));
  rows.push(
    row(
      'of 10,000 random pairs, not rebuilt or split',
      await inWorker('random', { count: 10_000 }),
      0,
    ),
  );

  for (const one of BLOCKS) {
    rows.push(
      row(`main thread blocked, 4 × slower (${nameOf(one)})`, await blockOf(page, one), 50, ' ms'),
    );
  }
  const weight = await weigh(folder, 'src/lib/diff/diff.ts', /segment\.ts$/);
  rows.push(row('gzip, without the cutting into words', weight, 2048, ' bytes'));
  return rows;
}

/** The shortest of three times: what is longer is the machine's other work. Each in a page that is new to it. */
async function blockOf(page, one) {
  const session = await page.context().newCDPSession(page);
  const times = [];
  for (let round = 0; round < 3; round += 1) {
    await page.reload();
    await page.waitForFunction(() => 'inWorker' in globalThis);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    times.push(await page.evaluate((given) => globalThis.longestBlock(given), one));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  return Math.min(...times);
}
