import { isOrigin } from './guards/is-origin.ts';
import { readFileSync } from 'node:fs';
import type { ProxyOptions } from './app.ts';
import { openGuarded, readGuards } from '#record/guarded.ts';
import { budgeted } from './budget/budget.ts';
import { viaPool } from './dispatch.ts';
import { type Fetch, type Upstream, viaFetch } from './upstream.ts';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Config = ReturnType<typeof readConfig>;

/** Gengo's own APIs, and the sites that show their captchas (gengo-api.md, sections 1 and 6). */
const APIS: Readonly<Record<string, [ProxyOptions['mode'], api: string, ...captchas: string[]]>> = {
  production: ['live', 'https://api.gengo.com', 'gengo.com', 'www.gengo.com', 'mygengo.com'],
  sandbox: ['sandbox', 'https://api.sandbox.gengo.com', 'sandbox.gengo.com', 'sandbox.mygengo.com'],
};
/** Gengo asked for no more than 150 (gengo-api.md, section 1). */
const CALLS_PER_MINUTE = 140;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
export const isLoopback = (host: string) => host === '::1' || LOOPBACK.includes(host);
/** What is wrong with a setting, for the person at the terminal. */
const MUST = {
  PORT: 'must be a number from 0 (any free one) to 65535',
  HOST: 'lets other machines in, and Galley has no log-in: put an authenticating reverse proxy before it, set GALLEY_ORIGIN to its https address and GALLEY_ACCESS=none-behind-sso, or GALLEY_IDENTITY',
  GALLEY_ORIGIN: 'must be like https://galley.example.com',
  GALLEY_ACCESS: 'can only be none-behind-sso',
  GENGO_CAPTCHA_HOSTS: 'must be host names, separated by commas',
  GENGO_PUBLIC_KEY:
    'must stand together with GENGO_PRIVATE_KEY and GENGO_API, or none of them for the sandbox',
  GENGO_PUBLIC_KEY_FILE: 'must be a file that can be read, in the place of GENGO_PUBLIC_KEY',
  GENGO_PRIVATE_KEY_FILE: 'must be a file that can be read, in the place of GENGO_PRIVATE_KEY',
  GENGO_PRIVATE_KEY: 'must be one line without spaces, as GENGO_PUBLIC_KEY',
  GENGO_API: 'must be production, sandbox or an origin like https://gengo.example.com',
  GENGO_CALLS_PER_MINUTE: 'must be a number from 10 to 1000000',
};
/** Galley's origins when only this machine can reach it. */
export const loopbackOrigins = (port: number) =>
  LOOPBACK.map((name) => new URL(`http://${name}:${port}`).origin);

/**
 * Reads the settings of README's tables. Without keys there is no `gengo`: the embedded sandbox answers.
 * @throws Error with one clear line; it repeats no value, which may be a key.
 */
export function readConfig(env: Environment) {
  const { HOST: host = '', PORT: port = '', GALLEY_ACCESS: access, GALLEY_ORIGIN: origin } = env;
  const { GENGO_API: api } = env;
  const publicKey = readSecret(env, 'GENGO_PUBLIC_KEY');
  const privateKey = readSecret(env, 'GENGO_PRIVATE_KEY');
  const images = env.GENGO_CAPTCHA_HOSTS?.split(/[\s,]+/).filter(Boolean) ?? [];
  need('PORT', /^\d{0,5}$/.test(port) && Number(port) <= 65_535);
  need('GALLEY_ORIGIN', !origin || isOrigin(origin, /^https:$/));
  need('GALLEY_ACCESS', !access || access === 'none-behind-sso');
  const guards = readGuards(env);
  need('HOST', !host || isLoopback(host) || (origin && (access || guards.people)));
  const isName = (name: string) => /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*(:\d+)?$/.test(name);
  need('GENGO_CAPTCHA_HOSTS', images.every(isName));
  const origins = origin ? [new URL(origin).origin] : undefined;
  const place = { host: host || '127.0.0.1', port: Number(port || 4180), origins, ...guards };
  if (!publicKey && !privateKey && !api) return { ...place, gengo: undefined };
  need('GENGO_PUBLIC_KEY', publicKey && privateKey && api);
  const isWord = (key: string) => !/\s/.test(key);
  need('GENGO_PRIVATE_KEY', isWord(publicKey) && isWord(privateKey));
  need('GENGO_API', Object.hasOwn(APIS, api) || isOrigin(api, /^https?:$/));
  const [mode, base, ...known] = APIS[api] ?? ['live', api, new URL(api).origin];
  const callsPerMinute = Number(env.GENGO_CALLS_PER_MINUTE || CALLS_PER_MINUTE);
  const isRate = callsPerMinute >= 10 && callsPerMinute <= 1e6 && callsPerMinute % 1 === 0;
  need('GENGO_CALLS_PER_MINUTE', isRate);
  const account = {
    mode,
    callsPerMinute,
    keys: { publicKey, privateKey },
    captchaHosts: [...known, ...images],
  };
  return { ...place, gengo: { ...account, api: new URL(base).origin } };
}

/** A key, or what the file holds that `<name>_FILE` names; without the line end that editors and shells add. */
function readSecret(env: Environment, name: 'GENGO_PUBLIC_KEY' | 'GENGO_PRIVATE_KEY') {
  const file = env[`${name}_FILE`];
  if (!file) return env[name]?.trim();
  try {
    need(`${name}_FILE`, !env[name]);
    return readFileSync(file, 'utf8').trim();
  } catch {
    return need(`${name}_FILE`, false);
  }
}

function need(name: keyof typeof MUST, fine: unknown): asserts fine {
  if (!fine) throw new Error(`${name} ${MUST[name]}.`);
}

type Local = Omit<ProxyOptions, 'upstream' | 'mode'> & { fetch: Fetch; close: () => Promise<void> };

/** The account that the settings name, or that of the embedded sandbox when they name none. */
export async function openAccount(
  { gengo, people: told, record }: Config,
  openSandbox: () => Promise<Local>,
): Promise<{ proxy: ProxyOptions; close: () => Promise<void> }> {
  const people = await openGuarded({ people: told, record }, console.error);
  const ended = (close: () => Promise<void>) => () => close().then(() => people?.close?.());
  if (gengo) {
    const pool = viaPool(gengo.api);
    const limit = (upstream: Upstream) => budgeted(upstream, gengo.callsPerMinute);
    return { proxy: { ...gengo, people, upstream: pool, limit }, close: ended(pool.close) };
  }
  const { fetch, close, ...account } = await openSandbox();
  const upstream = viaFetch('http://sandbox.galley.invalid', fetch);
  return { proxy: { ...account, people, upstream, mode: 'embedded' }, close: ended(close) };
}
