import { expect, test, vi } from 'vitest';
import { KEYS, startGalley } from './test/galley.ts';

const SIZE = 10_000_000;
const filler = Buffer.from(
  `{"body":"Ordinary words, ${'wörter 日本語 100% \\u00e9 '.repeat(20)}"}`,
);

/** Ways in which an echo may write a secret: in either case, and as JSON, query or form have it. */
const WRITINGS: ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => secret.toUpperCase(),
  (secret) => encodeURIComponent(secret),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) => new URLSearchParams([['', secret]]).toString().slice(1),
];

/** What a text says once every escape in it is undone. */
const plain = (text: string) =>
  text
    .replace(/\\u([0-9a-f]{4})|%([0-9a-f]{2})/gi, (_, u?: string, p?: string) =>
      String.fromCharCode(Number.parseInt(u ?? p ?? '', 16)),
    )
    .toLowerCase();

test('10 MB of echoes in every writing, cut at every place: no signature, no key', async () => {
  let planted = 0;
  const galley = await startGalley({
    respond: ({ url }, _request, response) => {
      const signature = new URL(url, 'http://x').searchParams.get('api_sig') ?? '';
      const secrets = [signature, KEYS.privateKey, KEYS.publicKey];
      let left = SIZE / 10;
      let cut = 1;
      const pour = (): void => {
        while (left > 0) {
          const secret = secrets[planted % 3] ?? '';
          const echo = Buffer.from(
            WRITINGS[Math.floor(planted / 3) % WRITINGS.length]?.(secret) ?? '',
          );
          planted++;
          const at = (cut = (cut * 7) % 251) % echo.length;
          left -= filler.length + echo.length;
          response.write(Buffer.concat([filler, echo.subarray(0, at)]));
          if (!response.write(Buffer.concat([echo.subarray(at), filler]))) {
            response.once('drain', pour);
            return;
          }
        }
        response.end();
      };
      pour();
    },
  });
  try {
    const signatures = new Set<string>();
    for (let round = 0; round < 10; round++) {
      const response = await fetch(`${galley.url}/v2/translate/job/1`);
      const text = plain(await response.text());
      for (const { url } of galley.calls) {
        signatures.add(new URL(url, 'http://x').searchParams.get('api_sig') ?? '');
      }
      const found = [...signatures, KEYS.privateKey, KEYS.publicKey].filter((secret) =>
        text.includes(secret.toLowerCase()),
      );
      expect(found).toEqual([]);
    }
    expect(planted).toBeGreaterThan(5000);
  } finally {
    await galley[Symbol.asyncDispose]();
  }
});

test('30 ways to plant a secret in logs and errors', async () => {
  const said: string[] = [];
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...words) => said.push(words.join(' '))),
  );
  const galley = await startGalley({
    respond: ({ url, body }, request, response) => {
      const secret = /api_sig=(\w+)/.exec(url + body)?.[1] ?? '';
      const ways = [
        () => response.writeHead(500, secret, { 'x-echo': secret }).end(secret),
        () => response.writeHead(302, { location: `/${secret}` }).end(),
        () => response.setHeader('content-type', `text/${secret}`).end(secret),
        () => response.setHeader('content-encoding', secret).end(secret),
        () => response.socket?.end(`HTTP/1.1 200 ${secret}\r\n${secret}\r\n\r\n`),
        () => response.socket?.end(`HTTP/9.9 ${secret}\r\n\r\n`),
        () => request.socket.destroy(),
      ];
      ways[galley.calls.length % ways.length]?.();
    },
  });
  try {
    const texts: string[] = [];
    for (let way = 0; way < 30; way++) {
      const method = way % 2 ? 'PUT' : 'GET';
      const response = await fetch(`${galley.url}/v2/translate/job/${way}?`, {
        method,
        redirect: 'manual',
        headers: { origin: galley.url, 'x-galley': '1', 'content-type': 'application/json' },
        ...(method === 'PUT' && { body: JSON.stringify({ key: KEYS.privateKey }) }),
      });
      const body = await response.text().catch(String);
      texts.push(JSON.stringify([response.status, response.statusText, ...response.headers, body]));
    }
    const signatures = galley.calls.map(
      ({ url, body }) => /api_sig=(\w+)/.exec(url + body)?.[1] ?? 'none',
    );
    expect(signatures).toHaveLength(30);
    const told = [...texts, ...galley.logs, ...said].map(plain);
    for (const secret of [...signatures, KEYS.privateKey]) {
      expect(told.filter((text) => text.includes(secret.toLowerCase()))).toEqual([]);
    }
    expect(galley.logs.length).toBeGreaterThan(10);
    expect(
      galley.logs.filter((line) => !/^(GET|PUT) translate\/job\/:id: \d{3}$/.test(line)),
    ).toEqual([]);
  } finally {
    for (const spy of spies) spy.mockRestore();
    await galley[Symbol.asyncDispose]();
  }
});
