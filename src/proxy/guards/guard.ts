import type { IncomingMessage } from 'node:http';

/** Whether a path is the proxy's, not a page of the app. */
export const isCall = (path: string): boolean => /^\/(v2|galley|captcha)(\/|$)/.test(path);
/** Whether it is a file of the embedded sandbox: opened from anywhere, as a page is. */
export const isFile = (path: string): boolean => path.startsWith('/files/');

/** What every parser reads alike: a URL need not be made of it. */
const WORDS = /^(\/[\w,-]+)+$/;

/**
 * The path of a request target, to be judged and routed. Undefined where it is not written as browsers write it:
 * `..`, a backslash or a second slash is read one way by one parser and another way by the next.
 */
export function pathOf(target = ''): string | undefined {
  const [path = ''] = target.split('?', 1);
  if (WORDS.test(path)) return path;
  const base = 'http://galley.invalid';
  return URL.canParse(target, base) && new URL(target, base).pathname === path ? path : undefined;
}

export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** Its Host must be of `origins`: a rebound name brings its own. */
export function createHostGuard(origins: readonly string[]) {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return ({ headers: { host = '' } }: Asked): boolean => hosts.has(host.toLowerCase());
}

/** It must not be another site's by Sec-Fetch-Site or Origin, which no page can forge. */
export const createSiteGuard =
  (origins: readonly string[]) =>
  ({ headers: { origin, 'sec-fetch-site': site = 'same-origin' } }: Asked): boolean =>
    site === 'same-origin' && (origin === undefined || origins.includes(origin));

/** What may change something bears `X-Galley: 1`, which no other site's page can add without a preflight. */
export const isRead = ({ method }: Asked): boolean => method === 'GET' || method === 'HEAD';
export const isMarked = (asked: Asked): boolean =>
  isRead(asked) || asked.headers['x-galley'] === '1';

/** Tells whether a request may be answered. A page or a file may be opened from anywhere; all else is Galley's own. */
export function createGuard(origins: readonly string[]) {
  const isHost = createHostGuard(origins);
  const isSite = createSiteGuard(origins);
  return (asked: Asked): boolean => {
    const path = pathOf(asked.url);
    const isOpened = isRead(asked) && path !== undefined && !isCall(path);
    return isHost(asked) && (isOpened || (isSite(asked) && isMarked(asked)));
  };
}
