import { encodeForm } from '#lib/order/form-bytes.ts';
import type { EncodedJson } from './person.ts';

const utf8 = new TextEncoder();

export const isEncoded = (body: object | undefined): body is EncodedJson =>
  body !== undefined && 'chunks' in body && Array.isArray(body.chunks) && !('boundary' in body);

/** @throws for what is no JSON */
export function readJson({ chunks }: EncodedJson): unknown {
  const text = Buffer.concat(chunks).toString('latin1').replaceAll('+', ' ');
  return JSON.parse(decodeURIComponent(text));
}

/** As it was read: of a name that came twice, what Gengo reads is what was judged. */
export function writeJson(json: unknown): EncodedJson {
  const chunk = encodeForm(utf8.encode(JSON.stringify(json)));
  return { length: chunk.length, chunks: [chunk] };
}
