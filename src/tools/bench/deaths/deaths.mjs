// Real deaths: a Chromium with a profile is killed at moments that nobody chose, and started again.
import { row } from '../report.mjs';
import { KINDS, playRound } from './kinds.mjs';
import { createWorld } from './world.mjs';

const ROUNDS = 50;
/** Of these, as measures.md wants them. */
const FEWER = { clock: 20 };
/** Rounds that go on beside each other: they mostly wait. */
const LANES = 3;

export async function benchDeaths({ isQuick, rounds, only }) {
  const names = Object.keys(KINDS).filter((name) => !only || only.includes(name));
  const queue = names.flatMap((name) => {
    const count = rounds ?? (isQuick ? 3 : (FEWER[name] ?? ROUNDS));
    return Array.from({ length: count }, (_, index) => ({ name, index }));
  });
  const tried = queue.length;
  const broken = [];
  const lane = async () => {
    const world = await createWorld();
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const went = await playRound(next.name, { world, index: next.index });
        if (went === undefined) continue;
        broken.push(next.name);
        console.error(`${next.name} ${next.index}: ${went}`);
      }
    } finally {
      await world.close();
    }
  };
  const sizes = new Map(
    names.map((name) => [name, queue.filter((one) => one.name === name).length]),
  );
  await Promise.all(Array.from({ length: Math.min(LANES, tried) }, lane));
  return names.map((name) =>
    row(
      `${KINDS[name].what}: of ${sizes.get(name)} tried`,
      broken.filter((one) => one === name).length,
      0,
    ),
  );
}
