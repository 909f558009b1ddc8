const encoder = new TextEncoder();

export interface Keys {
  publicKey: string;
  privateKey: string;
}

/** What authenticates a call: its three fields, encoded for a query or form, and the secret among them. */
export interface Signed {
  fields: string;
  signature: string;
}

/**
 * Signs as Gengo v2 asks (gengo-api.md, section 1): `api_sig` is the lower-case hex HMAC-SHA1 of the
 * decimal `ts` alone, keyed by the private key's UTF-8 bytes. `now` is in milliseconds, `ts` in seconds;
 * calls of the same second share their signature. WebCrypto, so that the same code runs in the tab.
 */
export function createSigner({ publicKey, privateKey }: Keys): (now?: number) => Promise<Signed> {
  const hmac = { name: 'HMAC', hash: 'SHA-1' };
  const key = crypto.subtle.importKey('raw', encoder.encode(privateKey), hmac, false, ['sign']);
  let last: { ts: number; signed: Promise<Signed> } | undefined;

  async function sign(ts: number): Promise<Signed> {
    const signature = hex(await crypto.subtle.sign('HMAC', await key, encoder.encode(`${ts}`)));
    const fields = `api_key=${encodeURIComponent(publicKey)}&api_sig=${signature}&ts=${ts}`;
    return { fields, signature };
  }
  return (now = Date.now()) => {
    const ts = Math.floor(now / 1000);
    if (last?.ts !== ts) last = { ts, signed: sign(ts) };
    return last.signed;
  };
}

/** Names an account: another API, another key and another life (`epoch`) of a sandbox are another one. */
export async function accountId(origin: string, key: string, epoch: string): Promise<string> {
  const named = encoder.encode(JSON.stringify([origin, key, epoch]));
  return hex(await crypto.subtle.digest('SHA-256', named)).slice(0, 32);
}

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
