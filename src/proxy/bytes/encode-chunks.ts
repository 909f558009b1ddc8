import { encodeForm } from '#lib/order/form-bytes.ts';
import type { Place } from './room.ts';

/** A part of a form, encoded; `length` is in bytes. */
export interface EncodedChunks {
  length: number;
  chunks: readonly Uint8Array[];
}

/**
 * Reads bytes to their end and encodes them for a form as they come, since 5 MB at once hold the event
 * loop; not when that is longer than `limit` bytes, or `place` has no room. Throws what `chunks` throws.
 */
export async function encodeChunks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
  place: Pick<Place, 'take'>,
): Promise<EncodedChunks | 'too_large' | 'busy'> {
  const encoded: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const part = encodeForm(chunk);
    length += part.length;
    if (length > limit) return 'too_large';
    if (!place.take(part.length)) return 'busy';
    encoded.push(part);
  }
  return { length, chunks: encoded };
}

/** The form that begins with `before`, encoded too, and goes on with the part. */
export function withEncoded(part: EncodedChunks, before: string) {
  const own = new TextEncoder().encode(before);
  const type = 'application/x-www-form-urlencoded';
  return { type, length: own.length + part.length, chunks: [own, ...part.chunks] };
}
