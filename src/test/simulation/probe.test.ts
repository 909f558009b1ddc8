import { appendFileSync } from 'node:fs';
import { test } from 'vitest';
import { bundle } from './program.ts';
import { liveThrough } from './world.ts';
test('worlds', { timeout: 500_000 }, async () => {
  const program = await bundle();
  const from = Number(process.env.FROM ?? 0);
  const count = Number(process.env.COUNT ?? 20);
  const t1 = performance.now();
  let steps = 0,
    taken = 0,
    decisions = 0,
    bad = 0;
  const slow: unknown[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const t0 = performance.now();
    appendFileSync('/tmp/seeds.log', `${seed} `);
    const out = await liveThrough(seed, program);
    if (process.env.TRACE) console.log(out.trace.join('\n'));
    if (performance.now() - t0 > 500)
      slow.push([seed, Math.round(performance.now() - t0), out.steps]);
    steps += out.steps;
    taken += out.taken;
    decisions += out.decisions;
    if (out.faults.length && (bad += 1) < 15) console.log(seed, out.faults.slice(0, 3));
  }
  console.log(JSON.stringify(slow));
  console.log({ ms: (performance.now() - t1) / count, steps, taken, decisions, bad });
});
