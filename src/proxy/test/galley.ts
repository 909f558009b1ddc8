import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgeted } from '../budget/budget.ts';
import type { Clock } from '../budget/turns.ts';
import { viaPool } from '../dispatch.ts';
import type { ProxyOptions } from '../app.ts';
import { serve } from '../serve.ts';
import type { Keys } from '../sign.ts';
import type { Upstream } from '../upstream.ts';

export const KEYS = {
  publicKey: "public-key|~()*!'$%=+{}",
  privateKey: "private-key|~()*!'$%=+{}",
};

export interface Recorded {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface GalleyOptions {
  /** How the fake Gengo answers once a request has been recorded; default: an empty success. */
  respond?: (call: Recorded, ...args: Parameters<RequestListener>) => void;
  /** Stands for the proxy's own limits, which are too long for a test. */
  timeoutMs?: number;
  /** As many as can be unless said, by a clock of the test's own. */
  callsPerMinute?: number;
  clock?: Clock;
  /** Another Gengo than the recording one; whoever made it closes it. */
  upstream?: Upstream;
  keys?: Keys;
  mode?: ProxyOptions['mode'];
  reset?: () => Promise<void>;
  publish?: (origin: string) => void;
  people?: ProxyOptions['people'];
}

export const OK = JSON.stringify({ opstat: 'ok', response: {} });

/** The really listening proxy before a recording fake Gengo over real HTTP. */
export async function startGalley({
  respond,
  timeoutMs,
  upstream: other,
  callsPerMinute = 1_000_000,
  clock,
  ...more
}: GalleyOptions = {}) {
  const calls: Recorded[] = [];
  const logs: string[] = [];
  const gengo = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of request) chunks.push(chunk);
    } catch {
      return; // What breaks off is no call.
    }
    const { method = '', url = '', headers } = request;
    const call = { method, url, headers, body: Buffer.concat(chunks).toString() };
    calls.push(call);
    if (respond) respond(call, request, response);
    else response.setHeader('content-type', 'application/json').end(OK);
  });
  gengo.listen(0, '127.0.0.1');
  await once(gengo, 'listening');
  const pool = viaPool(`http://127.0.0.1:${portOf(gengo)}`, timeoutMs);
  const limit = (upstream: Upstream) => budgeted(upstream, callsPerMinute, clock);
  const to = other ? { upstream: other } : { upstream: pool, limit };
  const client = await buildClient();
  const log = (line: string) => logs.push(line);
  const served = await serve(
    {
      host: '127.0.0.1',
      port: 0,
      origins: undefined,
      gengo: undefined,
      people: undefined,
      record: undefined,
    },
    { keys: KEYS, mode: 'live', log, ...more, ...to },
    client,
  );
  const { port } = new URL(served.url);
  return {
    url: served.url,
    host: `127.0.0.1:${port}`,
    port: Number(port),
    calls,
    logs,
    gengo,
    raw: (bytes: string) => exchange(Number(port), bytes),
    [Symbol.asyncDispose]: async () => {
      gengo.closeAllConnections();
      await served.close();
      await pool.close();
      gengo.close();
      await rm(client, { recursive: true });
    },
  };
}

export type Galley = Awaited<ReturnType<typeof startGalley>>;

export const portOf = (server: Server) => (server.address() as AddressInfo).port;

/** Above what an answer takes; only a server that waits for more bytes lets it pass. */
const IDLE_MS = 3000;

/**
 * Writes bytes and returns what comes back until the server ends. It does not half-close before: Node
 * would take that for a client that has left, and the request would be dropped for the wrong reason.
 */
export function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => socket.destroy());
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
    socket.setTimeout(IDLE_MS, () => socket.destroy());
    socket.write(Buffer.from(bytes, 'latin1'));
  });
}

/** How many connections the server holds at the moment. */
export const connectionsOf = (server: Server) =>
  new Promise<number>((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });

async function buildClient(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'galley-client-'));
  const files: Record<string, string> = {
    'index.html': '<!doctype html><script src="/assets/app.js"></script><title>Galley</title>',
    'assets/app.js': `console.log(${JSON.stringify('x'.repeat(5000))});`,
    '.vite/manifest.json': '{}',
    'robots.txt': 'User-agent: *',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(directory, name, '..'), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return directory;
}
