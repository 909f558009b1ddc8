import { latest } from '#lib/latest.ts';
import { hmacSha1 } from '#lib/text/digest.ts';
import { refuse } from './errors.ts';
import type { SandboxOptions } from '../world/options.ts';
import type { Call } from './request.ts';

/** Lower-case hex HMAC-SHA1 of the decimal `ts` alone (gengo-api.md, section 1). */
export const signatureOf = (privateKey: string, ts: string): Promise<string> =>
  signerOf(privateKey)(ts);

/** To read the key anew costs as much as the rest of a call. */
const signerOf = latest(hmacSha1);

/**
 * Checks the authentication fields. Any numeric `ts` will do: npm's client signs once for the life of
 * its process, so the real window was wide or absent (section 1).
 * @throws Refusal 1150, 1100, 1200, 1201 for what is missing or malformed, 1000 for what is wrong.
 */
export async function authenticate(
  { args }: Call,
  keys: SandboxOptions['keys'],
  { signed }: { signed: boolean },
): Promise<void> {
  const { api_key, api_sig, ts } = args;
  if (!api_key) refuse(1150);
  if (signed) {
    if (!api_sig) refuse(1100);
    if (!ts) refuse(1200);
    if (!/^\d+(\.\d+)?$/.test(ts)) refuse(1201);
    if (api_sig !== (await signatureOf(keys.privateKey, ts))) refuse(1000);
  }
  if (api_key !== keys.publicKey) refuse(1000);
}
