import { failure, type Answer } from './answer.ts';
import { fault as faultOf, type Code } from './errors.ts';
import type { Connection } from '../world/options.ts';

/** Ms that `slow` waits, its work done. */
const SLOW_MS = 3000;

interface FaultKind {
  /** Whether the call is carried out. */
  works: boolean;
  /** What the client gets instead of the answer. */
  spoil: (answer: Answer, connection: Connection) => Response | Promise<Response>;
}

const instead = (code: Code): FaultKind => ({
  works: false,
  spoil: () => respond(failure({ err: faultOf(code) })),
});

/** The closed list of faults. */
const KINDS = {
  500: instead(500),
  2800: instead(2800),
  slow: {
    works: true,
    spoil: async (answer) => {
      await pause(SLOW_MS);
      return respond(answer);
    },
  },
  hang: { works: false, spoil: (_answer, connection) => connection.hang() },
  reset: { works: false, spoil: (_answer, connection) => connection.cut() },
  'drop-after': { works: true, spoil: (_answer, connection) => connection.cut() },
  'torn-json': {
    works: true,
    spoil: (answer) => {
      const text = JSON.stringify(answer.body);
      return jsonText(text.slice(0, Math.floor(text.length / 2)), answer.status);
    },
  },
  'two-documents': {
    works: true,
    spoil: (answer) =>
      jsonText(
        JSON.stringify(failure({ err: faultOf(500) }).body) + JSON.stringify(answer.body),
        200,
      ),
  },
  'wrong-types': {
    works: true,
    spoil: (answer) => respond({ ...answer, body: mistyped(answer.body) }),
  },
  html: {
    works: false,
    spoil: () =>
      new Response('<html><head><title>502 Bad Gateway</title></head></html>', {
        status: 502,
        headers: { 'content-type': 'text/html' },
      }),
  },
} satisfies Record<string, FaultKind>;

export type FaultName = `${keyof typeof KINDS}`;

interface CallPattern {
  method: string;
  parts: string[];
}

export interface InjectedFault extends FaultKind {
  name: FaultName;
  /** Undefined: any call. */
  on?: CallPattern;
  /** Strikes only once such a call has come. */
  after?: CallPattern | undefined;
  /** How often it still strikes. */
  left: number;
}

const FAULT =
  /^(?<name>[\w-]+)(?:@(?<method>[A-Z]+) \/?(?<path>[^*>]+?))?(?:\*(?<times>[1-9]\d*))?(?:>(?<first>[A-Z]+) \/?(?<then>[^*>]+))?$/;

/**
 * Reads a list of `name[@METHOD path][*times][>METHOD path]` parted by commas; undefined if it is none. A path
 * also means what lies below it, and a part of it that starts with `:` stands for any. After `>` stands the call
 * that must have come first.
 */
export function parseFaults(text: string): InjectedFault[] | undefined {
  const faults: InjectedFault[] = [];
  for (const item of text.split(',').map((one) => one.trim())) {
    if (item === '') continue;
    const { name, method, path, times, first, then } = FAULT.exec(item)?.groups ?? {};
    if (!name || !isFaultName(name)) return undefined;
    const [on, after] = [patternOf(method, path), patternOf(first, then)];
    const left = Number(times ?? Infinity);
    faults.push({ name, ...KINDS[name], ...(on && { on }), ...(after && { after }), left });
  }
  return faults;
}

const patternOf = (method: string | undefined, path: string | undefined) =>
  method && path ? { method, parts: path.split('/').filter(Boolean) } : undefined;

function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(KINDS, name);
}

/** The first fault that strikes this call; it is used up by one. `path` without slashes at its ends. */
export function takeFault(
  faults: readonly InjectedFault[],
  { method, path }: { method: string; path: string },
): InjectedFault | undefined {
  const parts = path.split('/');
  const isLike = (call: CallPattern) =>
    call.method === method &&
    call.parts.every((part, index) => part.startsWith(':') || part === parts[index]);
  const struck = faults.find(({ left, on, after }) => left > 0 && !after && (!on || isLike(on)));
  if (struck) struck.left -= 1;
  for (const fault of faults) if (fault.after && isLike(fault.after)) fault.after = undefined;
  return struck;
}

/** In process there is no connection to cut: the fetch fails, as it would over a network. */
export const NO_CONNECTION: Connection = {
  cut: () => {
    throw new TypeError('the sandbox cut the connection');
  },
  hang: () => Promise.reject(new TypeError('the sandbox hung and the connection was given up')),
};

export function respond({ status, body }: Answer): Response {
  return jsonText(JSON.stringify(body), status);
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}

function jsonText(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'application/json' } });
}

/** Every value in the answer as something else than it should be; the envelope's own words stay. */
function mistyped(value: unknown, isEnvelope = true): unknown {
  if (Array.isArray(value)) return value.map((one) => mistyped(one, false));
  if (typeof value !== 'object' || value === null) return isEnvelope ? value : { wrong: 'type' };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'opstat' ? inner : mistyped(inner, false),
    ]),
  );
}
