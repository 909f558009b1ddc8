import { serve, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { once } from 'node:events';
import type { Connection, Sandbox } from './world/options.ts';

export interface Server {
  /** Scheme, host and port. */
  origin: string;
  /** Cuts what is open and stops listening; the sandbox itself stays open. */
  close: () => Promise<void>;
}

/** Serves a sandbox over plain HTTP on loopback; port 0 takes a free one. */
export async function listen({
  sandbox,
  port,
}: {
  sandbox: Sandbox;
  port: number;
}): Promise<Server> {
  const server = serve({
    // `serve` without TLS options makes a node:http server, so the bindings are HTTP/1's.
    fetch: (request, env) => {
      const bindings = env as HttpBindings;
      writeNamesAsGengo(bindings.outgoing);
      return sandbox.fetch(request, connectionOf(bindings));
    },
    hostname: '127.0.0.1',
    port,
  });
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('listening on no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}

/** `Content-Type`, not `content-type`: over HTTP/1.1 clients see the difference. */
function writeNamesAsGengo(outgoing: HttpBindings['outgoing']): void {
  const writeHead = outgoing.writeHead.bind(outgoing);
  Object.assign(outgoing, {
    // As @hono/node-server calls it: without a message.
    writeHead: (status: number, headers: object = {}) => {
      const named = Object.entries(headers).map(([name, value]) => [titled(name), value]);
      return writeHead(status, Object.fromEntries(named));
    },
  });
}

const titled = (name: string) => name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());

function connectionOf({ incoming, outgoing }: HttpBindings): Connection {
  return {
    cut: () => {
      incoming.socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    },
    hang: async () => {
      await once(outgoing, 'close');
      return RESPONSE_ALREADY_SENT;
    },
  };
}
