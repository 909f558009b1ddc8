import { hmacSha1, sha256 } from '#lib/text/digest.ts';
import { latest } from '#lib/latest.ts';

export type Keys = Record<'publicKey' | 'privateKey', string>;

/**
 * Signs as Gengo v2 asks (gengo-api.md, section 1): `api_sig` is the lower-case hex HMAC-SHA1 of the
 * decimal `ts` (in seconds; `now` is in ms) alone; `fields` is what a query or form carries. Calls of one
 * second share their signature.
 */
export function createSigner({ publicKey, privateKey }: Keys) {
  const hmac = hmacSha1(privateKey);
  const sign = latest(async (ts: number) => {
    const signature = await hmac(`${ts}`);
    const fields = `api_key=${encodeURIComponent(publicKey)}&api_sig=${signature}&ts=${ts}`;
    return { fields, signature };
  });
  return (now = Date.now()) => sign(Math.floor(now / 1000));
}

/** Names an account: another API, another key and another life (`epoch`) of a sandbox are another one. */
export const accountId = async (origin: string, key: string, epoch: string): Promise<string> =>
  (await sha256(JSON.stringify([origin, key, epoch]))).slice(0, 32);
