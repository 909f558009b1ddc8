/**
 * Reads UTF-8 to its end, percent-encoded chunk by chunk, since 5 MB at once hold the event loop; undefined
 * when it is longer than `limit` bytes. Throws what `chunks` throws.
 */
export async function encodeChunks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let encoded = '';
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return undefined;
    encoded += encodeURIComponent(decoder.decode(chunk, { stream: true }));
  }
  return encoded + encodeURIComponent(decoder.decode());
}
