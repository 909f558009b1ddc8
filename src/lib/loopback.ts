/** Whether a host (a URL's `hostname`) is this very computer: what another one makes of such an address is its own. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
