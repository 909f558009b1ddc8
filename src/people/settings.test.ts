import { expect, test } from 'vitest';
import { readPeople } from './settings.ts';

const JWT = {
  GALLEY_IDENTITY: 'jwt:X-Token',
  GALLEY_JWT_JWKS: 'https://issuer.example/certs',
  GALLEY_JWT_ISSUER: 'https://issuer.example',
  GALLEY_JWT_AUDIENCE: 'galley',
};
const HEADER = { GALLEY_IDENTITY: 'header:X-Auth-Email', GALLEY_TRUSTED_PROXIES: '127.0.0.1/32' };
const ACCESS = { GALLEY_IDENTITY: 'cloudflare-access:Team-1:0123abc' };

test('without any of the settings nobody is told apart', () => {
  expect(readPeople({})).toBeUndefined();
  expect(readPeople({ GALLEY_IDENTITY: ' ', GALLEY_ROLES: '' })).toBeUndefined();
});

test('signed tokens', () => {
  expect(
    readPeople({ ...JWT, GALLEY_JWT_AUDIENCE: 'a, b', GALLEY_GROUPS_CLAIM: 'groups' }),
  ).toEqual({
    rules: undefined,
    limits: undefined,
    by: {
      kind: 'jwt',
      header: 'x-token',
      jwks: 'https://issuer.example/certs',
      issuer: 'https://issuer.example',
      audience: ['a', 'b'],
      groupsClaim: 'groups',
    },
  });
});

test('Cloudflare Access by its preset', () => {
  expect(readPeople(ACCESS)?.by).toEqual({
    kind: 'jwt',
    header: 'cf-access-jwt-assertion',
    jwks: 'https://team-1.cloudflareaccess.com/cdn-cgi/access/certs',
    issuer: 'https://team-1.cloudflareaccess.com',
    audience: ['0123abc'],
  });
});

test('a header of a trusted front', () => {
  const env = { ...HEADER, GALLEY_GROUPS_HEADER: 'X-Auth-Groups', GALLEY_ROLES: 'viewer=*' };
  expect(readPeople(env)).toMatchObject({
    by: { kind: 'header', header: 'x-auth-email', groupsHeader: 'x-auth-groups' },
  });
});

