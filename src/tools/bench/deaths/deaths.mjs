// Real deaths: a Chromium with a profile is killed at moments that nobody chose, and started again.
import { row } from '../report.mjs';
import { KINDS, playRound } from './kinds.mjs';
import { buildBefore, updateRound } from './update.mjs';
import { createWorld } from './world.mjs';

const ROUNDS = 50;
const FEWER = { clock: 20, update: 10 };
/** Rounds that go on beside each other: they mostly wait. */
const LANES = 3;

const UPDATE =
  'a draft, a held decision and a run of the older build, taken over by this one, an old tab open or not: lost, or sent twice';

/** `only`: these kinds; `before`: the commit of the older build. Each row: what broke, of so many tried. */
export async function benchDeaths({ isQuick, rounds, only, before }) {
  const isWanted = (name) => !only || only.includes(name);
  const countOf = (name) => rounds ?? (isQuick ? 3 : (FEWER[name] ?? ROUNDS));
  const names = Object.keys(KINDS).filter(isWanted);
  const broken = await playAll(names, countOf);
  const rows = names.map((name) =>
    row(
      `${KINDS[name].what}; tried ${countOf(name)}`,
      broken.filter((one) => one === name).length,
      0,
    ),
  );
  if (!isWanted('update')) return rows;
  const count = countOf('update');
  return [...rows, row(`${UPDATE}; tried ${count}`, await playUpdates(before, count), 0)];
}

/** The kinds of the rounds that broke, each as often as it did. */
async function playAll(names, countOf) {
  const queue = names.flatMap((name) =>
    Array.from({ length: countOf(name) }, (_, index) => ({ name, index })),
  );
  const broken = [];
  const lane = async () => {
    const world = await createWorld();
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const wrong = await playRound(next.name, { world, index: next.index });
        if (wrong !== undefined) broken.push(next.name);
        tell(next.name, next.index, wrong);
      }
    } finally {
      await world.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(LANES, queue.length) }, lane));
  return broken;
}

/** How many broke; undefined where the older build could not be made. */
async function playUpdates(commit, count) {
  const before = buildBefore(commit);
  if (!before) return undefined;
  let broken = 0;
  try {
    for (let index = 0; index < count; index += 1) {
      const wrong = await updateRound(before, index);
      if (wrong !== undefined) broken += 1;
      tell('update', index, wrong);
    }
  } finally {
    before.remove();
  }
  return broken;
}

/** Each as it ends: they take an hour. */
const tell = (name, index, wrong = 'all is well') => console.error(`${name} ${index}: ${wrong}`);
