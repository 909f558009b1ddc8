import { Hono, type Context } from 'hono';
import { captchaImage } from './captcha.ts';
import { fault } from './fault.ts';
import { bodyChunks, MAX_BODY, readForm } from './form.ts';
import { isOwnCall, type Origins } from './guard.ts';
import { findCall, readQuery, split, type Found } from './routes.ts';
import { rawTarget, type ServerEnv } from './server-env.ts';
import { createSigner, type Keys } from './sign.ts';
import type { Upstream, UpstreamCall } from './upstream.ts';

export interface ProxyOptions {
  upstream: Upstream;
  keys: Keys;
  /** `sandbox` only where it is certain that no money is spent. */
  kind: 'sandbox' | 'live';
  /**
   * Names the account for everything the browser keeps (drafts, outbox, preferences). A function where
   * the name changes while the proxy runs: a sandbox that starts afresh is another account.
   */
  account: string | (() => string);
  /** Galley's own origins, where there is a listener; absent in the tab, whose worker hears no one else. */
  origins?: Origins;
  /** Takes one line per call: method, template, status, ms. Never a typed path, a key or a signature. */
  log?: (line: string) => void;
}

/** Ms after which a read or a change that Gengo leaves unanswered counts as lost. */
const READ_MS = 30_000;
const CHANGE_MS = 60_000;
const FORM = 'application/x-www-form-urlencoded';

type Call = Extract<Found, { route: unknown }>;
type ProxyContext = Context<{ Bindings: ServerEnv; Variables: { template: string } }>;

/**
 * The signing proxy as a Hono app without a listener: JSON without keys comes in, signed Gengo forms go
 * out, and only what `ROUTES` lists gets through. See docs/decisions/0003.
 */
export function createProxy({ upstream, keys, kind, account, origins, log }: ProxyOptions) {
  const sign = createSigner(keys);
  const app = new Hono<{ Bindings: ServerEnv; Variables: { template: string } }>();

  async function forward(c: ProxyContext, { route, path, query }: Call): Promise<Response> {
    const reads = route.method === 'GET';
    const bare = reads || route.method === 'DELETE';
    const refusal = bare ? refuseAnyBody(c.req.raw) : refuseBodyHead(c.req.raw);
    if (refusal) return refusal;
    const data = bare ? [] : await readForm(bodyChunks(c.req.raw, c.env ?? {}));
    if (data === 'too-large') return tooLarge();
    if (data === 'torn') return badBody(400, 'The body did not arrive whole.');

    // Signed only now: an upload may take longer than Gengo's tolerance for `ts`.
    const signed = await sign();
    const fields = new URLSearchParams({ ...signed, ...Object.fromEntries(query) }).toString();
    const body = [new TextEncoder().encode(`${fields}&data=`), ...data];
    const length = body.reduce((sum, part) => sum + part.length, 0);
    const call: UpstreamCall = {
      method: route.method,
      path: bare ? `${path}?${fields}` : path,
      headers: {
        accept: 'application/json',
        'accept-encoding': 'identity',
        ...(!bare && { 'content-type': FORM, 'content-length': String(length) }),
      },
      ...(!bare && { body }),
      timeoutMs: reads ? READ_MS : CHANGE_MS,
      secrets: [signed.api_sig, keys.privateKey, keys.publicKey],
      ...(reads && { signal: c.req.raw.signal }),
    };
    return upstream.send(call, c.env);
  }

  app.use(async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round(performance.now() - start);
    const status = c.env?.outgoing?.headersSent ? c.env.outgoing.statusCode : c.res.status;
    const failure = c.error ? ` ${c.error.name}` : '';
    log?.(`${c.req.method} ${c.get('template') ?? '(no call)'} ${status} ${ms} ms${failure}`);
  });
  app.use(async (c, next) => {
    if (!origins || isOwnCall(c.req.raw, origins)) return next();
    return fault('foreign', 403, 'Only Galley’s own pages may call.');
  });
  app.get('/galley/config', (c) => {
    if (rawTarget(c.req.raw, c.env ?? {}) !== '/galley/config') return unknownCall(404);
    const name = typeof account === 'string' ? account : account();
    return Response.json(
      { account: name, kind, api: upstream.origin },
      { headers: { 'cache-control': 'no-store' } },
    );
  });
  app.get('/captcha', (c) => {
    const [path, search] = split(rawTarget(c.req.raw, c.env ?? {}));
    const url = readQuery(search, ['url'])?.[0]?.[1];
    if (path !== '/captcha') return unknownCall(404);
    return url === undefined ? unknownCall(400) : captchaImage(url, upstream);
  });
  app.all('/v2/*', (c) => {
    const found = findCall(c.req.method, rawTarget(c.req.raw, c.env ?? {}));
    if ('route' in found) {
      c.set('template', `/v2/${found.route.template}`);
      return forward(c, found);
    }
    if (found.refused === 'method') return unknownCall(405, { allow: found.allow });
    return unknownCall(found.refused === 'path' ? 404 : 400);
  });
  for (const path of ['/galley/config', '/captcha']) {
    app.all(path, () => unknownCall(405, { allow: 'GET' }));
  }
  for (const path of ['/galley/*', '/captcha/*']) app.all(path, () => unknownCall(404));
  app.notFound(() => unknownCall(404));
  app.onError(() => fault('unknown-call', 500, 'The proxy failed.'));
  return app;
}

const MESSAGES: Record<400 | 404 | 405, string> = {
  400: 'The query of this call is not one that the proxy knows.',
  404: 'The proxy knows no such call.',
  405: 'The proxy knows no such call by this method.',
};

const unknownCall = (status: 400 | 404 | 405, headers?: Record<string, string>) =>
  fault('unknown-call', status, MESSAGES[status], headers);

const badBody = (status: number, message: string) => fault('bad-body', status, message);
const tooLarge = () => badBody(413, 'The body is over 100 MB.');

function refuseAnyBody({ headers }: Request): Response | undefined {
  const empty = (headers.get('content-length') ?? '0') === '0' && !headers.has('transfer-encoding');
  return empty ? undefined : badBody(400, 'This call carries no body.');
}

function refuseBodyHead({ headers }: Request): Response | undefined {
  const json = /^application\/json(; *charset=utf-8)?$/i.test(headers.get('content-type') ?? '');
  if (!json || headers.has('content-encoding')) return badBody(415, 'The body must be plain JSON.');
  return Number(headers.get('content-length') ?? 0) > MAX_BODY ? tooLarge() : undefined;
}
