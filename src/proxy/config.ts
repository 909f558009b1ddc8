import { createHash } from 'node:crypto';
import type { Keys } from './sign.ts';

export interface Config {
  host: string;
  port: number;
  /** The real account; absent without keys: the embedded sandbox then answers. */
  account?: { api: string; keys: Keys; kind: 'sandbox' | 'live'; id: string };
}

const APIS: Record<string, string> = {
  production: 'https://api.gengo.com',
  sandbox: 'https://api.sandbox.gengo.com',
};

/**
 * Reads the proxy's settings from the environment.
 * @throws Error with a message for the person at the terminal; it never holds a key.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 4180);
  const publicKey = env.GENGO_PUBLIC_KEY ?? '';
  const privateKey = env.GENGO_PRIVATE_KEY ?? '';
  if (!publicKey && !privateKey && !env.GENGO_API) return { host, port };
  if (!publicKey || !privateKey) {
    throw new Error('Set both GENGO_PUBLIC_KEY and GENGO_PRIVATE_KEY, or neither for the sandbox.');
  }
  const name = env.GENGO_API || 'production';
  const api = new URL(APIS[name] ?? name).origin;
  const id = createHash('sha256').update(`${api} ${publicKey}`).digest('hex').slice(0, 16);
  const kind = name === 'sandbox' ? 'sandbox' : 'live';
  return { host, port, account: { api, keys: { publicKey, privateKey }, kind, id } };
}
