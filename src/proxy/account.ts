import type { ProxyOptions } from './app.ts';
import type { Config } from './config.ts';
import { viaPool } from './dispatch.ts';
import type { Keys } from './sign.ts';
import { viaFetch, type Upstream } from './upstream.ts';

/** What the proxy needs of an embedded sandbox. */
interface EmbeddedSandbox {
  fetch: Upstream['fetch'];
  keys: Keys;
  epoch: () => string;
  close: () => Promise<void>;
}

export interface Account {
  proxy: Pick<ProxyOptions, 'upstream' | 'keys' | 'kind' | 'account'>;
  /** For the person at the terminal. */
  label: string;
  close: () => Promise<void>;
}

const NO_MONEY = 'sandbox: no money is spent';

/** The account that the settings name, or that of the embedded sandbox when they name none. */
export async function openAccount(
  { account }: Config,
  openSandbox: () => Promise<EmbeddedSandbox>,
): Promise<Account> {
  if (account) {
    const { api, keys, kind, id } = account;
    const upstream = viaPool(api);
    const label = kind === 'live' ? `live: ${api}` : NO_MONEY;
    return { proxy: { upstream, keys, kind, account: id }, label, close: upstream.close };
  }
  const { fetch, keys, epoch, close } = await openSandbox();
  const upstream = viaFetch('http://sandbox.galley.invalid', fetch);
  return { proxy: { upstream, keys, kind: 'sandbox', account: epoch }, label: NO_MONEY, close };
}
