import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { ServerResponse } from 'node:http';
import type { Mask } from '../bytes/mask-bytes.ts';
import { isRead, type UpstreamRequest } from '../plan.ts';
import { fault, type ServerEnv, type Upstream } from '../upstream.ts';
import { askOf, clientOf } from './ask-of.ts';
import { Audience } from './audience.ts';
import { type Ask, type Clock, createTurns } from './turns.ts';

/** In ms: how long what a read answers is the answer to the next one too, unless something is changed. */
const SHARED_FOR: readonly (readonly [asks: RegExp, ms: number])[] = [
  [/^\/v2\/(translate\/jobs|account\/balance)(&|$)/, 2_000],
  [/^\/v2\/translate\/service\//, 60_000],
];

const CLOCK: Clock = {
  now: () => performance.now(),
  later: (act, ms) => void setTimeout(act, ms).unref(),
};

interface Flight {
  audience: Audience;
  answer: Promise<Response>;
}

/** One of those who share an answer; a body can be read once. */
const copy = (response: Response) => (response.body ? response.clone() : response);

/** An answer of the proxy's own, as `fault`; `ms` until it is worth trying again. */
function paced(ms: number): Response {
  const response = fault('paced');
  response.headers.set('retry-after', `${Math.max(1, Math.ceil(ms / 1000))}`);
  return response;
}

/**
 * The upstream within Gengo's limit, for all who come through this proxy (docs/decisions/0017): never more than
 * `aMinute` calls in 60 s. Reads of the same under way are one call. For an upstream that writes into Node's response.
 */
export function budgeted(upstream: Upstream, aMinute: number, clock = CLOCK): Upstream {
  const turns = createTurns(aMinute, clock);
  /** Reads under way, and a few that were answered a moment ago, by what they ask. */
  const shared = new Map<string, Flight>();

  const join = (key: string | undefined, outgoing: ServerResponse) => {
    const flight = key === undefined ? undefined : shared.get(key);
    return flight?.audience.join(outgoing) ? flight.answer.then(copy) : undefined;
  };

  const start = (ask: Ask, request: UpstreamRequest, mask: Mask, outgoing: ServerResponse) => {
    const { key = '' } = ask;
    const drop = () => {
      if (shared.get(key) === flight) shared.delete(key);
    };
    const audience = new Audience(outgoing, () => {
      const ms = audience.isOk && SHARED_FOR.find(([asks]) => asks.test(key))?.[1];
      if (ms) clock.later(drop, ms);
      else drop();
    });
    const isChange = !isRead(request);
    // Nobody is told of before what is asked after.
    if (isChange) shared.clear();
    const answered = (response: Response) => {
      const { status, headers } = audience;
      if (status === 0) drop();
      if (isChange) shared.clear();
      if (status === 429 || status === 503) turns.pause(Number(headers['retry-after'] ?? 0) * 1000);
      turns.done(ask);
      return response;
    };
    const env = { outgoing: audience } as ServerEnv;
    const flight: Flight = { audience, answer: upstream.send(request, mask, env).then(answered) };
    if (key) shared.set(key, flight);
    return flight.answer.then(copy);
  };

  return {
    ...upstream,
    send: (request, mask, env) => {
      // Behind @hono/node-server alone, as `dispatch.ts` is.
      const { incoming, outgoing } = env as HttpBindings;
      const its = askOf(request, incoming);
      return (
        join(its.key, outgoing) ??
        new Promise((resolve) => {
          const ask: Ask = {
            ...its,
            go: () => resolve(join(its.key, outgoing) ?? start(ask, request, mask, outgoing)),
            refuse: (ms) => resolve(paced(ms)),
          };
          if (!turns.take(ask) || !isRead(request)) return;
          // A change that has come whole is sent, whoever leaves.
          outgoing.once('close', () => {
            turns.leave(ask);
            resolve(RESPONSE_ALREADY_SENT);
          });
        })
      );
    },
    image: (url) =>
      new Promise((resolve) => {
        turns.take({
          kind: 'read',
          client: '',
          ids: [],
          key: undefined,
          go: () => resolve(upstream.image(url)),
          refuse: () => resolve('paced'),
        });
      }),
    queue: (env) => {
      const { waiting, ms } = turns.queue(clientOf((env as HttpBindings).incoming));
      return { waiting, seconds: Math.ceil(ms / 1000) };
    },
  };
}
