import { createHmac } from 'node:crypto';
import { KEYS } from './servers.ts';

/** A client of the Gengo API as anyone would write one: what happens outside Galley, and what is true. */
export function createGengo(origin: string) {
  const send = async (method: string, path: string, data?: unknown) => {
    const ts = String(Math.floor(Date.now() / 1000));
    const api_sig = createHmac('sha1', KEYS.GENGO_PRIVATE_KEY).update(ts).digest('hex');
    const fields = new URLSearchParams({ api_key: KEYS.GENGO_PUBLIC_KEY, api_sig, ts });
    if (data !== undefined) fields.set('data', JSON.stringify(data));
    const inBody = method === 'POST' || method === 'PUT';
    const query = inBody ? '' : `${path.includes('?') ? '&' : '?'}${fields}`;
    const answer = await fetch(`${origin}/v2/${path}${query}`, {
      method,
      ...(inBody && { body: fields }),
    });
    const { opstat, response, err } = await answer.json();
    if (opstat !== 'ok') throw new Error(`${method} ${path}: ${JSON.stringify(err)}`);
    return response;
  };
  return {
    get: (path: string) => send('GET', path),
    put: (path: string, data: unknown) => send('PUT', path, data),
    post: (path: string, data: unknown) => send('POST', path, data),
    delete: (path: string) => send('DELETE', path),
  };
}
export type Gengo = ReturnType<typeof createGengo>;
