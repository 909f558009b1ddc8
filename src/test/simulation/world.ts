import { HOUR, MINUTE } from '#sandbox/test-client.ts';
import type { Plant } from './open-tab.ts';
import type { Program } from './program.ts';
import { openStage, type Stage } from './stage.ts';
import { actsOf } from './world-acts.ts';

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

/** Lives through one world, decided by its seed alone. */
export async function liveThrough(
  seed: number,
  program: Program,
  plant: Plant = {},
): Promise<Outcome> {
  const stage = await openStage(seed, program, plant);
  const { clock, oracle, orders, computers, tabs, open } = stage;
  const pass = (ms: number) =>
    clock.pass(ms, async () => {
      orders.look(tabs());
      await oracle.look(tabs());
    });

  const someAct = actFrom(stage);
  for (const computer of computers) open(computer);
  await pass(100);
  for (let count = 0; count < ACTS && oracle.faults.length === 0; count += 1) {
    someAct();
    await pass(someTime(stage));
  }
  await endWell(stage, pass);

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

/** Gives what does one of the acts, drawn by their weights. */
function actFrom(stage: Stage): () => void {
  const acts = actsOf(stage);
  const weights = acts.reduce((sum, [weight]) => sum + weight, 0);
  return () => {
    let place = stage.random(weights);
    for (const [index, [weight, act]] of acts.entries()) {
      if (place < weight) {
        stage.oracle.say(`act ${index}`);
        return act();
      }
      place -= weight;
    }
    return undefined;
  };
}

/** Moments, seconds, minutes, and now and then so long that Gengo approves by itself. */
function someTime({ random, network, computers }: Stage): number {
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
}

/** All is well again, everybody comes back and waits: then nothing may be lost, and all that is said be true. */
async function endWell(stage: Stage, pass: (ms: number) => Promise<void>): Promise<void> {
  const { network, oracle, orders, computers, living, open, tabs } = stage;
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
  oracle.settle(tabs());
  orders.settle(last);
}
