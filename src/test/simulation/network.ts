import { setMaxListeners } from 'node:events';
import { createProxy } from '#proxy/app.ts';
import { viaFetch } from '#proxy/upstream.ts';
import type { Client } from '#sandbox/test-client.ts';
import type { Random } from '../random.ts';
import type { Clock } from './clock.ts';
import type { Life } from './life.ts';

/** A change, as Gengo is about to take it. */
export interface Change {
  method: string;
  path: string;
  body: unknown;
}

export interface Watch {
  /** Before Gengo sees it; gives what to do once its answer is known. */
  seen: (change: Change) => Promise<(answer: { isTaken: boolean; text: string }) => void>;
}

export type Network = ReturnType<typeof createNetwork>;

/** All that look on. */
export const watchAll = (watches: readonly Watch[]): Watch => ({
  seen: async (change) => {
    const told = await Promise.all(watches.map(({ seen }) => seen(change)));
    return (answer) => {
      for (const tell of told) tell(answer);
    };
  },
});

// Many readings may share one signal: Node takes that for a leak.
setMaxListeners(0);

/** In ms. Later than the last nobody waits for a request that left: proxies give up. */
const LATE = 12_000;

const MISHAPS = ['lost-before', 'lost-after', 'doubled', 'torn', '2800', '429', 'late'] as const;
type Fate = 'ok' | (typeof MISHAPS)[number];

interface Surroundings {
  clock: Clock;
  random: Random;
  client: Client;
  watch: Watch;
}

/** All that lies between the pages and Gengo, the proxy among it: what leaves may get lost on either way. */
export function createNetwork({ clock, random, client, watch }: Surroundings) {
  let isBusy = false;
  const upstream = viaFetch('http://gengo.test', async (request) => {
    if (!isBusy) return client.sandbox.fetch(request);
    isBusy = false;
    return new Response('', { status: 429 });
  });
  const proxy = createProxy({ upstream, keys: client.sandbox.keys, mode: 'embedded' });
  /** Of a hundred calls so many meet a mishap. */
  let mishaps = 0;
  let isDown = false;

  const fateOf = (): Fate =>
    random(100) < mishaps ? (MISHAPS[random(MISHAPS.length)] ?? 'ok') : 'ok';

  const serve = async (url: string, init: RequestInit, fate: Fate) => {
    const method = init.method ?? 'GET';
    const path = url.replace(/^\/v2\//, '').replace(/\?.*/, '');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const isChange = method !== 'GET' && url.startsWith('/v2/');
    const told = isChange ? await watch.seen({ method, path, body }) : () => {};
    if (fate === '2800') await client.control('faults', { faults: '2800*1' });
    isBusy = fate === '429';
    const { signal: _page, keepalive: _kept, ...sent } = init;
    const response = await proxy.request(url, sent);
    const text = await response.text();
    if (fate === '2800') await client.control('faults', { faults: '' });
    isBusy = false;
    told({ isTaken: response.status === 200 && /"opstat":\s*"ok"/.test(text), text });
    return { status: response.status, text, headers: response.headers };
  };

  const fetchOf =
    (life: Life, isOnline: () => boolean) =>
    (url: string, init: RequestInit = {}) =>
      new Promise((resolve, reject) => {
        const fate = fateOf();
        const over = new AbortController();
        const answer = (act: () => void, ms: number) =>
          clock.after(ms, () =>
            life.whenAwake(() => {
              over.abort();
              act();
            }),
          );
        const lose = (ms: number) => answer(() => reject(new TypeError('Failed to fetch')), ms);
        const giveUp = () => life.isAlive && reject(init.signal?.reason);
        init.signal?.addEventListener('abort', giveUp, { signal: over.signal });
        const arrive = async () => {
          // What had not left its page when that died goes no further.
          if (!life.isAlive && init.keepalive !== true && random(3) === 0) return;
          if (isDown) {
            lose(1);
            return;
          }
          const { status, text, headers } = await serve(url, init, fate);
          // An order or a comment that the network doubles is there twice, whatever its page does.
          if (fate === 'doubled' && init.method !== 'POST')
            clock.after(1 + random(3_000), async () => void (await serve(url, init, 'ok')));
          if (fate === 'lost-after' || isDown) {
            lose(random(20_000));
            return;
          }
          const said = fate === 'torn' ? text.slice(0, Math.floor(text.length / 2)) : text;
          const response = { status, ok: status < 400, headers, text: async () => said };
          answer(() => resolve(response), 2 + random(60));
        };
        if (!isOnline()) lose(1);
        else if (fate === 'lost-before') lose(200 + random(20_000));
        else clock.after(fate === 'late' ? random(LATE) : 2 + random(60), arrive);
      });

  return {
    fetchOf,
    setMishaps: (percent: number) => {
      mishaps = percent;
    },
    setDown: (is: boolean) => {
      isDown = is;
    },
  };
}
