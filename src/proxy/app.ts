import { Hono } from 'hono';
import { encodeChunks } from './bytes/encode-chunks.ts';
import { maskBytes, writingsOf } from './bytes/mask-bytes.ts';
import { boundaryOf } from './bytes/multipart.ts';
import { createRoom, type Place } from './bytes/room.ts';
import { readQuery } from './guards/read-query.ts';
import type { ProxyFault } from '#lib/proxy-fault.ts';
import { createAsk } from '#people/ask.ts';
import type { Judged, People, Person } from '#people/person.ts';
import { DOWNLOAD } from './guards/security-headers.ts';
import { MAX_UPLOAD } from '#lib/order/upload-limits.ts';
import { captchaImage } from './captcha.ts';
import { latest } from '#lib/latest.ts';
import { type Body, type Call, findCall, planRequest } from './plan.ts';
import { accountId, createSigner, type Keys } from './sign.ts';
import { fault, NO_STORE, type ServerEnv, type Upstream } from './upstream.ts';

export interface ProxyOptions {
  upstream: Upstream;
  /** Puts it under the budget of calls that its API asks for; a server's, whose pages are many. */
  limit?: (upstream: Upstream) => Upstream;
  keys: Keys;
  /** Money is spent in `live` only; `sandbox` is Gengo's own, `embedded` ours in the same process. */
  mode: 'embedded' | 'sandbox' | 'live';
  /** Of an embedded sandbox: names its present life, and starts it afresh, as another account. */
  epoch?: () => string;
  reset?: () => Promise<void>;
  /** Of an embedded sandbox: takes the origin at which its files are to be had. */
  publish?: (origin: string) => void;
  /** Hosts and origins that captcha images may come from; by default the upstream's alone. */
  captchaHosts?: readonly string[];
  /** Tells people apart; without it whoever reaches Galley may do everything. */
  people?: People | undefined;
  /** Takes one line for each call that failed: never a typed path, a key or a signature. */
  log?: (line: string) => void;
}

const NOT_ALLOWED = { fault: 'not_allowed' } as const;

/** Of all orders that are read and not sent yet, in bytes as Gengo is sent them: two of the largest. */
const ROOM = 2 * MAX_UPLOAD;
/**
 * The signing proxy as a Hono app without a listener: JSON without keys comes in, signed Gengo forms go
 * out, and only what the table of `plan.ts` lists gets through. See docs/decisions/0003.
 */
