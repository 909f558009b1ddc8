import { getBalance, getMe, getPreferredTranslators, getStats } from './calls/account.ts';
import { deleteJob, putJob, putJobs } from './calls/actions.ts';
import { getComments, ofJob, ofOrder, postComment } from './calls/comments.ts';
import type { Handler } from './http/context.ts';
import { getGlossary, listGlossaries } from './calls/glossary.ts';
import {
  getFeedback,
  getJob,
  getJobs,
  getRevision,
  getRevisions,
  listJobs,
} from './calls/jobs-get.ts';
import { postJobs } from './calls/jobs-post.ts';
import { deleteOrder, getOrder } from './calls/orders.ts';
import type { Call } from './http/request.ts';
import { getLanguagePairs, getLanguages, postQuote } from './calls/service.ts';

interface Route {
  method: string;
  parts: string[];
  handler: Handler;
  /** These two take a public key alone (gengo-api.md, section 1). */
  signed: boolean;
}

const open = (method: string, path: string, handler: Handler): Route => ({
  method,
  parts: path.split('/'),
  handler,
  signed: false,
});

const signed = (method: string, path: string, handler: Handler): Route => ({
  ...open(method, path, handler),
  signed: true,
});

/** Every call of gengo-api.md, section 3, that the sandbox answers. */
const ROUTES: readonly Route[] = [
  signed('GET', 'translate/jobs', listJobs),
  signed('GET', 'translate/jobs/:ids', getJobs),
  signed('POST', 'translate/jobs', postJobs),
  signed('PUT', 'translate/jobs', putJobs),
  signed('GET', 'translate/job/:id', getJob),
  signed('PUT', 'translate/job/:id', putJob),
  signed('DELETE', 'translate/job/:id', deleteJob),
  signed('GET', 'translate/job/:id/revisions', getRevisions),
  signed('GET', 'translate/job/:id/revision/:rev_id', getRevision),
  signed('GET', 'translate/job/:id/feedback', getFeedback),
  signed('GET', 'translate/job/:id/comments', getComments(ofJob)),
  signed('POST', 'translate/job/:id/comment', postComment(ofJob)),
  signed('GET', 'translate/order/:id', getOrder),
  signed('DELETE', 'translate/order/:id', deleteOrder),
  signed('GET', 'translate/order/:id/comments', getComments(ofOrder)),
  signed('POST', 'translate/order/:id/comment', postComment(ofOrder)),
  open('GET', 'translate/service/languages', getLanguages),
  open('GET', 'translate/service/language_pairs', getLanguagePairs),
  signed('POST', 'translate/service/quote', postQuote),
  // Where older clients send files.
  signed('POST', 'translate/service/quote/file', postQuote),
  signed('GET', 'translate/glossary', listGlossaries),
  signed('GET', 'translate/glossary/:id', getGlossary),
  signed('GET', 'account/balance', getBalance),
  signed('GET', 'account/stats', getStats),
  signed('GET', 'account/me', getMe),
  signed('GET', 'account/preferred_translators', getPreferredTranslators),
];

/** The route of a call with its `:name` parts, or undefined: 404. */
export function routeOf({
  method,
  path,
}: Call): (Route & { params: Record<string, string> }) | undefined {
  const asked = path.split('/');
  const route = ROUTES.find(
    ({ method: taken, parts }) =>
      taken === method &&
      parts.length === asked.length &&
      parts.every((part, index) => part.startsWith(':') || part === asked[index]),
  );
  if (!route) return undefined;
  const params = route.parts.flatMap((part, index) =>
    part.startsWith(':') ? [[part.slice(1), asked[index] ?? '']] : [],
  );
  return { ...route, params: Object.fromEntries(params) };
}
