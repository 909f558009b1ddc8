import { type EncodedChunks, withEncoded } from './bytes/encode-chunks.ts';
import { type StreamedForm, withFields } from './bytes/multipart.ts';
import { ROUTES } from './guards/allowed-calls.ts';
import { readQuery } from './guards/read-query.ts';

/** It orders nothing, so it may be cut off; it alone takes files. */
const QUOTE = 'translate/service/quote';

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
    takesFiles: route.template === QUOTE,
  };
}
export type Call = NonNullable<ReturnType<typeof findCall>>;

/** What the browser sent: nothing, encoded JSON, or a form with files that is still on its way. */
export type Body = undefined | EncodedChunks | StreamedForm;

/** The request that carries a call to Gengo, signed by `fields`: a query, or a form with them and the body. */
export function planRequest({ method, path, query }: Call, fields: string, body: Body) {
  const accept = { accept: 'application/json', 'accept-encoding': 'identity' };
  /** What is asked, whenever it was signed. */
  const asks = path + query;
  if (!body)
    return { method, path: `${path}?${fields}${query}`, headers: accept, body: null, asks };
  const { type, length, chunks } =
    'boundary' in body
      ? withFields(body, new URLSearchParams(fields))
      : withEncoded(body, `${fields}&data=`);
  const headers = { ...accept, 'content-type': type, 'content-length': `${length}` };
  return { method, path, headers, body: chunks, asks };
}
export type UpstreamRequest = ReturnType<typeof planRequest>;
/** Whether a request changes nothing, so that it need not be finished when nobody waits. */
export const isRead = ({ method, path }: UpstreamRequest) =>
  method === 'GET' || path === `/v2/${QUOTE}`;
