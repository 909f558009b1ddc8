/** All that the proxy lets through: methods, paths below `/v2/` and the query keys that may follow. */
const CALLS = {
  GET: `translate/jobs?status&timestamp_after&count translate/jobs/:ids
    translate/job/:id translate/job/:id/revisions translate/job/:id/revision/:id
    translate/job/:id/feedback translate/job/:id/comments
    translate/order/:id translate/order/:id/comments
    translate/service/languages translate/service/language_pairs?lc_src
    translate/glossary translate/glossary/:id
    account/balance account/stats account/me account/preferred_translators`,
  POST: `translate/jobs translate/job/:id/comment translate/order/:id/comment
    translate/service/quote`,
  PUT: 'translate/jobs translate/job/:id',
  DELETE: 'translate/job/:id translate/order/:id',
};

/** Gengo's ids are decimal numbers. */
const ID = '[0-9]{1,20}';
const PATTERNS: Readonly<Record<string, string>> = { ':id': ID, ':ids': `${ID}(?:,${ID}){0,199}` };

/** The table compiled, each call with the query keys that may follow it: `:id` is a number, `:ids` up to 200 of them. */
export const ROUTES = Object.entries(CALLS).flatMap(([method, calls]) =>
  calls.split(/\s+/).map((call) => {
    const [template = '', ...keys] = call.split(/[?&]/);
    const path = template.replace(/:\w+/g, (name) => `(${PATTERNS[name]})`);
    return { method, template, keys, pattern: new RegExp(`^/v2/${path}$`) };
  }),
);
