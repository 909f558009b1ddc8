import type { ProxyFault } from '#lib/proxy-fault.ts';
import type { ServerEnv } from './upstream.ts';

/** Of JSON from the browser, in bytes. */
export const MAX_BODY = 8 * 1024 * 1024;

/**
 * Reads a JSON body to its end, encoded as `data` of a form; empty where the call has none. Each chunk is
 * encoded as it arrives, since 5 MB at once hold the event loop. Gengo hears of it only when the last one
 * is here: a tab that dies while it sends must not leave a torn order.
 */
export async function readData(
  { incoming }: ServerEnv,
  request: Request,
  hasBody: boolean,
): Promise<{ data: string } | ProxyFault> {
  const { headers } = request;
  const length = Number(headers.get('content-length') ?? 0);
  if (!hasBody) return length || headers.has('transfer-encoding') ? 'not_allowed' : { data: '' };
  const isJson = /^application\/json(; *charset=utf-8)?$/i.test(headers.get('content-type') ?? '');
  if (!isJson || headers.has('content-encoding')) return 'not_allowed';
  if (length > MAX_BODY) return 'too_large';

  const decoder = new TextDecoder();
  let data = '';
  let size = 0;
  try {
    // Node's request itself: a web stream over it dies when the client leaves (nodejs/node#64529). It is
    // not destroyed when we stop early, so that the refusal can be answered.
    const chunks = incoming?.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks ?? [new Uint8Array(await request.arrayBuffer())]) {
      size += chunk.length;
      if (size > MAX_BODY) return 'too_large';
      data += encodeURIComponent(decoder.decode(chunk, { stream: true }));
    }
  } catch {
    // The browser has left: nobody hears this answer.
    return 'not_allowed';
  }
  return { data: data + encodeURIComponent(decoder.decode()) };
}
