import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

const INSIDE = `
  0.0.0.0 10.0.0.1 10.255.255.255 100.64.0.0 100.127.255.255 127.0.0.1 127.255.255.255 169.254.169.254
  172.16.0.0 172.31.255.255 192.0.0.192 192.168.0.1 198.18.0.1 198.19.255.255 224.0.0.1 239.255.255.255
  240.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::7f00:1 64:ff9b::7f00:1 100::1 2001::1
  2001:0:1::1 2001:1ff::1 2002:7f00:1:: fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1
`;
const OUTSIDE = `
  1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.0 126.0.0.1 128.0.0.1 169.253.0.1
  172.15.255.255 172.32.0.0 192.0.1.1 192.167.0.1 192.169.0.1 198.17.0.1 198.20.0.1 223.255.255.255
  2001:200::1 2001:4860:4860::8888 2003::1 2606:4700:4700::1111 2a00:1450::1
`;
const list = (text: string) => text.trim().split(/\s+/);

test.each(list(INSIDE))('%s is not public', (address) =>
  expect(isPublicAddress(address)).toBe(false),
);
test.each(list(OUTSIDE))('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
