import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from './config.ts';

const KEYS = { GENGO_PUBLIC_KEY: 'public-material', GENGO_PRIVATE_KEY: 'private-material' };
const REAL = { ...KEYS, GENGO_API: 'sandbox' };

test('without settings: loopback, port 4180, the embedded sandbox', () => {
  expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4180 });
});

test.each([
  ['production', 'live', 'https://api.gengo.com', 'gengo.com www.gengo.com mygengo.com'],
  ['sandbox', 'sandbox', 'https://api.sandbox.gengo.com', 'sandbox.gengo.com sandbox.mygengo.com'],
  ['http://127.0.0.1:4999', 'live', 'http://127.0.0.1:4999', 'http://127.0.0.1:4999'],
  ['https://gengo.example/', 'live', 'https://gengo.example', 'https://gengo.example'],
])('GENGO_API=%s', (name, mode, api, hosts) => {
  const more = { GENGO_CAPTCHA_HOSTS: 'img.gengo.com, pics.example:8443' };
  expect(readConfig({ ...KEYS, ...more, GENGO_API: name }).gengo).toEqual({
    mode,
    api,
    callsPerMinute: 140,
    keys: { publicKey: 'public-material', privateKey: 'private-material' },
    captchaHosts: [...hosts.split(' '), 'img.gengo.com', 'pics.example:8443'],
  });
});

test('several Galleys behind one address are given their share', () => {
  expect(readConfig({ ...REAL, GENGO_CALLS_PER_MINUTE: '70' }).gengo?.callsPerMinute).toBe(70);
});

const OPEN = { HOST: '0.0.0.0', GALLEY_ORIGIN: 'https://galley.example.com' };

test.each([
  [{ GENGO_PUBLIC_KEY: 'public-material' }, /together with GENGO_PRIVATE_KEY and GENGO_API/],
  [{ GENGO_PRIVATE_KEY: 'private-material' }, /together/],
  [{ GENGO_PRIVATE_KEY: 'private-material', GENGO_API: 'sandbox' }, /together/],
  [KEYS, /together/],
  [{ GENGO_API: 'sandbox' }, /together/],
  [{ ...KEYS, GENGO_PRIVATE_KEY: 'private material', GENGO_API: 'sandbox' }, /one line without/],
  [{ ...KEYS, GENGO_API: 'staging' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'constructor' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'private-material' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'https://user:private-material@gengo.com' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'https://api.gengo.com/v2' }, /GENGO_API must be/],
  [{ ...KEYS, GENGO_API: 'ftp://api.gengo.com' }, /GENGO_API must be/],
  [{ ...REAL, GENGO_CALLS_PER_MINUTE: '9' }, /GENGO_CALLS_PER_MINUTE must be/],
  [{ ...REAL, GENGO_CALLS_PER_MINUTE: '99.5' }, /GENGO_CALLS_PER_MINUTE must be/],
  [{ ...REAL, GENGO_CALLS_PER_MINUTE: 'many' }, /GENGO_CALLS_PER_MINUTE must be/],
  [{ GENGO_CAPTCHA_HOSTS: 'https://gengo.com' }, /GENGO_CAPTCHA_HOSTS must be/],
  [{ GENGO_CAPTCHA_HOSTS: '10.0.0.1' }, /GENGO_CAPTCHA_HOSTS must be/],
  [{ GENGO_CAPTCHA_HOSTS: 'gengo.com/x' }, /GENGO_CAPTCHA_HOSTS must be/],
  [{ PORT: '65536' }, /PORT must be/],
  [{ PORT: '-1' }, /PORT must be/],
  [{ PORT: 'http' }, /PORT must be/],
  [{ HOST: '0.0.0.0' }, /GALLEY_ORIGIN/],
  [{ HOST: '::' }, /GALLEY_ORIGIN/],
  [OPEN, /GALLEY_ACCESS=none-behind-sso/],
  [{ HOST: '0.0.0.0', GALLEY_ACCESS: 'none-behind-sso' }, /GALLEY_ORIGIN/],
  [{ ...OPEN, GALLEY_ACCESS: 'yes' }, /GALLEY_ACCESS can only be/],
  [{ ...OPEN, GALLEY_ORIGIN: 'galley.example.com' }, /GALLEY_ORIGIN must be/],
  [{ ...OPEN, GALLEY_ORIGIN: 'http://galley.example.com' }, /GALLEY_ORIGIN must be/],
  [{ ...OPEN, GALLEY_ORIGIN: 'https://a.example https://b.example' }, /GALLEY_ORIGIN must be/],
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

test('keys are trimmed, and may stand in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'galley-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = {
    GENGO_PUBLIC_KEY: 'public-material\n',
    GENGO_PRIVATE_KEY: ' private-material\r\n',
  };
  const { gengo } = readConfig({ ...files, GENGO_API: 'sandbox' });
  expect(gengo?.keys).toEqual({ publicKey: 'public-material', privateKey: 'private-material' });
  const env: Record<string, string> = { GENGO_API: 'sandbox' };
  for (const [name, text] of Object.entries(files)) {
    env[`${name}_FILE`] = join(folder, name);
    writeFileSync(join(folder, name), text);
  }
  expect(readConfig(env).gengo?.keys).toEqual(gengo?.keys);
  expect(() => readConfig({ ...env, ...files })).toThrow(/GENGO_PUBLIC_KEY_FILE must be a file/);
  expect(() => readConfig({ ...env, GENGO_PRIVATE_KEY_FILE: '/nowhere' })).toThrow(
    /^GENGO_PRIVATE_KEY_FILE must be a file that can be read[^\n]*$/,
  );
});

test('another HOST with its one public origin', () => {
  expect(readConfig({ ...OPEN, GALLEY_ACCESS: 'none-behind-sso' })).toEqual({
    host: '0.0.0.0',
    port: 4180,
    origins: ['https://galley.example.com'],
  });
  expect(readConfig({ HOST: 'localhost', PORT: '0' })).toEqual({ host: 'localhost', port: 0 });
});
