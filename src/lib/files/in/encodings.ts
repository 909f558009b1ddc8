/**
 * Text of bytes in one encoding, without its byte order mark. Undefined where the bytes are not that encoding
 * or the platform does not know it.
 */
export function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    // UTF-16 by hand where Node 20 cannot refuse what is no UTF-16.
    if (encoding.startsWith('utf-16')) return wellFormed(new TextDecoder(encoding).decode(bytes));
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const wellFormed = (text: string) => (text.includes('\uFFFD') ? undefined : text);
