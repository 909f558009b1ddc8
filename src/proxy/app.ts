import { Hono } from 'hono';
import { encodeChunks } from '#lib/encode-chunks.ts';
import { maskBytes } from '#lib/mask-bytes.ts';
import { captchaImage } from './captcha.ts';
import { findCall, planRequest, readQuery } from './plan.ts';
import { accountId, createSigner, type Keys } from './sign.ts';
import { fault, NO_STORE, type ServerEnv, type Upstream } from './upstream.ts';

export interface ProxyOptions {
  upstream: Upstream;
  keys: Keys;
  /** Money is spent in `live` only; `sandbox` is Gengo's own, `embedded` ours in the same process. */
  mode: 'embedded' | 'sandbox' | 'live';
  /** Of an embedded sandbox: names its present life, and starts it afresh, as another account. */
  epoch?: () => string;
  reset?: () => Promise<void>;
  /** Hosts and origins that captcha images may come from; by default the upstream's alone. */
  captchaHosts?: readonly string[];
  /** Takes one line for each call that failed: never a typed path, a key or a signature. */
  log?: (line: string) => void;
}

/** Of JSON from the browser, in bytes. */
const MAX_BODY = 8 * 1024 * 1024;

/**
 * The signing proxy as a Hono app without a listener: JSON without keys comes in, signed Gengo forms go
 * out, and only what the table of `plan.ts` lists gets through. See docs/decisions/0003.
 */
export function createProxy(options: ProxyOptions) {
  const { upstream, keys, mode, epoch, reset, captchaHosts, log } = options;
  const sign = createSigner(keys);
  const echoes = echoesOf(keys.privateKey);
  const app = new Hono<{ Bindings: ServerEnv }>();
  app.get('/galley/config', async (c) => {
    const id = await accountId(upstream.origin, keys.publicKey, epoch?.() ?? '');
    return c.json({ mode, apiHost: new URL(upstream.origin).host, accountId: id }, 200, NO_STORE);
  });
  if (reset)
    app.post('/galley/sandbox/reset', (c) => reset().then(() => c.json({}, 200, NO_STORE)));
  app.get('/captcha', (c) => {
    const [pair] = readQuery(new URL(c.req.url).search, ['u']) ?? [];
    return captchaImage(pair?.[1] ?? '', captchaHosts ?? [upstream.origin], upstream);
  });
  app.all('/v2/*', async (c) => {
    const { method, url, raw } = c.req;
    const env = c.env ?? {};
    // As it was typed: a Request's URL is normalised already, so that `..` is gone from it.
    const call = findCall(method, env.incoming?.url ?? url.slice(url.indexOf('/', 8)));
    if (!call) return fault('not_allowed');
    const read = await readData(env, raw, call.hasBody);
    if (typeof read === 'string') return fault(read);
    // Signed only now: an upload may take longer than Gengo's tolerance for `ts`.
    const { fields, signature } = await sign();
    const request = planRequest(call, fields, read.data);
    const response = await upstream.send(request, maskBytes([signature, ...echoes])(), env);
    if (response.status > 500) log?.(`${method} ${call.template}: ${response.status}`);
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

/** How an answer may hold the private key, if a person typed it. A shorter one than Gengo's may be a word. */
const echoesOf = (key: string) =>
  key.length < 8 ? [] : [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key)];

/** Reads a JSON body as `data` of a form, to its end: a tab that dies while it sends leaves no torn order. */
export async function readData({ incoming }: ServerEnv, request: Request, hasBody: boolean) {
  const header = (name: string) => request.headers.get(name) ?? '';
  const length = Number(header('content-length'));
  if (!hasBody) return length || header('transfer-encoding') ? 'not_allowed' : { data: '' };
  const isJson = /^application\/json(; *charset=utf-8)?$/i.test(header('content-type'));
  if (!isJson || header('content-encoding')) return 'not_allowed';
  if (length > MAX_BODY) return 'too_large';
  try {
    // Not a web stream, which dies when the client leaves (nodejs/node#64529), and not destroyed when we
    // stop early, so that the refusal can be answered.
    const chunks = incoming?.iterator({ destroyOnReturn: false });
    const whole = chunks ?? [new Uint8Array(await request.arrayBuffer())];
    const data = await encodeChunks(whole, MAX_BODY);
    return data === undefined ? 'too_large' : { data };
  } catch {
    return 'not_allowed'; // The browser has left: nobody hears this.
  }
}
