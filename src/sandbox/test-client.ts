import { createSandbox } from './app.ts';
import { signatureOf } from './http/auth.ts';
import type { Sandbox, SandboxOptions } from './world/options.ts';

/** The moment at which every test begins. */
export const START = Date.UTC(2026, 10, 22, 8);

/** An envelope as it came: tests look inside, so it is not read by the schemas here. */
export interface Envelope {
  opstat: string;
  response?: unknown;
  err?: { code?: number; msg?: string | [string, string] } & Record<string, unknown>;
}

export type Args = Record<string, string | number>;

// What a wrong envelope breaks is the test that reads it.
const asEnvelope = (json: unknown) => json as Envelope;

/** Signs as an official client does: from the vector of gengo-api.md, section 1, tested beside. */
export async function signed(keys: Sandbox['keys'], ts = 1_795_324_569): Promise<Args> {
  const api_sig = await signatureOf(keys.privateKey, String(ts));
  return { api_key: keys.publicKey, api_sig, ts };
}

/** A form's text, for queries. */
export const form = (args: Args) => body(args).toString();

/** A form as a body, which brings its content type. */
export const body = (args: Args) =>
  new URLSearchParams(
    Object.entries(args).map(([key, value]): [string, string] => [key, String(value)]),
  );

/** A sandbox on an empty account with a clock of its own, and a client that signs. */
export async function openClient(options: Partial<SandboxOptions> = {}) {
  let now = START;
  const sandbox = await createSandbox({
    scenario: 'empty',
    control: true,
    queueMs: 0,
    speed: 0,
    now: () => now,
    ...options,
  });
  const auth = await signed(sandbox.keys);
  const fetch = async (path: string, init?: RequestInit) =>
    sandbox.fetch(new Request(`http://gengo.test${path}`, init));
  const read = async (path: string, init?: RequestInit): Promise<Envelope> =>
    asEnvelope(await (await fetch(path, init)).json());
  const write = (method: string) => (path: string, data: unknown) =>
    read(`/v2/${path}`, { method, body: body({ ...auth, data: JSON.stringify(data) }) });
  return {
    sandbox,
    auth,
    fetch,
    read,
    /** Lets time pass. */
    wait: (ms: number) => {
      now += ms;
    },
    get: (path: string, args: Args = {}) => read(`/v2/${path}?${form({ ...auth, ...args })}`),
    delete: (path: string) => read(`/v2/${path}?${form(auth)}`, { method: 'DELETE' }),
    post: write('POST'),
    put: write('PUT'),
    /** A call of `/_sandbox/*`. */
    control: async (path: string, sent?: object): Promise<Record<string, unknown>> => {
      const init = sent && { method: 'POST', body: JSON.stringify(sent) };
      // Control answers are objects; tests look inside.
      return (await (await fetch(`/_sandbox/${path}`, init)).json()) as Record<string, unknown>;
    },
  };
}

export type Client = Awaited<ReturnType<typeof openClient>>;

/** A job as tests order it; texts differ by their number so that none repeats another. */
export const someJob = (number = 1, more: object = {}) => ({
  type: 'text',
  slug: `Job ${number}`,
  body_src: `Testing Gengo API library calls, number ${number}.`,
  lc_src: 'en',
  lc_tgt: 'ja',
  tier: 'standard',
  ...more,
});

/** Orders so many jobs and answers with their ids, oldest first. */
export async function order(client: Client, count = 1, more: object = {}): Promise<number[]> {
  const before = client.sandbox.epoch();
  const jobs = Array.from({ length: count }, (_, index) => someJob(index + 1, more));
  const answer = await client.post('translate/jobs', { jobs });
  if (answer.opstat !== 'ok') throw new Error(`${before}: ${JSON.stringify(answer.err)}`);
  const list = await client.get('translate/jobs', { count });
  // The list's shape has its own tests.
  return (list.response as { job_id: number }[]).map(({ job_id }) => job_id).toReversed();
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** Orders jobs and lets the translator deliver them: each is reviewable. */
export async function delivered(client: Client, count = 1, more: object = {}): Promise<number[]> {
  const ids = await order(client, count, more);
  client.wait(HOUR);
  client.sandbox.tick();
  return ids;
}

/** A job's fields as they came. */
export async function jobOf(client: Client, id: number): Promise<Record<string, unknown>> {
  const { response } = await client.get(`translate/job/${id}`);
  // The job's shape has its own tests.
  return (response as { job: Record<string, unknown> }).job;
}

/** What a captcha's image reads, by the control door. */
export async function readCaptcha(client: Client, url: unknown): Promise<string> {
  const key = new URL(String(url)).searchParams.get('key');
  return String((await client.control(`captcha/${key}`)).answer);
}
