import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { captchaAddress } from './guards/captcha-address.ts';
import { createProxy } from './app.ts';
import { publicLookup, viaPool } from './dispatch.ts';
import { portOf } from './test/galley.ts';
import { viaFetch } from './upstream.ts';

const KEY = 'a'.repeat(64);
const UPSTREAM = 'http://127.0.0.1:4181';
const image = (base: string) => `${base}/captcha/?key=${KEY}`;

const list = (text: string) => text.trim().split(/\s+/);

const PRODUCTION = ['gengo.com', 'www.gengo.com', 'mygengo.com'];
const HOSTS = [...PRODUCTION, UPSTREAM];

const GOOD = [UPSTREAM, ...PRODUCTION.flatMap((host) => [`http://${host}`, `https://${host}`])].map(
  image,
);

/** Names and literals of this machine, its neighbours and its cloud, in every spelling. */
const INSIDE = list(`
  127.0.0.1 127.1 127.0.0.2 0.0.0.0 0 2130706433 0x7f000001 0177.0.0.1 localhost localhost. LOCALHOST
  sub.localhost [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [fe80::1] [fc00::1]
  [fd12:3456::1] 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.1.1
  169.254.169.254 169.254.0.1 100.64.0.1 192.0.0.192 198.18.0.1 224.0.0.1 255.255.255.255 １２７.0.0.1
  127。0。0。1 metadata.google.internal galley.local
`);
const REBINDING = list(`
  127.0.0.1.nip.io 127-0-0-1.sslip.io localtest.me gengo.com.evil.example evilgengo.com gengo.com.
  gengo.co gengo.com.nip.io xgengo.com a.www.gengo.com mygengo.com.evil.example evil.example
  gengo-com.example gengo.com%2eevil.example ɡengo.com gengo。com.evil.example evil.gengo.com
  my.gengo.com wwww.gengo.com GENGO.com gengo.com:80 gengo.com:443 sandbox.gengo.com api.gengo.com www.mygengo.com
`);
const BAD = [
  ...INSIDE.flatMap((host) => [`http://${host}`, `http://${host}:4181`].map(image)),
  ...REBINDING.map((host) => image(`https://${host}`)),
  ...[80, 22, 8080, 443].map((port) => image(`http://127.0.0.1:${port}`)),
  ...list('https://gengo.com:8443 http://gengo.com:443 https://127.0.0.1:4181').map(image),
  ...list('ftp file gopher data javascript blob ws HTTPX').map((name) =>
    image(`${name}://gengo.com`),
  ),
  ...list('user@ user:word@ gengo.com@').map((user) => image(`https://${user}gengo.com`)),
  ...list(
    '/ /captcha /captcha?key=K /captcha/x?key=K /v2/account/balance?key=K /captcha/../v2?key=K',
  ).map((path) => `https://gengo.com${path.replace('K', KEY)}`),
  ...list(
    '?key=K&url=b ?key= ?key=K%00b ?KEY=K ?key=K#b ?key=../K ?key[]=K ?key=short ?key=K-',
  ).map((search) => `https://gengo.com/captcha/${search.replace('K', KEY)}`),
  ...list('//gengo.com/captcha/?key=K /captcha/?key=K gengo.com/captcha/?key=K https:').map(
    (text) => text.replace('K', KEY),
  ),
  '',
  `https:\\\\gengo.com\\captcha\\?key=${KEY}`,
  `https://gengo.com\\@127.0.0.1/captcha/?key=${KEY}`,
  `https://127.0.0.1\\@gengo.com/captcha/?key=${KEY}`,
  ` ${image('https://gengo.com')}`,
  `https://gengo.com/\tcaptcha/?key=${KEY}`,
  `https://gengo.com/captcha/?key=${'a'.repeat(129)}`,
];

test('allows Gengo’s own addresses and the upstream’s', () => {
  for (const url of GOOD) expect(captchaAddress(url, HOSTS)?.href).toContain('/captcha/?key=a');
});

test('allows no other: loopback, private ranges, rebinding names, schemes, user info, paths', () => {
  expect(new Set(BAD).size).toBeGreaterThanOrEqual(120);
  const mine = new Set([image(UPSTREAM)]);
  const letThrough = BAD.filter((url) => captchaAddress(url, HOSTS) && !mine.has(url));
  expect(letThrough).toEqual([]);
});

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1);
const GIF = new TextEncoder().encode('GIF89a...');

const KEYS = { publicKey: 'public-key', privateKey: 'private-key' };

function fetching(answer: () => Response | Promise<Response>) {
  const calls: Request[] = [];
  const upstream = viaFetch(UPSTREAM, (request) => {
    calls.push(request);
    return answer();
  });
  const app = createProxy({ upstream, keys: KEYS, mode: 'embedded' });
  const get = async (url: string) => app.request(`/captcha?u=${encodeURIComponent(url)}`);
  return { app, get, calls };
}

