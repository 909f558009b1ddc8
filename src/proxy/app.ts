import { type Context, Hono } from 'hono';
import { readData } from './body.ts';
import { captchaAddress, captchaImage } from './captcha.ts';
import { createMasks } from './mask.ts';
import { type Call, findCall, planRequest, readQuery } from './plan.ts';
import { accountId, createSigner, type Keys } from './sign.ts';
import { fault, NO_STORE, type ServerEnv, type Upstream } from './upstream.ts';

export interface ProxyOptions {
  upstream: Upstream;
  keys: Keys;
  /** Money is spent in `live` only; `sandbox` is Gengo's own, `embedded` ours in the same process. */
  mode: 'embedded' | 'sandbox' | 'live';
  /** Names the present life of an embedded sandbox: one that starts afresh is another account. */
  epoch?: () => string;
  /** Hosts and origins that captcha images may come from; by default the upstream's alone. */
  captchaHosts?: readonly string[];
  /** Takes one line for each call that failed: never a typed path, a key or a signature. */
  log?: (line: string) => void;
}

/**
 * The signing proxy as a Hono app without a listener: JSON without keys comes in, signed Gengo forms go
 * out, and only what the table of `plan.ts` lists gets through. See docs/decisions/0003.
 */
export function createProxy(options: ProxyOptions) {
  const { upstream, keys, mode, epoch, captchaHosts = [upstream.origin], log } = options;
  const sign = createSigner(keys);
  const maskOf = createMasks(keys.privateKey);
  const app = new Hono<{ Bindings: ServerEnv }>();

  async function forward(c: Context<{ Bindings: ServerEnv }>, call: Call): Promise<Response> {
    const env = c.env ?? {};
    const read = await readData(env, c.req.raw, call.hasBody);
    if (typeof read === 'string') return fault(read);
    // Signed only now: an upload may take longer than Gengo's tolerance for `ts`.
    const { fields, signature } = await sign();
    return upstream.send(planRequest(call, fields, read.data), maskOf(signature), env);
  }

  app.get('/galley/config', async (c) => {
    const id = await accountId(upstream.origin, keys.publicKey, epoch?.() ?? '');
    const { host } = new URL(upstream.origin);
    return c.json({ mode, apiHost: host, accountId: id }, 200, NO_STORE);
  });
  app.get('/captcha', (c) => {
    const [pair] = readQuery(new URL(c.req.url).search, ['u']) ?? [];
    const url = pair && captchaAddress(pair[1], captchaHosts);
    return url ? captchaImage(url, upstream) : fault('not_allowed');
  });
  app.all('/v2/*', async (c) => {
    // As it was typed: a Request's URL is normalised already, so that `..` is gone from it.
    const target = c.env?.incoming?.url ?? c.req.url.slice(c.req.url.indexOf('/', 8));
    const call = findCall(c.req.method, target);
    if (!call) return fault('not_allowed');
    const response = await forward(c, call);
    if (response.status > 500) log?.(`${call.method} ${call.template}: ${response.status}`);
    return response;
  });
  app.notFound(() => fault('not_allowed'));
  app.onError((error) => {
    // By its class alone: a message may hold what was typed, or a key.
    log?.(`The proxy failed: ${error.name}`);
    return new Response(null, { status: 500, headers: NO_STORE });
  });
  return app;
}
