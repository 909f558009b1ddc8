import * as z from 'zod/mini';
import { GENGO_DATE } from '#lib/time/gengo-date.ts';
import { takeEarly } from './early.ts';
import { lostAnswer, readAnswer, readOwnAnswer, type Answer } from './envelope.ts';
import { ApiError } from './errors.ts';
import { loadFaultWords } from './fault-words.ts';
import { noteGengoDate } from './gengo-time.ts';
import type { Turn } from './ahead.ts';

export interface CallOptions {
  query?: Record<string, string | number | undefined>;
  data?: unknown;
  signal?: AbortSignal | undefined;
  /** Whether the call may change something; by default everything but GET. */
  changes?: boolean;
  /** Nobody waits for it yet: the proxy lets go first what somebody waits for. */
  isAhead?: boolean | undefined;
  /** So too, and read when its turn comes in this page. */
  inTurn?: Turn | undefined;
  /**
   * Goes on when the page goes away; all such bodies together may have 64 KiB. Never where a service worker
   * answers for Gengo: Firefox sends such a call past it, to a host that knows nothing of it.
   */
  keepalive?: boolean;
}

/** How long we wait, in ms: the proxy gives up on Gengo after 60 s, so a change hears from it first. */
const READ_PATIENCE = 30_000;
const CHANGE_PATIENCE = 90_000;

/** Paths are built from ids that addresses and answers hold: nothing else may travel in them. */
const SAFE_PATH = /^[\w,-]+(\/[\w,-]+)*$/;

/** The proxy takes writes only with this header, which no other site can make a browser send. */
export const MARK = { 'x-galley': '1' };

/** For the proxy: no tab is to keep another one waiting. */
const TAB = { 'x-galley-tab': crypto.getRandomValues(new Uint32Array(2)).join('-') };

/** So too: nobody waits for this yet. */
const EARLY = { 'x-galley-wait': 'ahead' };

/**
 * One call through the proxy: JSON in, a parsed answer out.
 * @throws ApiError for every failure, whatever its cause; `signal.reason` when the caller gave up.
 */
export async function call<T extends z.ZodMiniType>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  schema: T,
  {
    query = {},
    data,
    signal,
    changes = method !== 'GET',
    isAhead = false,
    inTurn,
    keepalive = false,
  }: CallOptions = {},
): Promise<z.output<T>> {
  if (!SAFE_PATH.test(path)) throw new ApiError('no-access', path);
  const exchange = (isEarly: boolean) => {
    const init = {
      method,
      headers: {
        ...(data !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && MARK),
        ...TAB,
        ...(isEarly && EARLY),
      },
      ...(data !== undefined && { body: JSON.stringify(data) }),
      ...(keepalive && !__SANDBOX_IN_TAB__ && { keepalive }),
    };
    const act = () => send(`/v2/${path}${search(query)}`, init, changes, signal);
    return isEarly ? inLane(act) : awaited(act());
  };
  const answer = await (inTurn ? inTurn(exchange, signal) : exchange(isAhead));
  return read(() => shaped(schema, readAnswer(answer), { where: `${method} ${path}`, changes }));
}

/**
 * Two at a time of what nobody waits for, polls too: it may stand long at the proxy, and a browser has six connections
 * for all its tabs.
 */
let lane: Promise<unknown> = Promise.resolve();
let otherLane = lane;

function inLane<T>(act: () => Promise<T>): Promise<T> {
  const turn = lane.then(act, act);
  lane = otherLane;
  otherLane = turn;
  return turn;
}

/** In ms. What takes longer may wait for its turn at the proxy, and then its person is told so. */
const LONG = 2_000;

function awaited<T>(exchange: Promise<T>): Promise<T> {
  const tell = () =>
    import('./queue-wait.ts').then(
      ({ watchLate }) => watchLate(exchange),
      () => {},
    );
  const timer = setTimeout(tell, LONG);
  const end = () => clearTimeout(timer);
  exchange.then(end, end);
  return exchange;
}

/**
 * Reads one of the proxy's own routes, e.g. `/galley/config`.
 * @throws ApiError, as `call` does.
 */
export async function readOwn<T extends z.ZodMiniType>(
  path: string,
  schema: T,
  signal?: AbortSignal,
): Promise<z.output<T>> {
  const answer = await send(path, { method: 'GET' }, false, signal);
  return read(() =>
    shaped(schema, readOwnAnswer(answer), { where: `GET ${path}`, changes: false }),
  );
}

/**
 * Changes something by one of the proxy's own routes, whose answer says nothing but that it is done.
 * @throws ApiError, as `call` does.
 */
export async function changeOwn(path: string): Promise<void> {
  const answer = await send(path, { method: 'POST', headers: MARK }, true, undefined);
  await read(() => readOwnAnswer(answer));
}

/** A refusal does not go out before the words for it are there. */
async function read<T>(reading: () => T): Promise<T> {
  try {
    return reading();
  } catch (error) {
    await loadFaultWords();
    throw error;
  }
}

async function send(
  url: string,
  init: RequestInit,
  changes: boolean,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(changes ? CHANGE_PATIENCE : READ_PATIENCE);
  const patience = signal ? AbortSignal.any([signal, timeout]) : timeout;
  const offlineAtStart = isOffline();
  try {
    // A browser's cache lets calls of one address go one after the other: a decision after what is read ahead.
    const early = init.method === 'GET' ? takeEarly(url) : undefined;
    const response = early
      ? await early
      : await fetch(url, { ...init, cache: 'no-store', signal: patience });
    // Before the body, which may be long on its way.
    noteGengoDate(response.headers.get(GENGO_DATE));
    return {
      status: response.status,
      // Absent, or a number: the proxy looks after that.
      retryAfter: Number(response.headers.get('retry-after')) * 1000,
      text: await response.text(),
      changes,
      isOwn: !response.headers.has(GENGO_DATE),
    };
  } catch (cause) {
    if (signal?.aborted) throw cause;
    if (timeout.aborted) throw lostAnswer({ changes }, 'timeout');
    // A change may have left before the network went; a read can only have failed.
    if (changes ? offlineAtStart : isOffline())
      throw new ApiError('offline', 'network', { changes });
    if (changes) throw lostAnswer({ changes }, 'connection');
    throw new ApiError('unreachable', 'connection', { isOwn: true });
  }
}

/**
 * Reads an answer's shape. Gengo has taken a change whose success we cannot read: re-read then too.
 * @throws ApiError that names the field.
 */
export function shaped<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  { where, changes }: { where: string; changes: boolean },
): z.output<T> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = z.core.toDotPath(issue?.path ?? []);
  throw new ApiError(changes ? 'unknown-outcome' : 'unreadable', `${where}: ${field}`, { field });
}

function search(query: NonNullable<CallOptions['query']>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}

/** Whether the browser has no network. */
export function isOffline(): boolean {
  return !navigator.onLine;
}
