// A proxy that Galley's is compared with, as a process of its own: `peer.mjs name folder upstream`.
import { Agent, createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [name, folder, upstream] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));

const PEERS = {
  'http-proxy': () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 256 });
    const proxy = load('http-proxy').createProxyServer({ target: upstream, agent });
    proxy.on('error', (_error, _request, response) => response.destroy());
    const server = createServer((request, response) => proxy.web(request, response));
    server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  },
  '@fastify/http-proxy': async () => {
    const app = load('fastify')();
    app.register(load('@fastify/http-proxy'), { upstream, undici: { connections: 256 } });
    await app.listen({ port: 0, host: '127.0.0.1' });
    process.send({ port: app.server.address().port });
  },
};
process.on('disconnect', () => process.exit());
await PEERS[name]();
