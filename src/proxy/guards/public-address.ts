/** Of IPv4: this machine, private and carrier networks, link-local, tests, multicast, reserved. */
const NOT_PUBLIC_4 =
  /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168|192\.0\.0|198\.1[89]|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(2[4-9]|[3-5]\d))\./;
/** Of IPv6: global unicast (2000::/3) without Teredo and its like (2001::/23) and 6to4 (2002::/16). */
const PUBLIC_6 = /^(?!2002:|2001:[01]?[0-9a-f]{0,2}:)[23][0-9a-f]{3}:/i;

/** Whether an IP address, as the system's resolver writes it, is on the public internet. */
export const isPublicAddress = (address: string): boolean =>
  address.includes(':') ? PUBLIC_6.test(address) : !NOT_PUBLIC_4.test(address);
