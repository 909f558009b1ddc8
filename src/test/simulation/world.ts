import { delivered, HOUR, MINUTE, openClient, START } from '#sandbox/test-client.ts';
import { randomOf } from '../random.ts';
import { createClock } from './clock.ts';
import { type Computer, createComputer } from './computer.ts';
import { createNetwork, watchAll } from './network.ts';
import { createCommentOracle } from './oracle-comments.ts';
import { createOrderOracle } from './oracle-orders.ts';
import { createOracle } from './oracle.ts';
import { createWriters } from './people-orders.ts';
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
    queueMs: random(2) * 30_000,
    // Gengo has a guard of five minutes against repeats: nothing may hang on it.
    repeatGuard: random(2) === 0,
    now: clock.now,
    store: { load: async () => text, save: async () => {} },
  });
  const oracle = createOracle(clock, client);
  const orders = createOrderOracle({ clock, ...oracle });
  const comments = createCommentOracle(oracle);
  const watch = watchAll([oracle.watch, orders.watch, comments.watch]);
  const network = createNetwork({ clock, random, client, watch });
  const people = createPeople({ random, oracle, jobs });
  const writers = createWriters({ clock, random, orders, comments, jobs });
  const computers = ['ann', 'bob']
    .slice(random(2))
    .map((name) => createComputer(name, { clock, random, network, program }));
  for (const computer of computers) plant.computer?.(computer);
  let tabs: Tab[] = [];

  const look = async () => {
    orders.look(tabs);
    await oracle.look(tabs);
  };
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
    [8, () => press(writers.order)],
    [5, () => press(writers.comment)],
    [
      3,
      () =>
        press((tab) => {
          writers.order(tab);
          clock.after(random(300), () => tab.computer.kill('browser'));
        }),
    ],
    [
      4,
      () =>
        press((tab) => {
          writers.order(tab);
          clock.after(random(400), () => network.setDown(true));
          // Its person waits for what comes of it, and tries again while the network is bad still.
          const back = (2 + random(6)) * MINUTE;
          clock.after(back, () => {
            network.setDown(false);
            network.setMishaps(random(3) * 20);
          });
          for (let tries = 4; tries > 0; tries -= 1)
            clock.after(back + random(5 * MINUTE), () => {
              if (tab.life.isAlive && !tab.computer.isAsleep()) writers.order(tab);
            });
        }),
    ],
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
    [1, () => anywhere((computer) => computer.setBlocked(random(2) === 0))],
    [
      2,
      () =>
        anywhere((computer) => {
          computer.kill('browser');
          const ms = random(30) * MINUTE;
          // While the browser is closed somebody sets the clock back.
          computer.setWrong(-ms);
          clock.after(ms, () => {
            if (living(computer).length < 2) open(computer);
          });
        }),
    ],
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
    if (kind < 6) return random(11) * MINUTE;
    if (kind < 16) return random(10_000);
    return random(120);
  };

  for (const computer of computers) open(computer);
  await pass(100);
  for (let count = 0; count < ACTS && oracle.faults.length === 0; count += 1) {
    someAct();
    await pass(someTime());
  }

  // Who is about to die does so.
  await pass(1_000);
  network.setMishaps(0);
  network.setDown(false);
  for (const computer of computers) {
    computer.setOnline(true);
    computer.setFull(false);
    computer.setBlocked(false);
    for (const { life, store } of living(computer))
      if (!store.canKeep()) computer.kill('tab', life);
    if (living(computer).length === 0) open(computer);
  }
  // As long as the longest sleep, and until everything has come to its end.
  await pass(45 * MINUTE);
  // Everybody opens all their drafts again, and looks for what is not clear.
  const last = computers.flatMap((computer) => living(computer).slice(0, 1));
  for (const tab of last) for (const { draftId } of orders.ofTab(tab)) tab.openSending(draftId);
  await pass(10 * MINUTE);
  for (const tab of last)
    for (const sending of tab.sendings.values())
      if (sending.snapshot().is === 'unclear') void sending.lookAgain();
  await pass(10 * MINUTE);
  oracle.settle(tabs);
  orders.settle(last);

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
