// What stands behind the proxies, as a process of its own: answers each request in the way it was told last.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const ANSWER = Buffer.from(
  JSON.stringify({ opstat: 'ok', response: { body_src: 'x'.repeat(4030) } }),
);
const HEAD = { 'content-type': 'application/json', 'content-length': ANSWER.length };
/** So long an answer that every client leaves before its end. */
const LONG = 64 * 2 ** 20;

async function readWhole(request) {
  request.resume();
  await once(request, 'end');
}

const WAYS = {
  ok: async (request, response) => {
    if (request.method !== 'GET') await readWhole(request);
    response.writeHead(200, HEAD).end(ANSWER);
  },
  long: async (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': LONG });
    const chunk = Buffer.alloc(2 ** 16, ' ');
    await pipeline(
      Readable.from(Array.from({ length: LONG / chunk.length }, () => chunk)),
      response,
    );
  },
  reset: (request) => request.socket.resetAndDestroy(),
  early: (_request, response) => {
    response.writeHead(413, { ...HEAD, connection: 'close' }).end(ANSWER);
  },
  hang: () => undefined,
};

let way = 'ok';
const server = createServer({ keepAlive: true, requestTimeout: 0 }, async (request, response) => {
  try {
    await WAYS[way](request, response);
  } catch {
    response.destroy(); // The client has left, as it was meant to.
  }
});
server.keepAliveTimeout = 60_000;
const sockets = new Set();
server.on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

process.on('message', (message) => {
  if (message.way) way = message.way;
  process.send({ way, connections: sockets.size });
});
process.on('disconnect', () => process.exit());
