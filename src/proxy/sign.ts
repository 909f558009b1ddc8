export type Keys = Record<'publicKey' | 'privateKey', string>;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Signs as Gengo v2 asks (gengo-api.md, section 1): `api_sig` is the lower-case hex HMAC-SHA1 of the
 * decimal `ts` (in seconds; `now` is in ms) alone; `fields` is what a query or form carries. Calls of one
 * second share their signature. By WebCrypto, which runs in the tab too.
 */
export function createSigner({ publicKey, privateKey }: Keys) {
  const hmac = { name: 'HMAC', hash: 'SHA-1' };
  const key = crypto.subtle.importKey('raw', bytesOf(privateKey), hmac, false, ['sign']);
  const sign = async (ts: number) => {
    const signature = hex(await crypto.subtle.sign('HMAC', await key, bytesOf(`${ts}`)));
    const fields = `api_key=${encodeURIComponent(publicKey)}&api_sig=${signature}&ts=${ts}`;
    return { fields, signature };
  };
  let last: { ts: number; signed: ReturnType<typeof sign> } | undefined;
  return (now = Date.now()) => {
    const ts = Math.floor(now / 1000);
    if (last?.ts !== ts) last = { ts, signed: sign(ts) };
    return last.signed;
  };
}

/** Names an account: another API, another key and another life (`epoch`) of a sandbox are another one. */
export async function accountId(origin: string, key: string, epoch: string): Promise<string> {
  const named = bytesOf(JSON.stringify([origin, key, epoch]));
  return hex(await crypto.subtle.digest('SHA-256', named)).slice(0, 32);
}
