import { expect, onTestFinished, test } from 'vitest';
import { openPeople } from '#people/open.ts';
import { readPeople } from '#people/settings.ts';
import { AUDIENCE, ISSUER, JWKS, startIssuer } from '#people/test/issuer.ts';
import { createProxy } from './app.ts';
import { KEYS, startGalley } from './test/galley.ts';
import { viaFetch } from './upstream.ts';

const BY_HEADER = {
  GALLEY_IDENTITY: 'header:X-Auth-Email',
  GALLEY_TRUSTED_PROXIES: '127.0.0.1',
  GALLEY_GROUPS_HEADER: 'X-Auth-Groups',
  GALLEY_ROLES: 'reviewer=ann@x.example; buyer=group:shop; viewer=@x.example',
};

async function start(
  env: Record<string, string>,
  issuer?: Awaited<ReturnType<typeof startIssuer>>,
) {
  const settings = readPeople(env);
  const people = settings && openPeople(settings, issuer && { fetch: issuer.fetch });
  const galley = await startGalley({ people });
  onTestFinished(() => galley[Symbol.asyncDispose]());
  /** Status line and body of an answer to headers as they are written. */
  const ask = async (headers: string[], path = '/galley/config') => {
    const lines = [`GET ${path} HTTP/1.1`, `Host: ${galley.host}`, 'Connection: close', ...headers];
    const answer = await galley.raw(`${lines.join('\r\n')}\r\n\r\n`);
    const [, status, body] = /^HTTP\/1.1 (\d+)[^]*?\r\n\r\n([^]*)$/.exec(answer) ?? [];
    return { status: Number(status), body: body ?? '' };
  };
  return { galley, ask };
}

test('a header of the front names the person; the page is told who one is and what one may, without a secret', async () => {
  const { ask } = await start(BY_HEADER);
  const { status, body } = await ask(['X-Auth-Email: Ann@X.example']);
  expect(status).toBe(200);
  expect(body).toContain(
    '"person":"ann@x.example","roles":["reviewer"],"may":["read","comment","comment_own","comment_order","revise","approve","reject","archive"]',
  );
  for (const secret of [...Object.values(KEYS), 'GALLEY', 'trusted']) {
    expect(body).not.toContain(secret);
  }
  const inGroup = await ask(['X-Auth-Email: bob@x.example', 'X-Auth-Groups: Desk, Shop']);
  expect(inGroup.body).toContain('"roles":["buyer"]');
});

test.each([
  ['none', [], 401],
  ['an empty one', ['X-Auth-Email:'], 401],
  ['one twice', ['X-Auth-Email: ann@x.example', 'X-Auth-Email: ann@x.example'], 400],
  ['one twice in other cases', ['x-auth-email: bob@x.example', 'X-AUTH-EMAIL: ann@x.example'], 400],
  ['two in one', ['X-Auth-Email: bob@x.example, ann@x.example'], 400],
  ['one with underscores', ['X_Auth_Email: ann@x.example'], 400],
  [
    'one beside it with underscores',
    ['X-Auth-Email: bob@x.example', 'X-Auth_Email: ann@x.example'],
    400,
  ],
  ['with dots', ['X-Auth-Email: bob@x.example', 'X.Auth.Email: ann@x.example'], 400],
  ['groups twice', ['X-Auth-Email: bob@x.example', 'X-Auth-Groups: a', 'X-Auth-Groups: shop'], 400],
  ['groups with underscores', ['X-Auth-Email: bob@x.example', 'X_Auth_Groups: shop'], 400],
  ['what is no name', ['X-Auth-Email: <ann@x.example>'], 400],
  ['letters that are not ASCII', ['X-Auth-Email: \u00e4nn@x.example'], 400],
  ['somebody without a role', ['X-Auth-Email: ann@y.example'], 403],
])('%s: %j is %d, and Gengo hears nothing', async (_, headers, expected) => {
  const { ask, galley } = await start(BY_HEADER);
  for (const path of [
    '/galley/config',
    '/v2/account/balance',
    '/captcha?u=x',
    '/files/1/source/a',
  ]) {
    expect((await ask(headers, path)).status).toBe(expected);
  }
  expect(galley.calls).toEqual([]);
});

test('the header is believed from the front’s own address alone, whatever others are named', async () => {
  const { ask, galley } = await start({ ...BY_HEADER, GALLEY_TRUSTED_PROXIES: '10.0.0.0/8, ::1' });
  const named = ['X-Auth-Email: ann@x.example'];
  expect((await ask(named)).status).toBe(400);
  for (const header of [
    'X-Forwarded-For: 10.0.0.1',
    'X-Real-IP: 10.0.0.1',
    'Forwarded: for=10.0.0.1',
  ]) {
    expect((await ask([...named, header])).status).toBe(400);
  }
  expect((await ask(['X-Auth-Groups: shop'])).status).toBe(400);
  expect((await ask([])).status).toBe(401);
  expect(galley.calls).toEqual([]);
});

