/** All that the proxy lets through: methods, paths below `/v2/` and the query keys that may follow. */
const TABLE = {
  GET: `translate/jobs?status&timestamp_after&count translate/jobs/:ids
    translate/job/:id translate/job/:id/revisions translate/job/:id/revision/:id
    translate/job/:id/feedback translate/job/:id/comments
    translate/order/:id translate/order/:id/comments
    translate/service/languages translate/service/language_pairs?lc_src
    account/balance account/stats account/me account/preferred_translators`,
  POST: `translate/jobs translate/job/:id/comment translate/order/:id/comment
    translate/service/quote`,
  PUT: 'translate/jobs translate/job/:id',
  DELETE: 'translate/job/:id translate/order/:id',
};
/** Gengo's ids are decimal numbers. */
const ID = '[0-9]{1,20}';
const PATTERNS: Readonly<Record<string, string>> = { ':id': ID, ':ids': `${ID}(?:,${ID}){0,199}` };

export const ROUTES = Object.entries(TABLE).flatMap(([method, calls]) =>
  calls.split(/\s+/).map((call) => {
    const [template = '', ...keys] = call.split(/[?&]/);
    const path = template.replace(/:\w+/g, (name) => `(${PATTERNS[name]})`);
    return { method, template, keys, pattern: new RegExp(`^/v2/${path}$`) };
  }),
);

/**
 * The call that a raw request target (`/v2/translate/jobs?count=10`) names, if any. Nothing is decoded
 * before it is matched: an encoded dot or slash, a NUL or another host is just not in the table.
 */
export function findCall(method: string, target: string) {
  const [path = ''] = target.split('?', 1);
  const route = ROUTES.find((one) => one.method === method && one.pattern.test(path));
  const query = route && readQuery(target.slice(path.length), route.keys);
  if (!query) return undefined;
  const [, ...values] = route.pattern.exec(path) ?? [];
  return {
    method,
    template: route.template,
    path: `/v2/${route.template.replace(/:\w+/g, () => values.shift() ?? '')}`,
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

/** The request that carries a call to Gengo, signed by `fields`: a query, or a form with encoded `data`. */
export function planRequest({ method, path, query, hasBody }: Call, fields: string, data: string) {
  const headers = { accept: 'application/json', 'accept-encoding': 'identity' };
  if (!hasBody) return { method, path: `${path}?${fields}${query}`, headers, body: null };
  const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
  return { method, path, headers: form, body: `${fields}&data=${data}` };
}
export type UpstreamRequest = ReturnType<typeof planRequest>;
