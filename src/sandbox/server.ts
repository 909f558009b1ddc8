import { serve, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { once } from 'node:events';
import type { Connection, Sandbox } from './options.ts';

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
    fetch: (request, env) => sandbox.fetch(request, connectionOf(env as HttpBindings)),
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
