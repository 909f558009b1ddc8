import type { ProxyOptions } from './app.ts';
import { viaPool } from './dispatch.ts';
import { type Fetch, viaFetch } from './upstream.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Config = ReturnType<typeof readConfig>;

/** Gengo's own APIs, and the sites that show their captchas (gengo-api.md, sections 1 and 6). */
const APIS: Readonly<Record<string, [ProxyOptions['mode'], api: string, ...captchas: string[]]>> = {
  production: ['live', 'https://api.gengo.com', 'gengo.com', 'www.gengo.com', 'mygengo.com'],
  sandbox: ['sandbox', 'https://api.sandbox.gengo.com', 'sandbox.gengo.com', 'sandbox.mygengo.com'],
};
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const HOST_NAME = /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*(:\d+)?$/;

/** Galley's origins when only this machine can reach it. */
export const loopbackOrigins = (port: number) =>
  LOOPBACK.map((name) => new URL(`http://${name}:${port}`).origin);

/**
 * Reads the settings of README's tables. Without keys there is no `gengo`: the embedded sandbox answers.
 * @throws Error with one line for the person at the terminal; it repeats no value, which may be a key.
 */
export function readConfig(env: Environment) {
  const { HOST: host = '', PORT: port = '', GALLEY_ACCESS: access, GALLEY_ORIGIN: origin } = env;
  const { GENGO_PUBLIC_KEY: publicKey, GENGO_PRIVATE_KEY: privateKey, GENGO_API: api } = env;
  const images = env.GENGO_CAPTCHA_HOSTS?.split(/[\s,]+/).filter(Boolean) ?? [];
  const isClosed = ['', '::1', ...LOOPBACK].includes(host);
  need(/^\d{0,5}$/.test(port) && Number(port) <= 65_535, 'PORT must be from 0 (any) to 65535.');
  need(
    !origin || isOrigin(origin, 'https'),
    'GALLEY_ORIGIN must be like https://galley.example.com.',
  );
  need(!access || access === 'none-behind-sso', 'GALLEY_ACCESS can only be none-behind-sso.');
  need(
    isClosed || (origin && access),
    'HOST lets other machines in, and Galley has no log-in: put an authenticating reverse proxy before it, set GALLEY_ORIGIN to its https address and GALLEY_ACCESS=none-behind-sso.',
  );
  need(
    images.every((name) => HOST_NAME.test(name)),
    'GENGO_CAPTCHA_HOSTS must be host names.',
  );
  const place = { host: host || '127.0.0.1', port: Number(port || 4180), origin };
  if (!publicKey && !privateKey && !api) return { ...place, gengo: undefined };
  need(
    publicKey && privateKey && api,
    'Set GENGO_PUBLIC_KEY, GENGO_PRIVATE_KEY and GENGO_API together, or none of them for the sandbox.',
  );
  const isKnown = Object.hasOwn(APIS, api) || isOrigin(api, 'https?');
  need(
    isKnown,
    'GENGO_API must be production, sandbox or an origin like https://gengo.example.com.',
  );
  const [mode, base, ...known] = APIS[api] ?? ['live', api, new URL(api).origin];
  const account = { mode, keys: { publicKey, privateKey }, captchaHosts: [...known, ...images] };
  return { ...place, gengo: { ...account, api: new URL(base).origin } };
}

function isOrigin(text: string, scheme: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.href === `${url?.origin}/` && new RegExp(`^${scheme}:$`).test(url.protocol);
}

function need(fine: unknown, message: string): asserts fine {
  if (!fine) throw new Error(message);
}

type Sandbox = Pick<ProxyOptions, 'keys' | 'epoch'> & {
  fetch: Fetch;
  close: () => Promise<unknown>;
};

/** The account that the settings name, or that of the embedded sandbox when they name none. */
export async function openAccount({ gengo }: Config, openSandbox: () => Promise<Sandbox>) {
  if (gengo) {
    const { api, ...account } = gengo;
    const upstream = viaPool(api);
    return { proxy: { ...account, upstream } satisfies ProxyOptions, close: upstream.close };
  }
  const { fetch, close, ...account } = await openSandbox();
  const upstream = viaFetch('http://sandbox.galley.invalid', fetch);
  return { proxy: { ...account, upstream, mode: 'embedded' } satisfies ProxyOptions, close };
}
