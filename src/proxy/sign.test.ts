import { expect, test } from 'vitest';
import { createSigner } from './sign.ts';

test('signs the recorded vector of gengo-api.md, section 1', async () => {
  const sign = createSigner({ publicKey: 'pub', privateKey: 'priv$key' });
  expect(await sign(1795324569_000)).toEqual({
    api_key: 'pub',
    api_sig: 'd2aa29b0193f0a371a4b6e00dc3cca9b2e1d42a6',
    ts: '1795324569',
  });
});

test('takes a fresh whole second for each call', async () => {
  const sign = createSigner({ publicKey: 'pub', privateKey: 'k' });
  expect((await sign(1_999)).ts).toBe('1');
  expect((await sign(2_000)).ts).toBe('2');
});
