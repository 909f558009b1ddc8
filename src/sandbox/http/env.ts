import { parseFaults } from './faults.ts';
import { DEFAULTS, type SandboxOptions } from '../world/options.ts';
import { textOf } from './values.ts';

type Env = Record<string, string | undefined>;

/** Options that can be set from outside: by name in the environment, or by key in a reset. */
type Switch = Exclude<keyof SandboxOptions, 'keys' | 'store' | 'now'>;

interface Reader<T> {
  env: string;
  /** What it takes, in words for the person who set something else. */
  takes: string;
  /** Undefined for a bad value. */
  read: (text: string) => T | undefined;
}

function words<T>(env: string, values: Record<string, T>): Reader<T> {
  return {
    env,
    takes: Object.keys(values).join(' or '),
    read: (text) => (Object.hasOwn(values, text) ? values[text] : undefined),
  };
}

function amount(env: string): Reader<number> {
  const read = (text: string) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined);
  return { env, takes: 'a number from 0', read };
}

const SWITCHES: { [K in Switch]: Reader<SandboxOptions[K]> } = {
  scenario: words('SANDBOX_SCENARIO', { demo: 'demo', empty: 'empty', large: 'large' }),
  captcha: words('SANDBOX_CAPTCHA', { required: 'required', off: 'off' }),
  wire: words('SANDBOX_WIRE', { docs: 'docs', legacy: 'legacy' }),
  queueMs: amount('SANDBOX_QUEUE_MS'),
  orderHiddenMs: amount('SANDBOX_ORDER_HIDDEN_MS'),
  speed: amount('SANDBOX_SPEED'),
  latencyMs: amount('SANDBOX_LATENCY_MS'),
  listCap: words('SANDBOX_LIST_CAP', { off: 'off', 200: 200 }),
  repeatGuard: words('SANDBOX_REPEAT_GUARD', { on: true, off: false, true: true, false: false }),
  faults: {
    env: 'SANDBOX_FAULTS',
    takes: 'a list of name[@METHOD path][*times]',
    read: (text) => (parseFaults(text) ? text : undefined),
  },
  control: words('SANDBOX_CONTROL', { on: true, off: false, true: true, false: false }),
};

/**
 * The sandbox's options from the environment, defaults filled in; no store.
 * @throws Error with one line for the person at the terminal.
 */
export function readSandboxOptions(env: Env): SandboxOptions {
  const keys = {
    publicKey: env.GENGO_PUBLIC_KEY || DEFAULTS.keys.publicKey,
    privateKey: env.GENGO_PRIVATE_KEY || DEFAULTS.keys.privateKey,
  };
  return { ...DEFAULTS, ...readSwitches((reader) => env[reader.env]), keys };
}

/**
 * Option overrides by key, as `/_sandbox/reset` takes them.
 * @throws Error naming the bad value.
 */
export function readOverrides(values: Record<string, unknown>): Partial<SandboxOptions> {
  return readSwitches((_, key) => {
    const value = values[key];
    return typeof value === 'boolean' ? String(value) : textOf(value);
  });
}

function readSwitches(
  given: (reader: { env: string }, key: string) => string | undefined,
): Partial<SandboxOptions> {
  const entries = Object.entries(SWITCHES).flatMap(([key, reader]) => {
    const text = given(reader, key);
    if (text === undefined || (text === '' && key !== 'faults')) return [];
    const value = reader.read(text);
    if (value === undefined) {
      throw new Error(`${reader.env} takes ${reader.takes}, not "${text}".`);
    }
    return [[key, value]];
  });
  // Each value was read by the reader that SWITCHES types for its key.
  return Object.fromEntries(entries) as Partial<SandboxOptions>;
}
