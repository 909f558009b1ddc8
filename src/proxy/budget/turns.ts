import type { Ask } from './ask.ts';
import { SHARES } from './shares.ts';
import { createWindow } from './window.ts';

/** A client has at most so many times what it leaves to the others: whoever comes later finds room. */
const GREED = 4;

const fits = (limit: number, used: number, own: number) =>
  used < limit && own < GREED * (limit - used);

/** In ms: how often those who wait are looked at, at least. */
const TICK = 1_000;

/** What becomes of one that waits. */
interface Fate {
  go: () => void;
  /** It has not gone and never will; in `ms` another might. */
  refuse: (ms: number) => void;
}

export interface Clock {
  /** In ms; not a clock that somebody can set. */
  now: () => number;
  /** `ms` from now. */
  later: (act: () => void, ms: number) => void;
}

type Place = Pick<Ask, 'kind' | 'client'>;

/** Lets calls go, never more than `aMinute` of them in 60 s: at once, in turn, or not at all. */
export function createTurns(aMinute: number, { now, later }: Clock) {
  const sent = createWindow(aMinute);
  /** In the order in which they came; `until`: their patience ends. */
  const waiting = new Map<Ask, Fate & { until: number }>();
  /** All changes that are not answered, waiting or on their way. */
  const changes = new Set<Ask>();
  let aheadFrom = 0;
  let isSet = false;

  const limitOf = (kind: Ask['kind']) => Math.floor(aMinute * SHARES[kind].part);
  const mayGo = (ask: Ask, at: number) =>
    fits(limitOf(ask.kind), sent.used(at), sent.of(ask.client)) &&
    (ask.kind !== 'ahead' || at >= aheadFrom) &&
    (ask.ids.length === 0 || !isHeld(ask, changes));
  const compare = (a: Place, b: Place) =>
    SHARES[a.kind].rank - SHARES[b.kind].rank || sent.of(a.client) - sent.of(b.client);

  /** In ms, until it may go, if it came last of those who wait. */
  const waitOf = (ask: Place) => {
    const [at, limit] = [now(), limitOf(ask.kind)];
    let before = 0;
    for (const one of waiting.keys()) if (one !== ask && compare(one, ask) <= 0) before += 1;
    const room = sent.whenFits(ask.client, at, (used, own) => fits(limit, used + before, own));
    return Math.max(room, ask.kind === 'ahead' ? aheadFrom : 0) - at;
  };

  /** It waits no more; gives what its fate was to be. */
  const takeOut = (ask: Ask) => {
    const fate = waiting.get(ask);
    waiting.delete(ask);
    return fate;
  };
  const leave = (ask: Ask) => {
    changes.delete(ask);
    return takeOut(ask);
  };
  const refuse = (ask: Ask) => leave(ask)?.refuse(waitOf(ask));
  const next = (at: number) => {
    let best: Ask | undefined;
    for (const ask of waiting.keys())
      if ((!best || compare(ask, best) < 0) && mayGo(ask, at)) best = ask;
    return best;
  };
  const serve = () => {
    const at = now();
    for (const [ask, { until }] of waiting) if (at >= until) refuse(ask);
    for (let ask = next(at); ask; ask = next(at)) {
      const { key } = ask;
      sent.add(ask.client, at);
      takeOut(ask)?.go();
      if (key) for (const other of waiting.keys()) if (other.key === key) takeOut(other)?.go();
    }
    if (waiting.size === 0 || isSet) return;
    isSet = true;
    const wake = () => {
      isSet = false;
      serve();
    };
    later(wake, Math.min(Math.max(1, sent.next() - at), TICK));
  };

  return {
    /** True: it goes now. Else it may `wait`. */
    take: (ask: Ask): boolean => {
      if (ask.ids.length > 0) changes.add(ask);
      const at = now();
      if (waiting.size > 0 || !mayGo(ask, at)) return false;
      sent.add(ask.client, at);
      return true;
    },
    /** Calls one of the fate's two, now or within its patience; neither after `leave`. */
    wait: (ask: Ask, fate: Fate) => {
      const { patience } = SHARES[ask.kind];
      waiting.set(ask, { ...fate, until: now() + patience });
      serve();
      if (waiting.has(ask) && waitOf(ask) > patience) refuse(ask);
    },
    /** Nobody waits for it any more. */
    leave: (ask: Ask) => void leave(ask),
    /** It has been answered: what it held may go. */
    done: (ask: Ask) => {
      if (changes.delete(ask)) serve();
    },
    /** No read-ahead for so many ms: Gengo asked for it. */
    pause: (ms: number) => {
      aheadFrom = Math.max(aheadFrom, now() + ms);
    },
    /** How many wait for somebody, and in how many ms one more read of the client's would go. */
    queue: (client: string) => ({
      waiting: [...waiting.keys()].filter(({ kind }) => kind !== 'ahead').length,
      ms: waitOf({ kind: 'read', client }),
    }),
  };
}

/** An earlier change of the same is not answered yet. */
function isHeld(ask: Ask, changes: ReadonlySet<Ask>): boolean {
  for (const earlier of changes) {
    if (earlier === ask) return false;
    if (earlier.ids.some((id) => ask.ids.includes(id))) return true;
  }
  return false;
}
