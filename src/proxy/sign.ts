const encoder = new TextEncoder();

/** The three authentication fields that every signed Gengo call carries. */
export interface Signed {
  api_key: string;
  api_sig: string;
  ts: string;
}

export interface Keys {
  publicKey: string;
  privateKey: string;
}

/**
 * Signs as Gengo v2 asks (gengo-api.md, section 1): `api_sig` is the lower-case hex HMAC-SHA1 of the
 * decimal `ts` alone, keyed by the private key's UTF-8 bytes. `now` is in milliseconds; `ts` in seconds.
 * Calls of the same second share their signature. WebCrypto, so that the same code runs in Node, in a
 * worker and in the tab.
 */
export function createSigner({ publicKey, privateKey }: Keys): (now?: number) => Promise<Signed> {
  const key = crypto.subtle.importKey(
    'raw',
    encoder.encode(privateKey),
    { name: 'HMAC', hash: 'SHA-1' },
    false,
    ['sign'],
  );
  let last: { ts: string; signed: Promise<Signed> } | undefined;

  async function sign(ts: string): Promise<Signed> {
    const mac = await crypto.subtle.sign('HMAC', await key, encoder.encode(ts));
    const api_sig = Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0'));
    return { api_key: publicKey, api_sig: api_sig.join(''), ts };
  }
  return (now = Date.now()) => {
    const ts = String(Math.floor(now / 1000));
    if (last?.ts !== ts) last = { ts, signed: sign(ts) };
    return last.signed;
  };
}
