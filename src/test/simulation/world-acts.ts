import { HOUR, MINUTE } from '#sandbox/test-client.ts';
import type { Stage } from './stage.ts';

/** Something that may happen next; the higher its weight, the oftener it does. */
type Act = readonly [weight: number, act: () => void];

/** All that may happen in a world. A seed means the same world as long as their order and weights stay. */
export const actsOf = (stage: Stage): readonly Act[] => [
  ...ofPeople(stage),
  ...ofEnds(stage),
  ...ofSurroundings(stage),
];

/** What people do in their pages. */
function ofPeople({ people, writers, press, pressFirst }: Stage): Act[] {
  return [
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
  ];
}

/** How pages and browsers end, in the midst of things too. */
function ofEnds({ clock, random, oracle, network, writers, press, anywhere }: Stage): Act[] {
  return [
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
  ];
}

/** What happens around them. */
function ofSurroundings({ clock, random, network, living, open, anywhere }: Stage): Act[] {
  return [
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
}
