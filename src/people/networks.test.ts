import { expect, test } from 'vitest';
import { parseNetworks } from './networks.ts';

const isTrusted = parseNetworks('127.0.0.1, 10.1.0.0/16\nfd12::/16');

test.each([
  ['127.0.0.1', true],
  ['::ffff:127.0.0.1', true],
  ['127.0.0.2', false],
  ['10.1.255.255', true],
  ['::ffff:10.1.2.3', true],
  ['10.2.0.0', false],
  ['fd12::7', true],
  ['fd12::7%eth0', true],
  ['fd13::7', false],
  ['::1', false],
  ['', false],
  ['localhost', false],
  ['127.0.0.1, 10.1.0.1', false],
])('%s: %s', (address, expected) => {
  expect(isTrusted?.(address)).toBe(expected);
});

test.each([
  '',
  ' , ',
  '10.0.0.0/',
  '10.0.0/8',
  '10.0.0.0/33',
  '::/0',
  'fd12::/129',
  'x',
  '10.0.0.0/8/8',
])('no networks: %j', (text) => {
  expect(parseNetworks(text)).toBeUndefined();
});
