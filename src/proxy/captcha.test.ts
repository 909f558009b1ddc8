import { expect, test } from 'vitest';
import { createProxy } from './app.ts';
import { captchaAddress } from './captcha.ts';
import { viaFetch } from './upstream.ts';

const KEY = 'a'.repeat(64);
const UPSTREAM = 'http://127.0.0.1:4181';
const image = (base: string) => `${base}/captcha/?key=${KEY}`;

const list = (text: string) => text.trim().split(/\s+/);

const GOOD = [
  UPSTREAM,
  ...list('gengo.com www.gengo.com sandbox.gengo.com api.gengo.com api.sandbox.gengo.com')
    .flatMap((host) => [host, host.replace('gengo.com', 'mygengo.com')])
    .flatMap((host) => [`http://${host}`, `https://${host}`]),
  ...list('http://gengo.com:80 https://gengo.com:443 https://GENGO.com'),
].map(image);

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
  my.gengo.com wwww.gengo.com
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
  ...list('/ /captcha /captcha/x?key=a /v2/account/balance?key=a /captcha/../v2?key=a').map(
    (path) => `https://gengo.com${path}`,
  ),
  ...list('?key=a&url=b ?key= ?key=a%00b ?KEY=a ?key=a#b ?key=../x ?key[]=a').map(
    (search) => `https://gengo.com/captcha/${search}`,
  ),
  ...list('//gengo.com/captcha/?key=a /captcha/?key=a gengo.com/captcha/?key=a https:'),
  '',
  `https:\\\\gengo.com\\captcha\\?key=${KEY}`,
  `https://gengo.com\\@127.0.0.1/captcha/?key=${KEY}`,
  `https://127.0.0.1\\@gengo.com/captcha/?key=${KEY}`,
  ` ${image('https://gengo.com')}`,
  `https://gengo.com/\tcaptcha/?key=${KEY}`,
  `https://gengo.com/captcha/?key=${'a'.repeat(129)}`,
];

test('allows Gengo’s own addresses and the upstream’s', () => {
  for (const url of GOOD) expect(captchaAddress(url, UPSTREAM)?.href).toContain('/captcha/?key=a');
});

test('allows no other: loopback, private ranges, rebinding names, schemes, user info, paths', () => {
  expect(new Set(BAD).size).toBeGreaterThanOrEqual(120);
  const mine = new Set([image(UPSTREAM)]);
  const letThrough = BAD.filter((url) => captchaAddress(url, UPSTREAM) && !mine.has(url));
  expect(letThrough).toEqual([]);
});

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1);
const GIF = new TextEncoder().encode('GIF89a...');

function fetching(answer: () => Response | Promise<Response>) {
  const calls: Request[] = [];
  const upstream = viaFetch(UPSTREAM, (request) => {
    calls.push(request);
    return answer();
  });
  const keys = { publicKey: 'public-key', privateKey: 'private-key' };
  const app = createProxy({ upstream, keys, kind: 'sandbox', account: 'a' });
  const url = `/captcha?url=${encodeURIComponent(image(UPSTREAM))}`;
  return { get: async () => app.request(url), calls };
}

test.each([
  ['image/png', PNG],
  ['image/jpeg', JPEG],
  ['image/gif', GIF],
])('answers %s by its first bytes, whatever it is called', async (type, bytes) => {
  const { get, calls } = fetching(
    () => new Response(bytes, { headers: { 'content-type': 'text/html', 'set-cookie': 'a=b' } }),
  );
  const response = await get();
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline; filename="captcha"',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect(calls.map((call) => [call.url, call.redirect, [...call.headers]])).toEqual([
    [image(UPSTREAM), 'manual', []],
  ]);
});

test.each<[string, () => Response | Promise<Response>]>([
  ['SVG', () => new Response('<svg xmlns="…"/>', { headers: { 'content-type': 'image/svg+xml' } })],
  ['HTML called PNG', () => new Response('<p>', { headers: { 'content-type': 'image/png' } })],
  ['nothing', () => new Response(null)],
  ['an error', () => new Response(PNG, { status: 404 })],
  ['a redirect', () => Response.redirect('http://169.254.169.254/', 302)],
  ['over 256 kB', () => new Response(new Uint8Array(256 * 1024 + 1).fill(0xff))],
  ['a cut connection', () => Promise.reject(new TypeError('fetch failed'))],
])('refuses %s', async (_name, answer) => {
  const { get, calls } = fetching(answer);
  const response = await get();
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ galley: { fault: 'bad-image' } });
  expect(calls).toHaveLength(1);
});

test('an address that is not allowed is never asked', async () => {
  const { calls } = fetching(() => new Response(PNG));
  const upstream = viaFetch(UPSTREAM, (request) => {
    calls.push(request);
    return new Response(PNG);
  });
  const keys = { publicKey: 'public-key', privateKey: 'private-key' };
  const app = createProxy({ upstream, keys, kind: 'sandbox', account: 'a' });
  for (const url of BAD) {
    if (url === image(UPSTREAM)) continue;
    const response = await app.request(`/captcha?url=${encodeURIComponent(url)}`);
    expect(response.status).toBe(422);
  }
  expect(calls).toEqual([]);
});
