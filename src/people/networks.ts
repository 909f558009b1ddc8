import { BlockList, isIP, isIPv4 } from 'node:net';

/** An address as it is compared: an IPv4 one that came over an IPv6 socket as IPv4, and without a zone. */
const plain = (address: string) => address.replace(/%.*$/, '').replace(/^::ffff:(?=[\d.]+$)/i, '');
const kindOf = (address: string) => (isIPv4(address) ? 'ipv4' : 'ipv6');

/**
 * Reads `127.0.0.1, 10.0.0.0/8, fd12::/16` as a test of addresses; undefined where one is not written so. A network of
 * all addresses is no list of trusted proxies.
 */
export function parseNetworks(text: string): ((address: string) => boolean) | undefined {
  const networks = text.split(/[\s,]+/).filter(Boolean);
  if (networks.length === 0) return undefined;
  const list = new BlockList();
  for (const network of networks) {
    const [, written = '', size] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(network) ?? [];
    const address = plain(written);
    const most = isIPv4(address) ? 32 : 128;
    const prefix = size === undefined ? most : Number(size);
    if (!isIP(address) || prefix < 1 || prefix > most) return undefined;
    list.addSubnet(address, prefix, kindOf(address));
  }
  return (address) => {
    const peer = plain(address);
    return isIP(peer) !== 0 && list.check(peer, kindOf(peer));
  };
}
