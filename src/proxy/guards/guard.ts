import type { IncomingMessage } from 'node:http';

/** Whether a request target is the proxy's, not a page of the app. */
export const isCall = (target = '') => /^\/(v2|galley|captcha)([/?]|$)/.test(target);
/** Whether it is a file of the embedded sandbox: opened from anywhere, as a page is. */
export const isFile = (target = '') => target.startsWith('/files/');

/**
 * Tells whether a request may be answered. Its Host must be of `origins`: a rebound name brings its own. A
 * page may then be opened from anywhere, but a call must not be another site's by Sec-Fetch-Site or Origin,
 * which no page can forge, and a write must bear `X-Galley: 1`, which none can add without a preflight.
 */
export function createGuard(origins: readonly string[]) {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return ({ method, url, headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>) => {
    const { host = '', origin, 'sec-fetch-site': site = 'same-origin', 'x-galley': mark } = headers;
    if (!hosts.has(host.toLowerCase())) return false;
    if (!isCall(url)) return true;
    const isOwn = site === 'same-origin' && (origin === undefined || origins.includes(origin));
    return isOwn && (method === 'GET' || method === 'HEAD' || mark === '1');
  };
}