test.each([
  ['image/png', PNG],
  ['image/jpeg', JPEG],
  ['image/gif', GIF],
])('answers %s by its first bytes, whatever it is called', async (type, bytes) => {
  const { get, calls } = fetching(
    () => new Response(bytes, { headers: { 'content-type': 'text/html', 'set-cookie': 'a=b' } }),
  );
  const response = await get(image(UPSTREAM));
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': type,
    'cache-control': 'no-store',
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect(calls.map((call) => [call.url, [...call.headers]])).toEqual([[image(UPSTREAM), []]]);
});

const huge = () => {
  const bytes = new Uint8Array(1024 * 1024 + 1);
  bytes.set(PNG);
  return new Response(bytes);
};

test.each<[string, number, string, () => Response | Promise<Response>]>([
  ['SVG', 404, 'not_allowed', () => new Response('<svg xmlns="…"/>')],
  [
    'HTML called PNG',
    404,
    'not_allowed',
    () => new Response('<p>', { headers: { 'content-type': 'image/png' } }),
  ],
  ['nothing', 404, 'not_allowed', () => new Response(null)],
  ['an error', 404, 'not_allowed', () => new Response(PNG, { status: 404 })],
  ['a redirect', 404, 'not_allowed', () => Response.redirect('http://169.254.169.254/', 302)],
  ['over 1 MB', 413, 'too_large', huge],
])('refuses %s', async (_name, status, error, answer) => {
  const { get, calls } = fetching(answer);
  const response = await get(image(UPSTREAM));
  expect([response.status, await response.json()]).toEqual([status, { galley: { error } }]);
  expect(calls).toHaveLength(1);
});

test('an address that is not allowed is never asked', async () => {
  const { app, get, calls } = fetching(() => new Response(PNG));
  for (const url of BAD.filter((one) => one !== image(UPSTREAM))) {
    expect((await get(url)).status).toBe(404);
  }
  const good = encodeURIComponent(image(UPSTREAM));
  for (const search of ['', '?', `?url=${good}`, `?u=${good}&u=${good}`, `?u=${good}&x=1`]) {
    expect((await app.request(`/captcha${search}`)).status).toBe(404);
  }
  expect(calls).toEqual([]);
});

/** What really listens behind the fetch of a live account. */
describe('over real connections', () => {
  const answers: Record<string, RequestListener> = {
    [`/captcha/?key=${KEY}`]: (_request, response) => response.end(PNG),
    [`/captcha/?key=${'b'.repeat(64)}`]: (_request, response) => {
      response.writeHead(302, { location: `/captcha/?key=${KEY}` }).end();
    },
    [`/captcha/?key=${'c'.repeat(64)}`]: (_request, response) => {
      response.end(Buffer.alloc(3_000_000, PNG));
    },
  };
  async function listening(run: (port: number, asked: string[]) => Promise<void>) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answers[request.url ?? '']?.(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      await run(portOf(server), asked);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  test('the configured upstream may be private; its redirects are not followed, nor are 3 MB read', async () => {
    await listening(async (port, asked) => {
      const origin = `http://127.0.0.1:${port}`;
      const upstream = viaPool(origin);
      const at = (letter: string) => new URL(`${origin}/captcha/?key=${letter.repeat(64)}`);
      expect(await upstream.image(at('a'))).toEqual(PNG);
      expect(await upstream.image(at('b'))).toBe('not_allowed');
      expect(await upstream.image(at('c'))).toBe('too_large');
      expect(asked).toHaveLength(3);
      await upstream.close();
    });
  });

  test('any other name that leads inside is not even connected to', async () => {
    await listening(async (port, asked) => {
      const upstream = viaPool('https://api.gengo.com');
      const url = new URL(`http://localhost:${port}/captcha/?key=${KEY}`);
      expect(await upstream.image(url)).toBe('not_allowed');
      expect(asked).toEqual([]);
      await upstream.close();
    });
  });
});

const resolve = (name: string, all: boolean) =>
  new Promise((done) => {
    publicLookup(name, { all }, (error, found) => done(error ? error.name : found));
  });

test.each(
  list(`
    127.0.0.1 127.255.0.1 0.0.0.0 10.0.0.1 100.64.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192
    192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 ::1 :: ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::a00:1
    fe80::1 fc00::1 fd12:3456::1 ff02::1 2002:7f00:1:: 2001::1 localhost
  `),
)('%s is inside', async (address) => {
  for (const all of [true, false]) expect(await resolve(address, all)).toBe('InsideAddressError');
});

test.each(list('1.1.1.1 172.32.0.1 192.169.0.1 100.128.0.1 2606:4700:4700::1111'))(
  '%s is public',
  async (address) => {
    expect(await resolve(address, false)).toBe(address);
    expect(await resolve(address, true)).toMatchObject([{ address }]);
  },
);
