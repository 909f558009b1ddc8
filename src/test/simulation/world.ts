import { delivered, HOUR, MINUTE, openClient, START } from '#sandbox/test-client.ts';
import { randomOf } from '../random.ts';
import { createClock } from './clock.ts';
import { type Computer, createComputer } from './computer.ts';
import { createNetwork } from './network.ts';
import { createOracle } from './oracle.ts';
import { createPeople } from './people.ts';
import type { Program } from './program.ts';
import { openTab, type Plant, type Tab } from './tab.ts';

const JOBS = 4;
const ACTS = 40;

/** What became of one world. */
export interface Outcome {
  seed: number;
  steps: number;
  faults: readonly string[];
  trace: readonly string[];
  /** Decisions that Gengo took, and all that were taken by people. */
  taken: number;
  decisions: number;
}

let saved: Promise<{ text: string; jobs: string[] }> | undefined;
/** An account with some deliveries, made once. */
const account = () => {
  saved ??= (async () => {
    let text = '';
    const store = {
      load: async () => undefined,
      save: async (state: string) => {
        text = state;
      },
    };
    const client = await openClient({ speed: 60, store });
    const jobs = await delivered(client, JOBS);
    await client.sandbox.close();
    return { text, jobs: jobs.map(String) };
  })();
  return saved;
};

/** Lives through one world, decided by its seed alone. */
export async function liveThrough(
  seed: number,
  program: Program,
  plant: Plant = {},
): Promise<Outcome> {
  const random = randomOf(seed);
  const clock = createClock(START + HOUR);
  const { text, jobs } = await account();
  const client = await openClient({
    speed: 20,
    now: clock.now,
    store: { load: async () => text, save: async () => {} },
  });
  const oracle = createOracle(clock, client);
  const network = createNetwork({ clock, random, client, watch: oracle.watch });
  const people = createPeople({ random, oracle, jobs });
  const computers = ['ann', 'bob']
    .slice(random(2))
    .map((name) => createComputer(name, { clock, random, network, program }));
  for (const computer of computers) plant.computer?.(computer);
  let tabs: Tab[] = [];

  const look = () => oracle.look(tabs);
  const pass = (ms: number) => clock.pass(ms, look);
  const living = (computer?: Computer) =>
    tabs.filter((tab) => tab.life.isAlive && (computer === undefined || tab.computer === computer));
  const open = (computer: Computer) => {
    tabs = [...living(), openTab(computer, oracle, jobs, plant)];
  };
  const pick = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const anywhere = (act: (computer: Computer) => void) => {
    const computer = pick(computers);
    if (computer) act(computer);
  };
  /** In a page that has begun. */
  const press = (act: (tab: Tab) => void) => {
    const tab = pick(living().filter(({ outbox, computer }) => outbox && !computer.isAsleep()));
    if (tab) act(tab);
  };
  /** Two pages of one person do not type into the same field at once. */
  const pressFirst = (act: (tab: Tab) => void) =>
    anywhere((computer) => {
      const [tab] = living(computer);
      if (tab?.outbox && !computer.isAsleep()) act(tab);
    });

  const acts: readonly (readonly [weight: number, act: () => void])[] = [
    [24, () => press(people.decide)],
    [8, () => press(people.undoLast)],
    [4, () => press(people.undo)],
    [3, () => press(people.pause)],
    [4, () => press(people.answer)],
    [5, () => press(people.startBulk)],
    [1, () => press(people.stopBulk)],
    [8, () => pressFirst(people.type)],
    [6, () => pressFirst(people.write)],
    [4, () => press(({ computer, life }) => computer.kill('tab', life))],
    [
      3,
      () =>
        press(({ computer, life, store }) => {
          life.tell('pagehide');
          store.leave();
          clock.after(random(5), () => computer.kill('tab', life));
        }),
    ],
    [3, () => anywhere((computer) => computer.kill('browser'))],
    [
      2,
      () =>
        anywhere((computer) => {
          computer.kill('power');
          oracle.powerless(computer.name);
        }),
    ],
    [12, () => anywhere((computer) => living(computer).length < 2 && open(computer))],
    [3, () => anywhere((computer) => computer.setOnline(random(2) === 0))],
    [2, () => anywhere((computer) => computer.setFull(random(3) === 0))],
    [2, () => anywhere((computer) => computer.setWrong((random(7) - 3) * 2 * HOUR))],
    [1, () => anywhere((computer) => computer.sleep(random(30) * MINUTE))],
    [4, () => network.setMishaps(random(3) * 20)],
    [2, () => network.setDown(random(2) === 0)],
  ];
  const weights = acts.reduce((sum, [weight]) => sum + weight, 0);
  const someAct = () => {
    let place = random(weights);
    for (const [index, [weight, act]] of acts.entries()) {
      if (place < weight) {
        oracle.say(`act ${index}`);
        return act();
      }
      place -= weight;
    }
    return undefined;
  };
  /** Moments, seconds, minutes, and now and then so long that Gengo approves by itself. */
  const someTime = () => {
    const kind = random(40);
    if (kind === 0) {
      // Nothing is tried each few seconds for days.
      network.setDown(false);
      network.setMishaps(0);
      for (const computer of computers) computer.setOnline(true);
      return random(130) * HOUR;
    }
    if (kind < 4) return random(11) * MINUTE;
    if (kind < 16) return random(10_000);
    return random(120);
  };

  for (const computer of computers) open(computer);
  await pass(100);
  for (let count = 0; count < ACTS && oracle.faults.length === 0; count += 1) {
    someAct();
    // oxlint-disable-next-line no-await-in-loop
    await pass(someTime());
  }

  network.setMishaps(0);
  network.setDown(false);
  for (const computer of computers) {
    computer.setOnline(true);
    computer.setFull(false);
    if (living(computer).length === 0) open(computer);
  }
  // As long as the longest sleep, and until everything has come to its end.
  await pass(45 * MINUTE);
  await pass(10 * MINUTE);
  oracle.settle(tabs);

  const all = [...oracle.decisions.values()];
  return {
    seed,
    steps: clock.steps(),
    faults: oracle.faults,
    trace: oracle.trace,
    taken: all.filter(({ takenAt }) => takenAt.length > 0).length,
    decisions: all.length,
  };
}
