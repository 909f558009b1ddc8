import { expect, test } from 'vitest';
import { isLoopback } from './loopback.ts';

test.each([
  ['http://127.0.0.1:4180/jobs', true],
  ['http://127.9.0.1/', true],
  ['http://localhost:4180/', true],
  ['http://galley.localhost/', true],
  ['http://[::1]:4180/', true],
  ['https://galley.example/', false],
  ['https://localhost.example/', false],
  ['https://127.0.0.1.example/', false],
  ['http://192.168.0.7:4180/', false],
  ['https://galley.example/jobs?q=http://localhost/', false],
])('%s is this computer alone: %s', (address, is) => {
  expect(isLoopback(address)).toBe(is);
});