test.each([
  [{ GALLEY_ROLES: 'viewer=*' }, 'GALLEY_ROLES'],
  [{ GALLEY_JWT_JWKS: 'https://issuer.example' }, 'GALLEY_JWT_JWKS'],
  [{ GALLEY_TRUSTED_PROXIES: '127.0.0.1' }, 'GALLEY_TRUSTED_PROXIES'],
  [{ GALLEY_GROUPS_CLAIM: 'groups' }, 'GALLEY_GROUPS_CLAIM'],
  [{ GALLEY_IDENTITY: 'jwt' }, 'GALLEY_IDENTITY'],
  [{ GALLEY_IDENTITY: 'basic:x' }, 'GALLEY_IDENTITY'],
  [{ ...JWT, GALLEY_IDENTITY: 'jwt:X_Token' }, 'GALLEY_IDENTITY'],
  [{ ...JWT, GALLEY_IDENTITY: 'jwt:X-Token:y' }, 'GALLEY_IDENTITY'],
  [{ ...JWT, GALLEY_JWT_JWKS: '' }, 'GALLEY_JWT_JWKS'],
  [{ ...JWT, GALLEY_JWT_JWKS: 'http://issuer.example/certs' }, 'GALLEY_JWT_JWKS'],
  [{ ...JWT, GALLEY_JWT_JWKS: 'http://localhost.evil.example/' }, 'GALLEY_JWT_JWKS'],
  [{ ...JWT, GALLEY_JWT_JWKS: 'http://127.0.0.1:80@evil.example/' }, 'GALLEY_JWT_JWKS'],
  [{ ...JWT, GALLEY_JWT_JWKS: 'secret' }, 'GALLEY_JWT_JWKS'],
  [{ ...JWT, GALLEY_JWT_ISSUER: '' }, 'GALLEY_JWT_ISSUER'],
  [{ ...JWT, GALLEY_JWT_AUDIENCE: ' , ' }, 'GALLEY_JWT_AUDIENCE'],
  [{ ...JWT, GALLEY_TRUSTED_PROXIES: '127.0.0.1' }, 'GALLEY_TRUSTED_PROXIES'],
  [{ ...JWT, GALLEY_GROUPS_HEADER: 'X-Groups' }, 'GALLEY_GROUPS_HEADER'],
  [{ ...ACCESS, GALLEY_JWT_AUDIENCE: 'other' }, 'GALLEY_JWT_AUDIENCE'],
  [{ GALLEY_IDENTITY: 'cloudflare-access:team' }, 'GALLEY_IDENTITY'],
  [{ GALLEY_IDENTITY: 'cloudflare-access:evil.example/x:aud' }, 'GALLEY_IDENTITY'],
  [{ GALLEY_IDENTITY: 'header:X-Auth-Email' }, 'GALLEY_TRUSTED_PROXIES'],
  [{ ...HEADER, GALLEY_TRUSTED_PROXIES: '10.0.0.0/33' }, 'GALLEY_TRUSTED_PROXIES'],
  [{ ...HEADER, GALLEY_TRUSTED_PROXIES: '0.0.0.0/0' }, 'GALLEY_TRUSTED_PROXIES'],
  [{ ...HEADER, GALLEY_TRUSTED_PROXIES: 'front.example' }, 'GALLEY_TRUSTED_PROXIES'],
  [{ ...HEADER, GALLEY_IDENTITY: 'header:X_Auth' }, 'GALLEY_IDENTITY'],
  [{ ...HEADER, GALLEY_JWT_ISSUER: 'x' }, 'GALLEY_JWT_ISSUER'],
  [{ ...HEADER, GALLEY_GROUPS_CLAIM: 'x' }, 'GALLEY_GROUPS_CLAIM'],
  [{ ...HEADER, GALLEY_GROUPS_HEADER: 'X-Auth-Email' }, 'GALLEY_GROUPS_HEADER'],
  [{ ...HEADER, GALLEY_ROLES: 'boss=*' }, 'GALLEY_ROLES'],
  [{ ...HEADER, GALLEY_ROLES: ';' }, 'GALLEY_ROLES'],
])('stops the start with one clear line: %o', (env, name) => {
  expect(() => readPeople(env)).toThrow(new RegExp(`^${name} must [^\n]*\\.$`));
});

test('limits are of roles, in one currency', () => {
  const roles = { ...HEADER, GALLEY_ROLES: 'reviewer=@x.example' };
  const GALLEY_LIMITS = 'reviewer: 50 USD each, 500.50 USD a day;  buyer: 1000 USD a day';
  expect(readPeople({ ...roles, GALLEY_LIMITS })?.limits).toEqual({
    currency: 'USD',
    byRole: new Map([
      ['reviewer', { each: '50', day: '500.50' }],
      ['buyer', { each: undefined, day: '1000' }],
    ]),
  });
  for (const limits of [
    'x',
    'boss: 5 USD each',
    'reviewer: 5 USD',
    'reviewer: 5 usd each',
    'reviewer: -5 USD each',
    'reviewer: 5 USD each, 6 USD each',
    'reviewer: 5 USD each; reviewer: 6 USD each',
    'reviewer: 5 USD each; buyer: 6 EUR each',
  ])
    expect(() => readPeople({ ...roles, GALLEY_LIMITS: limits })).toThrow(/^GALLEY_LIMITS must/);
  for (const env of [HEADER, {}])
    expect(() => readPeople({ ...env, GALLEY_LIMITS })).toThrow(/^GALLEY_LIMITS must/);
});
