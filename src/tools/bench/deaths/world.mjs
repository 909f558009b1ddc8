// Galley as it is built, before a sandbox that tells what it was asked and what it took.
import { startGalley, startSandbox } from '../../galley-process.mjs';

const KEYS = { GENGO_PUBLIC_KEY: 'deaths-public-key', GENGO_PRIVATE_KEY: 'deaths-private-key' };
/** Deaths follow each other faster than people work. */
const MANY = { GENGO_CALLS_PER_MINUTE: '1000000' };

/**
 * One account, seen from outside the browser. `galley` starts the server before it: another build, perhaps,
 * on the port that is asked for.
 */
export async function createWorld(galley = startGalley) {
  const sandbox = await startSandbox(KEYS);
  // It says what went wrong upstream: that is meant here.
  const serve = (start, port = '0') =>
    start({ ...KEYS, ...MANY, GENGO_API: sandbox.origin, PORT: port }, 'ignore');
  let server = await serve(galley);
  const { origin } = server;

  const control = async (path, body) => {
    const answer = await fetch(`${sandbox.origin}/_sandbox/${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`/_sandbox/${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  /** All calls that change something. */
  const changes = async () => (await control('log')).log.filter(({ method }) => method !== 'GET');
  const decisions = async () =>
    (await changes()).filter(({ method, code }) => method === 'PUT' && code !== undefined);

  return {
    origin,
    /** The account starts afresh, at the present hour; nobody translates. */
    reset: (options = {}) =>
      control('reset', { now: Date.now(), speed: 0, repeatGuard: false, ...options }),
    faults: (faults) => control('faults', { faults }),
    /** What Gengo says, as Galley passes it on. */
    get: async (path) => (await (await fetch(`${origin}/v2/${path}`)).json()).response,
    /** The orders that Gengo took. */
    orders: async () =>
      (await changes()).filter(
        ({ method, path, code }) => method === 'POST' && path === 'translate/jobs' && code === 0,
      ),
    /** Orders that reached it, taken or on their way. */
    sentOrders: async () =>
      (await changes()).filter(
        ({ method, path }) => method === 'POST' && path === 'translate/jobs',
      ),
    /** The decisions on one translation that were carried out or refused: their fields, and Gengo's code. */
    decisionsOn: async (id) =>
      (await decisions())
        .filter(({ path }) => path === `translate/job/${id}`)
        .map(({ args, code }) => ({ ...args.data, code })),
    /** How often each translation was in a decision that reached Gengo, alone or among many. */
    timesDecided: async () => {
      const times = new Map();
      for (const { path, args } of await decisions()) {
        const many = args.data?.job_ids?.map(({ job_id }) => String(job_id));
        for (const id of many ?? [path.split('/').at(-1)]) times.set(id, (times.get(id) ?? 0) + 1);
      }
      return times;
    },
    /** The same address answers from another build; pages that are open go on. */
    change: async (to) => {
      await server.stop();
      server = await serve(to, new URL(origin).port);
    },
    close: async () => {
      await server.stop();
      await sandbox.stop();
    },
  };
}
