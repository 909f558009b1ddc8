/** Every switch of the sandbox; `readSandboxOptions` reads them from the environment. */
export interface SandboxOptions {
  /** The keys it accepts. `GENGO_PUBLIC_KEY`, `GENGO_PRIVATE_KEY`. */
  keys: { publicKey: string; privateKey: string };
  /**
   * What a fresh account holds; `large`: 100,000 generated translations, never kept anywhere.
   * `SANDBOX_SCENARIO`; default demo.
   */
  scenario: 'demo' | 'empty' | 'large';
  /** `required`: the old API, a captcha on every reject. `SANDBOX_CAPTCHA`; default required. */
  captcha: 'required' | 'off';
  /** How scalars are written: the seeds' numbers, or 2017's strings. `SANDBOX_WIRE`; default docs. */
  wire: 'docs' | 'legacy';
  /** Ms that jobs stay queued after an order. `SANDBOX_QUEUE_MS`; default 5000. */
  queueMs: number;
  /** Ms in which a new order answers 2750. `SANDBOX_ORDER_HIDDEN_MS`; default 0. */
  orderHiddenMs: number;
  /** Divides the translator's working times; 0: never works. `SANDBOX_SPEED`; default 60. */
  speed: number;
  /** Ms added to every answer. `SANDBOX_LATENCY_MS`; default 0. */
  latencyMs: number;
  /** `GET translate/jobs` with `timestamp_after` alone gives all, or the latest 200. `SANDBOX_LIST_CAP`; default off. */
  listCap: 'off' | 200;
  /** Refuses an identical order within five minutes (1754). `SANDBOX_REPEAT_GUARD`; default on. */
  repeatGuard: boolean;
  /** Faults to inject, e.g. `drop-after@PUT translate/job*1`. `SANDBOX_FAULTS`; default none. */
  faults: string;
  /** Opens `/_sandbox/*`. `SANDBOX_CONTROL`; default off. */
  control: boolean;
  /** Where the account is kept; absent: in memory only. */
  store?: Store;
  /** The clock, in ms; injected by tests. */
  now: () => number;
}

export const DEFAULTS: SandboxOptions = {
  keys: { publicKey: 'sandbox-public-key', privateKey: 'sandbox-private-key' },
  scenario: 'demo',
  captcha: 'required',
  wire: 'docs',
  queueMs: 5000,
  orderHiddenMs: 0,
  speed: 60,
  latencyMs: 0,
  listCap: 'off',
  repeatGuard: true,
  faults: '',
  control: false,
  now: Date.now,
};

/** A place that keeps the sandbox's state as text: a file in Node, IndexedDB in the tab. */
export interface Store {
  load: () => Promise<string | undefined>;
  save: (state: string) => Promise<void>;
  /** Keeps aside what was loaded and cannot be read, before another state takes its place. */
  setAside?: () => Promise<void>;
  /** Gives up the right to write. */
  close?: () => Promise<void>;
}

/** The client's connection, where there is one: a `Response` can neither cut nor hang it. */
export interface Connection {
  cut: () => Response;
  hang: () => Promise<Response>;
}

export interface Sandbox {
  /** Speaks Gengo: `/v2/*`, `/captcha/`, `/files/*`, and `/_sandbox/*` where control is on. */
  fetch: (request: Request, connection?: Connection) => Response | Promise<Response>;
  keys: SandboxOptions['keys'];
  /** Names this account's present life; another one after `reset`. */
  epoch: () => string;
  /** Tells the origin at which browsers reach `/files/*`; by default where the calls come in. */
  publish: (origin: string) => void;
  /** Lets the translator work up to the present, and keeps the store's time fresh. */
  tick: () => void;
  /** Starts the account afresh, on other options if given (until the next reset). */
  reset: (overrides?: Partial<SandboxOptions>) => Promise<void>;
  /** Writes what is unwritten and stops. */
  close: () => Promise<void>;
}
