import { delivered, HOUR, openClient, START } from '#sandbox/test-client.ts';
import { type Random, randomOf } from '../random.ts';
import { createClock } from './clock.ts';
import { type Computer, createComputer } from './computer.ts';
import { createNetwork, watchAll } from './network.ts';
import { openTab, type Plant } from './open-tab.ts';
import { createCommentOracle } from './oracle/oracle-comments.ts';
import { createOrderOracle } from './oracle/oracle-orders.ts';
import { createOracle } from './oracle/oracle.ts';
import { createWriters } from './people/people-orders.ts';
import { createPeople } from './people/people.ts';
import type { Program } from './program.ts';
import type { Tab } from './tab.ts';

const JOBS = 4;

export type Stage = Awaited<ReturnType<typeof openStage>>;

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

/** A world before anything happens in it: Gengo, the network, one computer or two, and who uses them. */
export async function openStage(seed: number, program: Program, plant: Plant) {
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
  return {
    clock,
    random,
    oracle,
    orders,
    network,
    people,
    writers,
    computers,
    ...createTabs(computers, random, (computer) => openTab(computer, oracle, jobs, plant)),
  };
}

/** The pages that are open, and how one of them is met. */
function createTabs(
  computers: readonly Computer[],
  random: Random,
  openIn: (computer: Computer) => Tab,
) {
  let tabs: Tab[] = [];
  const living = (computer?: Computer) =>
    tabs.filter((tab) => tab.life.isAlive && (computer === undefined || tab.computer === computer));
  const pick = <T>(all: readonly T[]): T | undefined => all[random(all.length)];
  const anywhere = (act: (computer: Computer) => void) => {
    const computer = pick(computers);
    if (computer) act(computer);
  };
  return {
    /** Those that were open of late, too. */
    tabs: (): readonly Tab[] => tabs,
    living,
    open: (computer: Computer) => {
      tabs = [...living(), openIn(computer)];
    },
    anywhere,
    /** In a page that has begun. */
    press: (act: (tab: Tab) => void) => {
      const tab = pick(living().filter(({ outbox, computer }) => outbox && !computer.isAsleep()));
      if (tab) act(tab);
    },
    /** Two pages of one person do not type into the same field at once. */
    pressFirst: (act: (tab: Tab) => void) =>
      anywhere((computer) => {
        const [tab] = living(computer);
        if (tab?.outbox && !computer.isAsleep()) act(tab);
      }),
  };
}
