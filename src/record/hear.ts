import * as z from 'zod/mini';
import type { Watch } from '#people/person.ts';
import { decimal } from '#lib/money/decimal.ts';
import type { Entry } from './line.ts';

/** How an act ended, as far as it is known at once; of an order, what Gengo calls it and what it took. */
export interface Ending {
  /** Undefined: not known; read the account. */
  outcome: string | undefined;
  order?: string;
  price?: NonNullable<Entry['price']>;
}

/** In bytes: an answer that is longer is not read. */
const READ = 1024 * 1024;

/** Faults of the proxy's after which nothing was sent. */
const NOT_SENT = new Set(['upstream_unreachable', 'paced', 'busy', 'not_allowed', 'too_large']);

const text = z.union([z.string(), z.number()]);
const answer = z.object({
  opstat: z.enum(['ok', 'error']),
  response: z.optional(z.unknown()),
  err: z.optional(z.unknown()),
});
const single = z.object({ code: z.coerce.number() });
const byJob = z.record(z.string(), z.array(single));
const ordered = z.object({ order_id: text, credits_used: text, currency: z.string() });
const fault = z.object({ galley: z.object({ error: z.string() }) });

const parsed = <T extends z.ZodMiniType>(schema: T, json: unknown): z.output<T> | undefined => {
  const { success, data } = schema.safeParse(json);
  return success ? data : undefined;
};

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/** An amount as the record writes it; undefined where it is none. */
export function priceOf(amount: unknown, currency: unknown): string | undefined {
  const plain =
    typeof amount === 'string' || typeof amount === 'number' ? decimal(amount) : undefined;
  const isPrice = plain && !plain.startsWith('-') && /^[A-Z]{3}$/.test(String(currency));
  return isPrice ? `${plain.replace(/\.$/, '')} ${String(currency)}` : undefined;
}

/** Reads Gengo's answer to an act. A code of its own says that nothing was done; an HTTP failure's says nothing. */
export function readEnding(written: string): Ending {
  const said = parsed(answer, jsonOf(written));
  if (said?.opstat === 'ok') {
    const {
      order_id: order,
      credits_used: amount,
      currency,
    } = parsed(ordered, said.response) ?? {};
    const price = priceOf(amount, currency);
    return {
      outcome: 'done',
      ...(order !== undefined && { order: `${order}` }),
      ...(price && { price }),
    };
  }
  const [first] = Object.values(parsed(byJob, said?.err) ?? {}).flat();
  const code = (parsed(single, said?.err) ?? first)?.code ?? 0;
  return { outcome: code >= 1000 ? `refused ${code}` : undefined };
}

/** Hears the answer to one call as it goes to the browser, and tells how the call ended, once. */
export function watch(tell: (ending: Ending) => void): Watch {
  const heard: Uint8Array[] = [];
  let length = 0;
  let isOver = false;
  const end = (ending: Ending) => {
    if (!isOver) tell(ending);
    isOver = true;
  };
  return {
    hear: (stream) => (chunk) => {
      const bytes = stream(chunk);
      length += bytes.length;
      if (length <= READ) heard.push(bytes);
      if (!chunk)
        end(length <= READ ? readEnding(Buffer.concat(heard).toString()) : { outcome: undefined });
      return bytes;
    },
    settle: (response) => {
      // An answer of Gengo's is heard, now or soon; our own is short JSON.
      if (isOver || !response.headers.get('content-type')?.startsWith('application/json')) return;
      const read = async () => {
        const error = parsed(fault, jsonOf(await response.clone().text()))?.galley.error;
        if (error) end({ outcome: NOT_SENT.has(error) ? `not-sent ${error}` : undefined });
      };
      void read();
    },
  };
}
