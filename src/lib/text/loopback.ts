/** Whether an address (`https://…`) is of this very computer: what another one makes of it is its own. */
export const isLoopback = (address: string): boolean =>
  /^\w+:\/\/(localhost|[^/]+\.localhost|127[.\d]+|\[::1\])(:\d+)?\//.test(address);
