import { isIP } from 'node:net';
import { type Asked, createHostGuard, createSiteGuard } from './guard.ts';

/** A host by number, or this machine by its own name, with or without a port. */
const isNumber = (host: string): boolean => {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  return isIP(name) !== 0 || name === 'localhost';
};

/**
 * Tells whether a probe may be answered. It comes to the container's or the pod's address, which Galley does not know, so
 * any Host by number will do: what a rebinding page brings is its own name, for numbers are not looked up.
 */
export function createProbeGuard(origins: readonly string[]) {
  const isHost = createHostGuard(origins);
  const isSite = createSiteGuard(origins);
  return (asked: Asked): boolean =>
    isSite(asked) && (isHost(asked) || isNumber(asked.headers.host ?? ''));
}
