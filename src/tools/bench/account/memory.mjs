// The index of what the account has, with 100,000 pairs of texts: what it takes of the heap, and how long a look-up is.
// In Node, whose engine is Chromium's: a worker's heap cannot be measured from outside.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runnerImport } from 'vite';
import { percentile, row } from '../report.mjs';

const PAIRS = 100_000;
const MIB = 2 ** 20;

const recordAt = (one) => ({
  id: String(1_000_000 + one),
  source: `Rule ${one} of the hut: bring a lamp, a rope and something warm, for the nights are cold.`,
  pair: ['en>de', 'en>ja', 'en>fr'][one % 3],
  translation: `Regel ${one} der Hütte: Lampe, Seil und warme Sachen mitbringen, die Nächte sind kalt.`,
  status: 'approved',
  at: 1_700_000_000 + one,
  read: 1_700_000_000_000,
  file: 'en.json',
  key: `hut.${one}`,
});

export async function benchMemory({ isQuick }) {
  const { module } = await runnerImport('./src/api/memory/memory-index.ts');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / MIB;
  };
  const count = isQuick ? PAIRS / 100 : PAIRS;
  const before = heap();
  const index = module.createMemoryIndex();
  for (let one = 0; one < count; one += 1) index.put(recordAt(one));
  const taken = heap() - before;
  const times = Array.from({ length: 2000 }, (_, one) => {
    const { pair, source } = recordAt((one * 37) % count);
    const began = performance.now();
    index.candidates(pair, source);
    return performance.now() - began;
  });
  return [
    row('heap of the index, 100,000 pairs', taken, 60, ' MiB'),
    row('look-up of one text, 95th percentile', percentile(times, 0.95), 5, ' ms'),
  ];
}
