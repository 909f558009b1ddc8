/** All that the proxy lets through: path below `/v2/`, methods and the query keys that GET may have. */
const TABLE: readonly [template: string, methods: string, ...query: string[]][] = [
  ['translate/jobs', 'GET POST PUT', 'status', 'timestamp_after', 'count'],
  ['translate/jobs/:ids', 'GET'],
  ['translate/job/:id', 'GET PUT DELETE'],
  ['translate/job/:id/revisions', 'GET'],
  ['translate/job/:id/revision/:id', 'GET'],
  ['translate/job/:id/feedback', 'GET'],
  ['translate/job/:id/comments', 'GET'],
  ['translate/job/:id/comment', 'POST'],
  ['translate/order/:id', 'GET DELETE'],
  ['translate/order/:id/comments', 'GET'],
  ['translate/order/:id/comment', 'POST'],
  ['translate/service/languages', 'GET'],
  ['translate/service/language_pairs', 'GET', 'lc_src'],
  ['translate/service/quote', 'POST'],
  ['account/balance', 'GET'],
  ['account/stats', 'GET'],
  ['account/me', 'GET'],
  ['account/preferred_translators', 'GET'],
];
/** Gengo's ids are decimal numbers. */
const ID = '[0-9]{1,20}';
const PATTERNS: Readonly<Record<string, string>> = { ':id': ID, ':ids': `${ID}(?:,${ID}){0,199}` };

export const ROUTES = TABLE.map(([template, methods, ...keys]) => {
  const path = template.replace(/:\w+/g, (name) => `(${PATTERNS[name]})`);
  return { template, methods: methods.split(' '), keys, pattern: new RegExp(`^/v2/${path}$`) };
});

/**
 * The call that a raw request target (`/v2/translate/jobs?count=10`) names; undefined when it names none.
 * Nothing is decoded before it is matched, so that an encoded dot or slash, a NUL, another host or an
 * absolute form is no case of its own: it is not in the table.
 */
export function findCall(method: string, target: string) {
  const [path = ''] = target.split('?', 1);
  const route = ROUTES.find((one) => one.pattern.test(path) && one.methods.includes(method));
  const query = route && readQuery(target.slice(path.length), method === 'GET' ? route.keys : []);
  if (!query) return undefined;
  const { template, pattern } = route;
  const [, ...values] = pattern.exec(path) ?? [];
  return {
    method,
    template,
    path: `/v2/${template.replace(/:\w+/g, () => values.shift() ?? '')}`,
    query: query.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join(''),
    hasBody: method === 'POST' || method === 'PUT',
  };
}
export type Call = NonNullable<ReturnType<typeof findCall>>;

/** The pairs of a query (`?a=b`) when every key is among `allowed` and comes once; else undefined. */
export function readQuery(search: string, allowed: readonly string[]) {
  const pairs = search ? [...new URLSearchParams(search)] : [];
  const keys = new Set(pairs.map(([key]) => key));
  const fine = keys.size === pairs.length && [...keys].every((key) => allowed.includes(key));
  return fine ? pairs : undefined;
}

/**
 * The request that carries `call` to Gengo, signed by `fields`: as a query, or as a form whose `data` is
 * encoded already. Nothing of what was typed is in it but ids, query values and `data`.
 */
export function planRequest({ method, path, query, hasBody }: Call, fields: string, data: string) {
  const headers = { accept: 'application/json', 'accept-encoding': 'identity' };
  if (!hasBody) return { method, path: `${path}?${fields}${query}`, headers, body: null };
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
  return { method, path, headers: form, body: `${fields}&data=${data}` };
}
export type UpstreamRequest = ReturnType<typeof planRequest>;
