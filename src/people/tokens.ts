import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose';
import { hash as hashed } from 'node:crypto';
import { emailOf, groupsOf } from './name.ts';
import type { Identity, Refusal } from './person.ts';
import type { TokenSettings } from './settings.ts';

/** Signatures alone, by keys of which we have the public half: neither `none` nor an HMAC with what everybody can read. */
const ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA'.split(' ');
/** In s: how far the issuer's clock may be from ours (Google IAP asks for 30). */
const SKEW = 30;
/** In ms: keys are asked for anew at most so often where a token names one that we have not, and after a failure. */
const KEYS_AGAIN = 60_000;
const KEYS_AFTER_FAILURE = 10_000;
/** In ms: how long to wait for the keys. */
const PATIENCE = 5_000;
const REMEMBERED = 1_000;

export interface TokenReaderOptions {
  log?: (line: string) => void;
  fetch?: (url: string, init: { signal: AbortSignal }) => Promise<Response>;
}

/** Fetches the issuer's keys; after a failure it fails at once for a while, so that made-up tokens do not flood the issuer. */
function patientFetch(ask: NonNullable<TokenReaderOptions['fetch']>, log: (line: string) => void) {
  let failedAt = Number.NEGATIVE_INFINITY;
  return async (url: string, { signal }: { signal: AbortSignal }) => {
    if (performance.now() - failedAt < KEYS_AFTER_FAILURE) throw new Error('the keys');
    try {
      const answer = await ask(url, { signal });
      if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`);
      return answer;
    } catch (error) {
      failedAt = performance.now();
      log('The keys of GALLEY_JWT_JWKS cannot be read: nobody new is let in.');
      throw error;
    }
  };
}

/**
 * Makes a reader of signed tokens. One that was verified is remembered until it ends, by its hash: the token itself
 * would be a password in memory. What is remembered is answered at once, without a promise.
 */
export function createTokenReader(
  { jwks, issuer, audience, groupsClaim }: Omit<TokenSettings, 'header'>,
  { log = () => undefined, fetch: ask = (url, init) => fetch(url, init) }: TokenReaderOptions = {},
) {
  const keys = createRemoteJWKSet(new URL(jwks), {
    cooldownDuration: KEYS_AGAIN,
    timeoutDuration: PATIENCE,
    [customFetch]: patientFetch(ask, log),
  });
  const expected = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: SKEW,
    requiredClaims: ['exp', 'email'],
  };
  /** In the order in which they came; `until` in ms. */
  const known = new Map<string, Identity & { until: number }>();

  const verify = async (token: string, hash: string): Promise<Identity | Refusal> => {
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      const identity = identityOf(payload, groupsClaim);
      if (!identity) return 'unknown_person';
      const [oldest] = known.keys();
      if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
      known.set(hash, { ...identity, until: (payload.exp ?? 0) * 1000 });
      return identity;
    } catch (error) {
      return isOfKeys(error) ? 'identity_unavailable' : 'unknown_person';
    }
  };
  return (token: string): Identity | Promise<Identity | Refusal> => {
    const hash = hashed('sha256', token, 'base64');
    const found = known.get(hash);
    if (found && found.until > Date.now()) return found;
    if (found) known.delete(hash);
    return verify(token, hash);
  };
}

/** Whether the keys cannot be had; that none of them fits is the token's fault. */
const isOfKeys = (error: unknown) =>
  !(error instanceof errors.JOSEError) ||
  ['ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID', 'ERR_JWKS_TIMEOUT'].includes(error.code);

/**
 * `email_verified` must not say no. Where it says nothing the issuer vouches for its addresses, as Cloudflare Access and
 * Google IAP do, whose tokens carry none.
 */
function identityOf(claims: JWTPayload, groupsClaim: string | undefined): Identity | undefined {
  const { email, email_verified: verified = true } = claims;
  const name = emailOf(email);
  if (!name || String(verified) !== 'true') return undefined;
  return { name, groups: groupsClaim ? groupsOf(claims[groupsClaim]) : [] };
}
