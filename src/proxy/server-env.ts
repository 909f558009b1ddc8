/**
 * What @hono/node-server hands to a handler, as far as `createProxy` looks at it. Nothing of it exists
 * in the tab and in tests without a listener.
 */
export interface ServerEnv {
  incoming?: {
    url?: string | undefined;
    iterator: (options: { destroyOnReturn: boolean }) => AsyncIterable<Uint8Array>;
  };
  outgoing?: { statusCode: number; headersSent: boolean };
}

/** The request target as it was typed: node-server's URL is already normalised, so `..` is gone from it. */
export function rawTarget(request: Request, env: ServerEnv): string {
  return env.incoming?.url ?? request.url.slice(request.url.indexOf('/', 8));
}
