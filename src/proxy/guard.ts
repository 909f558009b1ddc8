import type { IncomingMessage } from 'node:http';

/** Stand on every answer of the listening server, whatever its status. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types galley-worker",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Whether a request target is the proxy's, not a page of the app. */
export const isCall = (target = '') => /^\/(v2|galley|captcha)([/?]|$)/.test(target);

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
