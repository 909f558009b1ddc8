import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeEach, expect, test, vi } from 'vitest';
import { AUDIENCE, ISSUER, JWKS, now, startIssuer } from './test/issuer.ts';
import { createTokenReader } from './tokens.ts';

const SETTINGS = { jwks: JWKS, issuer: ISSUER, audience: [AUDIENCE], groupsClaim: 'groups' };

async function start() {
  const issuer = await startIssuer();
  const logs: string[] = [];
  const log = (line: string) => void logs.push(line);
  const read = createTokenReader(SETTINGS, { fetch: issuer.fetch, log });
  return { issuer, read, logs };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }));
test('a fine token tells who it is, in lower case, and its groups', async () => {
  const { issuer, read } = await start();
  const token = await issuer.token({ groups: ['Desk', 'Ops '] });
  expect(await read(token)).toEqual({ name: 'ann@x.example', groups: ['desk', 'ops'] });
  expect(await read(await issuer.token({ groups: 'desk' }))).toMatchObject({ groups: ['desk'] });
  expect(await read(await issuer.token({ aud: ['other', AUDIENCE] }))).toMatchObject({
    groups: [],
  });
  expect(issuer.asked).toEqual([JWKS]);
});

type Issuer = Awaited<ReturnType<typeof startIssuer>>;
const REFUSED: [string, () => Parameters<Issuer['token']>[0]][] = [
  ['it has ended', () => ({ exp: now() - 60 })],
  ['it never ends', () => ({ exp: undefined })],
  ['it is not valid yet', () => ({ nbf: now() + 60 })],
  ['it is for another audience', () => ({ aud: 'other' })],
  ['it is for nobody', () => ({ aud: undefined })],
  ['another issuer made it', () => ({ iss: 'https://evil.example' })],
  ['an issuer that begins alike', () => ({ iss: `${ISSUER}.evil.example` })],
  ['the address is not verified', () => ({ email_verified: false })],
  ['nor in words', () => ({ email_verified: 'false' })],
  ['it names nobody', () => ({ email: undefined })],
  ['it names what is no address', () => ({ email: 'ann' })],
  ['two at once', () => ({ email: 'ann@x.example,bob@x.example' })],
  ['two in one', () => ({ email: 'ann@evil.example@x.example' })],
  ['a list', () => ({ email: ['ann@x.example'] })],
  ['a letter that folds to another', () => ({ email: 'mar\u212A@x.example' })],
];
test.each(REFUSED)('refused: %s', async (_, claims) => {
  const { issuer, read } = await start();
  expect(await read(await issuer.token(claims()))).toBe('unknown_person');
});

test('a verified address may say so', async () => {
  const { issuer, read } = await start();
  for (const said of [true, 'true']) {
    expect(await read(await issuer.token({ email_verified: said }))).toHaveProperty('name');
  }
});

test('30 seconds between the clocks are let pass', async () => {
  const { issuer, read } = await start();
  expect(await read(await issuer.token({ nbf: now() + 20 }))).toHaveProperty('name');
  expect(await read(await issuer.token({ exp: now() - 20 }))).toHaveProperty('name');
});

test('refused: unsigned, signed with what is public, with another key, with a key it brings itself', async () => {
  const { issuer, read } = await start();
  const claims = { iss: ISSUER, aud: AUDIENCE, email: 'ann@x.example', exp: now() + 600 };
  const other = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(other.publicKey);
  const { kid } = issuer.current();
  const sign = (header: Record<string, unknown>) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, ...header }).sign(other.privateKey);
  const hmac = new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(new TextEncoder().encode(await issuer.pem()));
  const fine = await issuer.token();
  const [head, body, signature] = fine.split('.');
  const forged = btoa(JSON.stringify({ ...claims, email: 'eve@x.example' })).replaceAll('=', '');
  const tokens = [
    new UnsecuredJWT(claims).encode(),
    `${btoa('{"alg":"none"}')}.${body}.`,
    `${btoa('{"alg":"None"}')}.${body}.${signature}`,
    await hmac,
    await sign({}),
    await sign({ jwk }),
    await sign({ jku: 'https://evil.example/certs' }),
    await new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid, crit: ['odd'], odd: 1 })
      .sign(issuer.current().privateKey, { crit: { odd: true } }),
    `${head}.${forged}.${signature}`,
    `${head}.${body}.`,
    `${head}.${body}`,
    'Bearer',
    '..',
    '💥',
  ];
  for (const token of tokens) expect(await read(token)).toBe('unknown_person');
  expect(await read(fine)).toHaveProperty('name');
  expect(issuer.asked.length).toBeLessThanOrEqual(2);
  expect(issuer.asked.every((url) => url === JWKS)).toBe(true);
});

test('rotated keys are fetched, though at most once a minute: a flood of unknown ones is none for the issuer', async () => {
  const { issuer, read } = await start();
  expect(await read(await issuer.token())).toHaveProperty('name');
  const flood = async () => {
    for (let index = 0; index < 50; index++) {
      expect(await read(await issuer.token({}, { kid: `made-up-${index}` }))).toBe(
        'unknown_person',
      );
    }
  };
  await flood();
  expect(issuer.asked).toHaveLength(1);
  vi.advanceTimersByTime(61_000);
  await issuer.rotate('two');
  const rotated = await issuer.token();
  expect(await read(rotated)).toHaveProperty('name');
  expect(issuer.asked).toHaveLength(2);
  await flood();
  expect(issuer.asked).toHaveLength(2);
});

test('a key that was taken back is not believed in a new token', async () => {
  const { issuer, read } = await start();
  const { kid, privateKey: key } = issuer.current();
  await read(await issuer.token());
  await issuer.rotate('two');
  vi.advanceTimersByTime(11 * 60_000);
  expect(await read(await issuer.token({ jti: 'x' }, { kid, key }))).toBe('unknown_person');
});

test('keys that cannot be had are told apart from a bad token, and asked for anew only after a while', async () => {
  const { issuer, read, logs } = await start();
  issuer.down(true);
  for (let index = 0; index < 20; index++) {
    expect(await read(await issuer.token({ jti: `${index}` }))).toBe('identity_unavailable');
  }
  expect([issuer.asked.length, logs.length]).toEqual([1, 1]);
  expect(logs[0]).not.toContain('issuer.example');
  issuer.down(false);
  vi.advanceTimersByTime(11_000);
  expect(await read(await issuer.token())).toHaveProperty('name');
});

test('a verified token is remembered until it ends, without being verified again', async () => {
  const { issuer, read } = await start();
  const token = await issuer.token({ exp: now() + 100 });
  expect(read(token)).toBeInstanceOf(Promise);
  await read(token);
  issuer.down(true);
  vi.advanceTimersByTime(90_000);
  expect(read(token)).toMatchObject({ name: 'ann@x.example' });
  vi.advanceTimersByTime(60_000);
  issuer.down(false);
  expect(await read(token)).toBe('unknown_person');
});

test('one that was refused is not remembered as fine; at most 1,000 are, the oldest goes', async () => {
  const { issuer, read } = await start();
  const tokens: string[] = [];
  for (let index = 0; index <= 1000; index++) tokens.push(await issuer.token({ jti: `${index}` }));
  for (const token of tokens) await read(token);
  const [first = '', second = ''] = tokens;
  expect(read(second)).toMatchObject({ name: 'ann@x.example' });
  expect(read(first)).toBeInstanceOf(Promise);
  await read(first);
});
