import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const KEYS = { GENGO_PUBLIC_KEY: 'public-material', GENGO_PRIVATE_KEY: 'private-material' };

test('without settings: loopback, port 4180, the embedded sandbox', () => {
  expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4180 });
});

test.each([
  [undefined, 'https://api.gengo.com', 'live'],
  ['production', 'https://api.gengo.com', 'live'],
  ['sandbox', 'https://api.sandbox.gengo.com', 'sandbox'],
  ['http://127.0.0.1:4999', 'http://127.0.0.1:4999', 'live'],
  ['https://gengo.example/', 'https://gengo.example', 'live'],
])('GENGO_API=%s', (name, api, kind) => {
  const { account } = readConfig({ ...KEYS, GENGO_API: name });
  expect(account).toMatchObject({ api, kind, id: expect.stringMatching(/^[0-9a-f]{16}$/) });
});

test('each API and key is another account', () => {
  const ids = [
    readConfig(KEYS),
    readConfig({ ...KEYS, GENGO_API: 'sandbox' }),
    readConfig({ ...KEYS, GENGO_PUBLIC_KEY: 'another-one' }),
  ].map((config) => config.account?.id);
  expect(new Set(ids).size).toBe(3);
});

test.each([
  [{ GENGO_PUBLIC_KEY: 'public-material' }, /both GENGO_PUBLIC_KEY and GENGO_PRIVATE_KEY/],
  [{ GENGO_PRIVATE_KEY: 'private-material' }, /both GENGO_PUBLIC_KEY and GENGO_PRIVATE_KEY/],
  [{ GENGO_API: 'sandbox' }, /both/],
  [{ ...KEYS, GENGO_API: 'staging' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'private-material' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'https://user:private-material@gengo.com' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'https://api.gengo.com/v2' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'ftp://api.gengo.com' }, /GENGO_API must be/],
  [{ PORT: '65536' }, /PORT must be/],
  [{ PORT: '-1' }, /PORT must be/],
  [{ PORT: 'http' }, /PORT must be/],
  [{ HOST: '0.0.0.0' }, /GALLEY_ORIGIN/],
  [{ HOST: '::' }, /GALLEY_ORIGIN/],
  [{ HOST: '0.0.0.0', GALLEY_ORIGIN: 'galley.example.com' }, /GALLEY_ORIGIN must be/],
])('stops with one clear line that holds no key: %o', (env, message) => {
  let error = new Error();
  try {
    readConfig(env);
  } catch (thrown) {
    error = thrown as Error;
  }
  expect(error.message).toMatch(message);
  expect(error.message).not.toMatch(/material|\n/);
});

test('another HOST with its public origins', () => {
  expect(
    readConfig({ HOST: '0.0.0.0', GALLEY_ORIGIN: 'https://a.example, https://b.example:8443/' }),
  ).toMatchObject({ host: '0.0.0.0', origins: ['https://a.example', 'https://b.example:8443'] });
});
