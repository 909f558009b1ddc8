import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const ISSUER = 'https://issuer.example';
export const AUDIENCE = 'galley';
export const JWKS = 'https://issuer.example/certs';

type Claims = { [Name in keyof JWTPayload]: JWTPayload[Name] | undefined };

/** A stand-in for who signs tokens: its keys may rotate, its key address may be down. */
export async function startIssuer() {
  const asked: string[] = [];
  let isDown = false;
  let keys = [{ kid: 'one', ...(await generateKeyPair('RS256', { extractable: true })) }];
  const current = () => {
    const key = keys.at(-1);
    if (!key) throw new Error('no key');
    return key;
  };
  return {
    asked,
    current,
    fetch: async (url: string) => {
      asked.push(url);
      if (isDown) throw new TypeError('fetch failed');
      const jwks = keys.map(async ({ kid, publicKey }) => ({
        ...(await exportJWK(publicKey)),
        kid,
        alg: 'RS256',
        use: 'sig',
      }));
      return Response.json({ keys: await Promise.all(jwks) });
    },
    rotate: async (kid: string) => {
      keys = [{ kid, ...(await generateKeyPair('RS256', { extractable: true })) }];
    },
    down: (is: boolean) => {
      isDown = is;
    },
    pem: () => exportSPKI(current().publicKey),
    /** A token as it should be, but for what is given; a claim that is undefined is not in it. */
    token: async (claims: Claims = {}, { kid = current().kid, key = current().privateKey } = {}) =>
      // Of a claim that is undefined nothing stands in the JSON, so that it is a payload all the same.
      new SignJWT({
        iss: ISSUER,
        aud: AUDIENCE,
        email: 'Ann@X.example',
        iat: now(),
        exp: now() + 600,
        ...claims,
      } as JWTPayload)
        .setProtectedHeader({ alg: 'RS256', kid })
        .sign(key),
  };
}

/** In s. */
export const now = () => Math.floor(Date.now() / 1000);
