import { expect, test } from 'vitest';
import { accountId, createSigner } from './sign.ts';

test('signs the recorded vector of gengo-api.md, section 1', async () => {
  const sign = createSigner({ publicKey: 'pub', privateKey: 'priv$key' });
  expect(await sign(1795324569_000)).toEqual({
    fields: 'api_key=pub&api_sig=d2aa29b0193f0a371a4b6e00dc3cca9b2e1d42a6&ts=1795324569',
    signature: 'd2aa29b0193f0a371a4b6e00dc3cca9b2e1d42a6',
  });
});

test('takes a fresh whole second for each call', async () => {
  const sign = createSigner({ publicKey: 'pub', privateKey: 'k' });
  expect((await sign(1_999)).fields).toMatch(/&ts=1$/);
  expect((await sign(2_000)).fields).toMatch(/&ts=2$/);
});

test('each API, key and life of a sandbox is another account', async () => {
  const named = [
    ['https://a.example', 'key', ''],
    ['https://b.example', 'key', ''],
    ['https://a.example', 'other', ''],
    ['https://a.example', 'key', 'epoch'],
  ].map(([origin = '', key = '', epoch = '']) => accountId(origin, key, epoch));
  const ids = await Promise.all(named);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(await accountId('https://a.example', 'key', '')).toBe(ids[0]);
});