test('pages and probes are for everybody: they hold nothing', async () => {
  const { ask } = await start(BY_HEADER);
  for (const path of ['/', '/jobs', '/healthz', '/readyz']) {
    expect((await ask([], path)).status).toBe(200);
  }
});

test('a signed token names the person, over the wire', async () => {
  const issuer = await startIssuer();
  const env = {
    GALLEY_IDENTITY: 'jwt:X-Token',
    GALLEY_JWT_JWKS: JWKS,
    GALLEY_JWT_ISSUER: ISSUER,
    GALLEY_JWT_AUDIENCE: AUDIENCE,
    GALLEY_GROUPS_CLAIM: 'groups',
    GALLEY_ROLES: 'admin=group:ops; viewer=*',
  };
  const { ask, galley } = await start(env, issuer);
  const token = await issuer.token();
  const ops = await issuer.token({ groups: ['Ops'] });
  expect((await ask([`X-Token: ${token}`])).body).toContain('"roles":["viewer"]');
  expect((await ask([`X-Token: Bearer ${ops}`])).body).toContain('"roles":["admin"]');
  expect((await ask([`X-Token: ${token}`], '/v2/account/balance')).status).toBe(200);
  const asked = galley.calls.length;
  for (const [headers, status] of [
    [[], 401],
    [[`X-Token: ${await issuer.token({ aud: 'other' })}`], 401],
    [['X-Token: x'], 401],
    [[`X-Token: ${token}`, `X-Token: ${ops}`], 400],
    [[`X_Token: ${ops}`], 400],
    [['X-Auth-Email: ann@x.example', 'X-Auth-Groups: ops'], 401],
  ] as const) {
    expect((await ask([...headers], '/v2/account/balance')).status).toBe(status);
  }
  expect(galley.calls).toHaveLength(asked);
  expect(JSON.stringify(galley.calls)).not.toMatch(/ey[\w-]{20}|x-token/i);
  issuer.down(true);
  expect((await ask([`X-Token: ${token}`])).status).toBe(200);
});

test('Cloudflare Access by its preset: its header, its issuer and its keys alone', async () => {
  const issuer = await startIssuer();
  const { ask } = await start(
    {
      GALLEY_IDENTITY: 'cloudflare-access:team-1:0123abc',
      GALLEY_ROLES: 'admin,viewer=ann@x.example; none=@x.example',
    },
    issuer,
  );
  const iss = 'https://team-1.cloudflareaccess.com';
  const own = { iss, aud: ['0123abc'] };
  const token = await issuer.token(own);
  const { body } = await ask([`Cf-Access-Jwt-Assertion: ${token}`]);
  expect(body).toContain('"person":"ann@x.example","roles":["admin","viewer"]');
  expect(issuer.asked).toEqual([`${iss}/cdn-cgi/access/certs`]);
  const other = await issuer.token({ ...own, email: 'bob@x.example' });
  for (const [header, status] of [
    [`Cf-Access-Jwt-Assertion: ${other}`, 403],
    [`Cf-Access-Jwt-Assertion: ${await issuer.token({ ...own, aud: 'other' })}`, 401],
    [`Cf-Access-Jwt-Assertion: ${await issuer.token({ aud: '0123abc' })}`, 401],
    [`Cf_Access_Jwt_Assertion: ${token}`, 400],
    [`Cf-Access-Authenticated-User-Email: ann@x.example`, 401],
  ] as const)
    expect((await ask([header])).status).toBe(status);
});

test('identity without roles: whoever is known may everything', async () => {
  const { GALLEY_IDENTITY, GALLEY_TRUSTED_PROXIES } = BY_HEADER;
  const { ask } = await start({ GALLEY_IDENTITY, GALLEY_TRUSTED_PROXIES });
  const { body } = await ask(['X-Auth-Email: ann']);
  expect(body).toContain('"person":"ann","roles":["admin"]');
  expect((await ask([])).status).toBe(401);
});

test('where no listener tells who asks, nobody is let in', async () => {
  const settings = readPeople(BY_HEADER);
  const upstream = viaFetch('http://gengo.invalid', () => Response.json({ opstat: 'ok' }));
  const people = settings && openPeople(settings);
  const app = createProxy({ upstream, keys: KEYS, mode: 'live', people });
  const headers = { 'x-auth-email': 'ann@x.example' };
  expect((await app.request('/v2/account/balance', { headers })).status).toBe(401);
});
