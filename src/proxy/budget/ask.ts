import type { IncomingMessage } from 'node:http';
import { isRead, type UpstreamRequest } from '../plan.ts';
import type { SHARES } from './shares.ts';

/** A call that wants to go. */
export interface Ask {
  kind: keyof typeof SHARES;
  /** Whose it is: of a class, the least served go first. */
  client: string;
  /** What it changes, by ids: it goes when earlier changes of the same are answered. */
  ids: readonly string[];
  /** What it reads, if the answer may be shared: who waits to read the same goes with it, and does not count. */
  key: string;
}

/** What tells the tabs of one address apart; for fairness, not for safety. */
const TAB = /^[\w-]{1,64}$/;

/** Whose call it is: a tab that names itself, or all of an address. */
export function clientOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
  const tab = headers['x-galley-tab'];
  return typeof tab === 'string' && TAB.test(tab) ? tab : (socket.remoteAddress ?? '');
}

/** `X-Galley-Wait: ahead`: nobody waits for it; `no-store`: no other's answer will do (all pages say `no-cache`). */
export function askOf(
  request: UpstreamRequest,
  incoming: Pick<IncomingMessage, 'headers' | 'socket'>,
): Ask {
  const { 'x-galley-wait': wait, 'cache-control': caching = '' } = incoming.headers;
  const isChange = !isRead(request);
  return {
    kind: wait === 'ahead' ? 'ahead' : isChange ? 'change' : 'read',
    client: clientOf(incoming),
    ids: isChange ? idsOf(request) : [],
    key: request.method === 'GET' && !caching.includes('no-store') ? request.asks : '',
  };
}

/** The ids that a change is about: of its path, or of a group's form, where any number may be one. */
function idsOf({ method, path, body }: UpstreamRequest): string[] {
  const id = /\/(\d+)/.exec(path)?.[1];
  if (id !== undefined) return [id];
  // An order is about nothing that exists; what has no id in its path and a list of chunks is a group.
  if (method !== 'PUT' || !Array.isArray(body)) return [];
  const form = Buffer.concat(body).toString('latin1');
  const data = form.slice(form.indexOf('&data='));
  return [...data.matchAll(/%..|(\d+)/g)].flatMap(([, number]) => number ?? []);
}
