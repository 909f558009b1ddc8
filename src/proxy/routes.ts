/**
 * Everything the proxy lets through: method, path below `/v2/` and the query keys that may follow.
 * Upstream paths are rebuilt from these templates, so nothing that was typed is ever forwarded.
 */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/v2/`; `:name` parts stand for what `PARAMS` allows. */
  path: string;
  query: readonly string[];
}

/** What each `:name` of a path may hold. Gengo's ids are decimal numbers. */
export const PARAMS = {
  id: /^[0-9]{1,20}$/,
  ids: /^[0-9]{1,20}(,[0-9]{1,20}){0,199}$/,
  rev_id: /^[0-9]{1,20}$/,
} as const;

type Row = [method: Route['method'], path: string, ...query: string[]];

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

export const ROUTES: readonly Route[] = TABLE.map(([method, path, ...query]) => ({
  method,
  path,
  query,
}));
