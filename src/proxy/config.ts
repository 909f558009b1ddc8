import type { ProxyOptions } from './app.ts';
import { viaPool } from './dispatch.ts';
import { viaFetch } from './upstream.ts';

export interface Config {
  host: string;
  /** 0: any free one. */
  port: number;
  /** The one address under which browsers reach Galley; absent: loopback names at the port. */
  origin?: string;
  /** The account behind the keys; absent without them: the embedded sandbox then answers. */
  gengo?: Omit<ProxyOptions, 'upstream'> & { api: string };
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Gengo's own APIs, and the sites that show their captchas (gengo-api.md, sections 1 and 6). */
const APIS: Readonly<Record<string, [ProxyOptions['mode'], api: string, ...captchas: string[]]>> = {
  production: ['live', 'https://api.gengo.com', 'gengo.com', 'www.gengo.com', 'mygengo.com'],
  sandbox: ['sandbox', 'https://api.sandbox.gengo.com', 'sandbox.gengo.com', 'sandbox.mygengo.com'],
};

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Galley's origins when only this machine can reach it. */
export const loopbackOrigins = (port: number): string[] =>
  LOOPBACK.map((name) => new URL(`http://${name}:${port}`).origin);

/**
 * Reads the proxy's settings from the environment.
 * @throws Error with one line for the person at the terminal; it repeats no value, which may be a key.
 */
export function readConfig(env: Environment): Config {
  const { HOST: host, PORT: port = '', GALLEY_ACCESS: access, GALLEY_ORIGIN: origin } = env;
  need(/^\d{0,5}$/.test(port) && Number(port) <= 65_535, 'PORT must be from 0 (any) to 65535.');
  need(
    !origin || isOrigin(origin, 'https'),
    'GALLEY_ORIGIN must be like https://galley.example.com.',
  );
  need(!access || access === 'none-behind-sso', 'GALLEY_ACCESS can only be none-behind-sso.');
  need(
    !host || [...LOOPBACK, '::1'].includes(host) || (origin && access),
    'HOST lets other machines in, and Galley has no log-in: put an authenticating reverse proxy before it, set GALLEY_ORIGIN to its https address and GALLEY_ACCESS=none-behind-sso.',
  );
  const gengo = readGengo(env);
  return {
    host: host || '127.0.0.1',
    port: Number(port || 4180),
    ...(origin && { origin: new URL(origin).origin }),
    ...(gengo && { gengo }),
  };
}

function readGengo(env: Environment): Config['gengo'] {
  const { GENGO_PUBLIC_KEY: publicKey, GENGO_PRIVATE_KEY: privateKey, GENGO_API: name } = env;
  const more = env.GENGO_CAPTCHA_HOSTS?.split(/[\s,]+/).filter(Boolean) ?? [];
  const areNames = more.every((host) => /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*(:\d+)?$/.test(host));
  need(areNames, 'GENGO_CAPTCHA_HOSTS must be host names, separated by commas.');
  if (!publicKey && !privateKey && !name) return undefined;
  need(
    publicKey && privateKey && name,
    'Set GENGO_PUBLIC_KEY, GENGO_PRIVATE_KEY and GENGO_API together, or none of them for the sandbox.',
  );
  need(
    Object.hasOwn(APIS, name) || isOrigin(name, 'https?'),
    'GENGO_API must be production, sandbox or an origin such as https://gengo.example.com.',
  );
  const [mode, text, ...known] = APIS[name] ?? ['live', name, new URL(name).origin];
  const { origin } = new URL(text);
  return { mode, api: origin, captchaHosts: [...known, ...more], keys: { publicKey, privateKey } };
}

function isOrigin(text: string, scheme: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.href === `${url?.origin}/` && new RegExp(`^${scheme}:$`).test(url.protocol);
}

function need(fine: unknown, message: string): asserts fine {
  if (!fine) throw new Error(message);
}

/** What the proxy needs of an embedded sandbox. */
type OpenSandbox = () => Promise<
  Pick<ProxyOptions, 'keys' | 'epoch'> & {
    fetch: (request: Request) => Response | Promise<Response>;
    close: () => Promise<unknown>;
  }
>;

/** The account that the settings name, or that of the embedded sandbox when they name none. */
export async function openAccount({ gengo }: Config, openSandbox: OpenSandbox) {
  if (gengo) {
    const upstream = viaPool(gengo.api);
    return { proxy: { ...gengo, upstream }, close: upstream.close };
  }
  const { fetch, close, ...sandbox } = await openSandbox();
  const upstream = viaFetch('http://sandbox.galley.invalid', fetch);
  const proxy: ProxyOptions = { ...sandbox, upstream, mode: 'embedded' };
  return { proxy, close };
}
