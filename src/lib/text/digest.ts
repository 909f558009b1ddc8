const bytesOf = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Makes a function that signs texts: lower-case hex HMAC-SHA1, by WebCrypto, which runs in the tab too. */
export function hmacSha1(secret: string): (text: string) => Promise<string> {
  const hmac = { name: 'HMAC', hash: 'SHA-1' };
  const key = crypto.subtle.importKey('raw', bytesOf(secret), hmac, false, ['sign']);
  return async (text) => hex(await crypto.subtle.sign('HMAC', await key, bytesOf(text)));
}

/** The lower-case hex SHA-256 of a text. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytesOf(text)));
