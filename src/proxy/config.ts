import { createHash } from 'node:crypto';
import type { Keys } from './sign.ts';

export interface Config {
  host: string;
  /** 0: any free one. */
  port: number;
  /** Under which the browser reaches Galley; absent: loopback names at the port. */
  origins?: readonly string[];
  /** The real account; absent without keys: the embedded sandbox then answers. */
  account?: { api: string; keys: Keys; kind: 'sandbox' | 'live'; id: string };
}

export type Environment = Record<string, string | undefined>;

const APIS: Record<string, string> = {
  production: 'https://api.gengo.com',
  sandbox: 'https://api.sandbox.gengo.com',
};

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Galley's origins when only this machine can reach it. */
export const loopbackOrigins = (port: number): string[] =>
  LOOPBACK.map((name) => new URL(`http://${name}:${port}`).origin);

/**
 * Reads the proxy's settings from the environment.
 * @throws Error with one line for the person at the terminal; it never holds a key.
 */
export function readConfig(env: Environment): Config {
  const host = env.HOST || '127.0.0.1';
  const origins = env.GALLEY_ORIGIN?.split(/[\s,]+/).filter(Boolean);
  const isLoopback = LOOPBACK.includes(host) || host === '::1';
  if (!isLoopback && !origins?.length) {
    throw new Error(
      `HOST=${host} lets other machines in: set GALLEY_ORIGIN to the address that browsers use, e.g. https://galley.example.com.`,
    );
  }
  const account = readAccount(env);
  return {
    host,
    port: readPort(env.PORT || '4180'),
    ...(origins?.length && { origins: origins.map((text) => readOrigin('GALLEY_ORIGIN', text)) }),
    ...(account && { account }),
  };
}

function readAccount(env: Environment): Config['account'] {
  const { GENGO_PUBLIC_KEY: publicKey, GENGO_PRIVATE_KEY: privateKey, GENGO_API: name } = env;
  if (!publicKey && !privateKey && !name) return undefined;
  if (!publicKey || !privateKey) {
    throw new Error(
      'Set both GENGO_PUBLIC_KEY and GENGO_PRIVATE_KEY; neither, and no GENGO_API, for the sandbox.',
    );
  }
  const api = APIS[name || 'production'] ?? readOrigin('GENGO_API', name ?? '');
  const id = createHash('sha256').update(`${api} ${publicKey}`).digest('hex').slice(0, 16);
  const kind = name === 'sandbox' ? 'sandbox' : 'live';
  return { api, keys: { publicKey, privateKey }, kind, id };
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Error('PORT must be a number from 0 (any free one) to 65535.');
}

function readOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // What was given is not repeated: someone may have put a key into the wrong variable.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  const words = name === 'GENGO_API' ? '"production", "sandbox" or ' : '';
  throw new Error(`${name} must be ${words}an origin such as https://host.example.com.`);
}
