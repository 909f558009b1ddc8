import { expect, test } from 'vitest';
import { readOverrides, readSandboxOptions } from './env.ts';
import { DEFAULTS } from '../world/options.ts';

test('has its defaults, and takes empty for unset', () => {
  expect(readSandboxOptions({})).toEqual(DEFAULTS);
  expect(readSandboxOptions({ SANDBOX_SPEED: '', GENGO_PUBLIC_KEY: '' })).toEqual(DEFAULTS);
});

test('reads every switch', () => {
  const env = {
    GENGO_PUBLIC_KEY: 'pub',
    GENGO_PRIVATE_KEY: 'priv$key',
    SANDBOX_SCENARIO: 'empty',
    SANDBOX_CAPTCHA: 'off',
    SANDBOX_WIRE: 'legacy',
    SANDBOX_QUEUE_MS: '0',
    SANDBOX_ORDER_HIDDEN_MS: '250',
    SANDBOX_SPEED: '0.5',
    SANDBOX_LATENCY_MS: '10',
    SANDBOX_LIST_CAP: '200',
    SANDBOX_REPEAT_GUARD: 'off',
    SANDBOX_FAULTS: 'reset*1',
    SANDBOX_CONTROL: 'on',
  };
  expect(readSandboxOptions(env)).toEqual({
    keys: { publicKey: 'pub', privateKey: 'priv$key' },
    scenario: 'empty',
    captcha: 'off',
    wire: 'legacy',
    queueMs: 0,
    orderHiddenMs: 250,
    speed: 0.5,
    latencyMs: 10,
    listCap: 200,
    repeatGuard: false,
    faults: 'reset*1',
    control: true,
    now: DEFAULTS.now,
  });
});

test.each([
  ['SANDBOX_SCENARIO', 'huge', 'SANDBOX_SCENARIO takes demo or empty or large, not "huge".'],
  ['SANDBOX_SPEED', '-1', 'SANDBOX_SPEED takes a number from 0, not "-1".'],
  ['SANDBOX_LIST_CAP', '100', 'SANDBOX_LIST_CAP takes 200 or off, not "100".'],
  ['SANDBOX_WIRE', 'toString', 'SANDBOX_WIRE takes docs or legacy, not "toString".'],
  [
    'SANDBOX_FAULTS',
    'boom',
    'SANDBOX_FAULTS takes a list of name[@METHOD path][*times], not "boom".',
  ],
])('says what is wrong with %s=%s', (name, value, message) => {
  expect(() => readSandboxOptions({ [name]: value })).toThrow(message);
});

test('overrides go by key and type', () => {
  expect(readOverrides({ queueMs: 0, repeatGuard: false, listCap: 200, faults: '' })).toEqual({
    queueMs: 0,
    repeatGuard: false,
    listCap: 200,
    faults: '',
  });
  expect(() => readOverrides({ speed: 'fast' })).toThrow('SANDBOX_SPEED');
});
