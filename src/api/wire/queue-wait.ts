import * as z from 'zod/mini';
import { createListeners } from '#lib/listeners.ts';
import { readOwn } from './http.ts';

/** `GET /galley/budget`: how many calls wait at the proxy, and in about how many seconds one more of this tab would go. */
const queueAnswer = z.object({ waiting: z.number(), seconds: z.number() });

/** In ms, between two questions. */
const EVERY = 2_000;

const late = new Set<Promise<unknown>>();
const listeners = createListeners();
let seconds: number | undefined;
let isAsking = false;

const tell = (next: number | undefined) => {
  seconds = next;
  listeners.tell();
};

async function ask() {
  isAsking = true;
  while (late.size > 0) {
    // Where it cannot be read, what is late fails by itself, and is told.
    const queue = await readOwn('/galley/budget', queueAnswer).catch(() => undefined);
    tell(late.size > 0 && queue && queue.waiting > 0 ? queue.seconds : undefined);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  isAsking = false;
}

/** A call that is late: while it is, the proxy is asked whether it waits for its turn. */
export function watchLate(exchange: Promise<unknown>): void {
  const end = () => {
    late.delete(exchange);
    if (late.size === 0) tell(undefined);
  };
  late.add(exchange);
  exchange.then(end, end);
  if (!isAsking) void ask();
}

/** In about how many seconds it is the turn of what waits here; undefined: nothing is known to wait. */
export const queueSeconds = (): number | undefined => seconds;

/** Called back when that changes. Gives the way to stop it. */
export const onQueue = listeners.subscribe;