export function createProxy(options: ProxyOptions) {
  const { upstream, keys, mode, epoch, reset, captchaHosts, people, log } = options;
  const sign = createSigner(keys);
  const echoes = [keys.privateKey, keys.publicKey].flatMap(writingsOf);
  const masksOf = latest((signature: string) => maskBytes([signature, ...echoes]));
  const room = createRoom(ROOM);
  const ask = createAsk(upstream, sign);
  people?.start?.(ask);
  const app = new Hono<{ Bindings: ServerEnv; Variables: { person?: Person } }>();
  if (people)
    app.use(async (c, next) => {
      const person = await people.admit(c.env?.incoming, c.req.method, c.req.path);
      if (typeof person === 'string') return fault(person);
      c.set('person', person);
      return next();
    });
  app.get('/galley/config', async (c) => {
    const id = await accountId(upstream.origin, keys.publicKey, epoch?.() ?? '');
    const own = { mode, apiHost: new URL(upstream.origin).host, accountId: id };
    return c.json({ ...own, ...people?.tell(c.var.person) }, 200, NO_STORE);
  });
  app.get('/galley/budget', (c) =>
    c.json(upstream.queue?.(c.env) ?? { waiting: 0, seconds: 0 }, 200, NO_STORE),
  );
  app.get('/galley/record', async (c) => {
    const told = (await people?.past?.(new URL(c.req.url).search)) ?? 'not_allowed';
    return typeof told === 'string' ? fault(told) : c.json(told, 200, NO_STORE);
  });
  if (reset)
    app.post('/galley/sandbox/reset', (c) => reset().then(() => c.json({}, 200, NO_STORE)));
  app.get('/captcha', (c) => {
    const [pair] = readQuery(new URL(c.req.url).search, ['u']) ?? [];
    return captchaImage(pair?.[1] ?? '', captchaHosts ?? [upstream.origin], upstream);
  });
  if (reset)
    app.get('/files/:id{[0-9]+}/:side{source|target}/:name', async (c) => {
      const file = await upstream.image(new URL(c.req.path, upstream.origin));
      return typeof file === 'string' ? fault(file) : new Response(file, { headers: DOWNLOAD });
    });
  app.all('/v2/*', async (c) => {
    const { method, url, raw } = c.req;
    const env = c.env ?? {};
    // As it was typed: a Request's URL is normalised already, so that `..` is gone from it.
    const call = findCall(method, env.incoming?.url ?? url.slice(url.indexOf('/', 8)));
    if (!call) return fault('not_allowed');
    const person = c.get('person');
    if (people?.opens(person, call) === false) return fault('not_permitted');
    const place = room();
    try {
      const read = await readBody(env, raw, call, place);
      if ('fault' in read) return fault(read.fault);
      const judged: Judged<Body> = people ? await people.judge(person, call, read.body, ask) : read;
      if ('fault' in judged) return fault(judged.fault);
      // Signed only now: an upload may take longer than Gengo's tolerance for `ts`.
      const { fields, signature } = await sign();
      const request = planRequest(call, fields, judged.body);
      const mask = masksOf(signature)();
      const response = await upstream.send(request, judged.watch?.hear(mask) ?? mask, env);
      judged.watch?.settle(response);
      if (response.status > 500) log?.(`${method} ${call.template}: ${response.status}`);
      return response;
    } finally {
      place.leave();
    }
  });
  app.notFound(() => fault('not_allowed'));
  app.onError((error) => {
    // By its class alone: a message may hold what was typed, or a key.
    log?.(`The proxy failed: ${error.name}`);
    return new Response(null, { status: 500, headers: NO_STORE });
  });
  return app;
}

/** Reads JSON as `data` of a form, to its end: a tab that dies while it sends leaves no torn order. */
export async function readBody(
  { incoming }: ServerEnv,
  request: Request,
  { hasBody, takesFiles }: Pick<Call, 'hasBody' | 'takesFiles'>,
  place: Pick<Place, 'take'>,
): Promise<{ body: Body } | { fault: ProxyFault }> {
  const header = (name: string) => request.headers.get(name) ?? '';
  const length = Number(header('content-length'));
  if (!hasBody) return length || header('transfer-encoding') ? NOT_ALLOWED : { body: undefined };
  const type = header('content-type');
  const isJson = /^application\/json(; *charset=utf-8)?$/i.test(type);
  const boundary = takesFiles ? boundaryOf(type) : undefined;
  if (!(isJson || boundary) || header('content-encoding')) return NOT_ALLOWED;
  if (length > MAX_UPLOAD) return { fault: 'too_large' };
  try {
    // Not a web stream, which dies when the client leaves (nodejs/node#64529), and not destroyed when we
    // stop early, so that the refusal can be answered.
    const whole = incoming ? [] : [new Uint8Array(await request.arrayBuffer())];
    const chunks = incoming?.iterator({ destroyOnReturn: false }) ?? whole;
    if (boundary) {
      // Files stream through, their length told beforehand; a quote that breaks off has done nothing.
      const size = whole[0]?.length ?? length;
      return size ? { body: { boundary, length: size, chunks } } : NOT_ALLOWED;
    }
    const body = await encodeChunks(chunks, MAX_UPLOAD, place);
    return typeof body === 'string' ? { fault: body } : { body };
  } catch {
    return NOT_ALLOWED; // The browser has left: nobody hears this.
  }
}
