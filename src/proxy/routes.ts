/**
 * Everything the proxy lets through: method, path below `/v2/` and the query keys that may follow.
 * Upstream paths are rebuilt from these templates, so nothing that was typed is ever forwarded.
 */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/v2/`; `:name` parts stand for what `PARAMS` allows. */
  template: string;
  query: readonly string[];
  pattern: RegExp;
}

/** What each `:name` of a path may hold. Gengo's ids are decimal numbers. */
const PARAMS: Record<string, string> = {
  ':id': '[0-9]{1,20}',
  ':ids': '[0-9]{1,20}(?:,[0-9]{1,20}){0,199}',
  ':rev_id': '[0-9]{1,20}',
};

type Row = [method: Route['method'], template: string, ...query: string[]];

const TABLE: Row[] = [
  ['GET', 'translate/jobs', 'status', 'timestamp_after', 'count'],
  ['GET', 'translate/jobs/:ids'],
  ['POST', 'translate/jobs'],
  ['PUT', 'translate/jobs'],
  ['GET', 'translate/job/:id'],
  ['PUT', 'translate/job/:id'],
  ['DELETE', 'translate/job/:id'],
  ['GET', 'translate/job/:id/revisions'],
  ['GET', 'translate/job/:id/revision/:rev_id'],
  ['GET', 'translate/job/:id/feedback'],
  ['GET', 'translate/job/:id/comments'],
  ['POST', 'translate/job/:id/comment'],
  ['GET', 'translate/order/:id'],
  ['DELETE', 'translate/order/:id'],
  ['GET', 'translate/order/:id/comments'],
  ['POST', 'translate/order/:id/comment'],
  ['GET', 'translate/service/languages'],
  ['GET', 'translate/service/language_pairs', 'lc_src'],
  ['POST', 'translate/service/quote'],
  ['GET', 'account/balance'],
  ['GET', 'account/stats'],
  ['GET', 'account/me'],
  ['GET', 'account/preferred_translators'],
];

export const ROUTES: readonly Route[] = TABLE.map(([method, template, ...query]) => ({
  method,
  template,
  query,
  pattern: new RegExp(`^/v2/${template.replace(/:\w+/g, (name) => `(${PARAMS[name]})`)}$`),
}));

/** A call of the table, as it goes upstream; or why the target names none. */
export type Found =
  | { route: Route; path: string; query: [string, string][] }
  | { refused: 'path' | 'query' }
  | { refused: 'method'; allow: string };

/**
 * Reads a raw request target (`/v2/translate/jobs?count=10`). Nothing is decoded before it is matched,
 * so an encoded dot or slash, a NUL, another host or an absolute form simply names no call.
 */
export function findCall(method: string, target: string): Found {
  const [path, search] = split(target);
  const matching = ROUTES.filter((route) => route.pattern.test(path));
  const route = matching.find((each) => each.method === method);
  if (!matching.length) return { refused: 'path' };
  if (!route) return { refused: 'method', allow: matching.map((each) => each.method).join(', ') };
  const query = readQuery(search, route.query);
  if (!query) return { refused: 'query' };
  const [, ...values] = route.pattern.exec(path) ?? [];
  const filled = route.template.replace(/:\w+/g, () => values.shift() ?? '');
  return { route, path: `/v2/${filled}`, query };
}

/** The pairs of a query string when every key is among `allowed` and comes once; else undefined. */
export function readQuery(
  search: string,
  allowed: readonly string[],
): [string, string][] | undefined {
  // With its own mark: URLSearchParams takes one `?` off, and a second one is part of a key.
  const pairs = [...new URLSearchParams(`?${search}`)];
  const keys = new Set(pairs.map(([key]) => key));
  const fine = keys.size === pairs.length && [...keys].every((key) => allowed.includes(key));
  return fine ? pairs : undefined;
}

/** A target's path and query string. */
export function split(target: string): [path: string, search: string] {
  const mark = target.indexOf('?');
  return mark === -1 ? [target, ''] : [target.slice(0, mark), target.slice(mark + 1)];
}
