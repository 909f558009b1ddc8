import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { ServerResponse } from 'node:http';
import type { Mask } from '../bytes/mask-bytes.ts';
import { isRead, type UpstreamRequest } from '../plan.ts';
import { fault, type ServerEnv, type Upstream } from '../upstream.ts';
import { type Ask, askOf, clientOf } from './ask.ts';
import { Audience } from './audience.ts';
import { type Clock, createTurns } from './turns.ts';

/** In ms: how long what a read answers is the answer to the next one too, unless something is changed. */
const SHARED_FOR: readonly (readonly [asks: RegExp, ms: number])[] = [
  [/^\/v2\/(translate\/jobs|account\/balance)(&|$)/, 2_000],
  [/^\/v2\/translate\/service\//, 60_000],
];

const CLOCK: Clock = {
  now: () => performance.now(),
  later: (act, ms) => void setTimeout(act, ms).unref(),
};

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
  /** Reads under way, and a few just answered. No Map: its tables would be moved by each garbage collection. */
  const shared: Audience[] = [];

  const join = ({ key, client }: Ask, outgoing: ServerResponse) => {
    const audience = key ? shared.findLast((one) => one.key === key) : undefined;
    return audience?.join(outgoing, client) ? audience.answer?.then(copy) : undefined;
  };

  const start = (ask: Ask, request: UpstreamRequest, mask: Mask, outgoing: ServerResponse) => {
    const { key } = ask;
    const drop = () => {
      const at = shared.indexOf(audience);
      if (at >= 0) shared.splice(at, 1);
    };
    const audience = new Audience(ask, outgoing, () => {
      const ms = SHARED_FOR.find(([asks]) => asks.test(key))?.[1];
      if (ms && audience.isOk) clock.later(drop, ms);
      else drop();
    });
    const isChange = !isRead(request);
    // Nobody is told of before what is asked after.
    if (isChange) shared.length = 0;
    if (key) shared.push(audience);
    const answered = (response: Response) => {
      const { statusCode: status, headers, headersSent } = audience;
      if (!headersSent) drop();
      if (isChange) shared.length = 0;
      if (status === 429 || status === 503) turns.pause(Number(headers['retry-after'] ?? 0) * 1000);
      turns.done(ask);
      return copy(response);
    };
    audience.answer = upstream.send(request, mask, { outgoing: audience } as ServerEnv);
    return audience.answer.then(answered);
  };

  return {
    ...upstream,
    send: (request, mask, env) => {
      // Behind @hono/node-server alone, as `dispatch.ts` is.
      const { incoming, outgoing } = env as HttpBindings;
      const ask = askOf(request, incoming);
      const heard = join(ask, outgoing);
      if (heard) return heard;
      if (turns.take(ask)) return start(ask, request, mask, outgoing);
      return new Promise((resolve) => {
        turns.wait(ask, {
          go: () => resolve(join(ask, outgoing) ?? start(ask, request, mask, outgoing)),
          refuse: (ms) => resolve(paced(ms)),
        });
        // A change that has come whole is sent, whoever leaves.
        if (!isRead(request)) return;
        outgoing.once('close', () => {
          turns.leave(ask);
          resolve(RESPONSE_ALREADY_SENT);
        });
      });
    },
    image: async (url, init) => {
      const ask: Ask = { kind: 'read', client: '', ids: [], key: '' };
      const isFree = () =>
        new Promise<boolean>((resolve) => {
          turns.wait(ask, { go: () => resolve(true), refuse: () => resolve(false) });
        });
      return turns.take(ask) || (await isFree()) ? upstream.image(url, init) : 'paced';
    },
    queue: (env) => {
      const { waiting, ms } = turns.queue(clientOf((env as HttpBindings).incoming));
      return { waiting, seconds: Math.ceil(ms / 1000) };
    },
  };
}
