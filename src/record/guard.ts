import { randomUUID } from 'node:crypto';
import { isEncoded, readJson, writeJson } from '#people/encoded.ts';
import { actionsOfOrder, LOOKED_INTO, ORDER } from '#people/judge.ts';
import { type Limit, limitOf, type Limits } from '#people/limits.ts';
import type { AskedCall, EncodedJson, People, Person, Told } from '#people/person.ts';
import type { WhoOrdered } from '#people/own.ts';
import type { Ask } from '#people/repeats.ts';
import { sum } from '#lib/money/money.ts';
import { type Done, isAct, readActs, takeOff } from './acts.ts';
import { type Ending, watch } from './hear.ts';
import type { Entry } from './line.ts';
import { isMore, pricesWithin } from './prices.ts';
import type { Record } from './record.ts';

/** Where nobody is told apart: whoever reaches Galley is somebody, and may do everything. */
export const ANYBODY: People = {
  admit: () => ({ name: '', roles: [] }),
  opens: () => true,
  judge: async (_, __, body) => ({ body }),
  tell: () => ({}),
};

interface Guarded {
  people: People;
  record: Record;
  limits: Limits | undefined;
  ordered: WhoOrdered;
}

/** What was read of a body, without what was for Galley; undefined where it is too large to look into, or none. */
interface Opened<Body> {
  json: unknown;
  acts: Done[];
  body: Body | EncodedJson;
}

function open<Body extends object | undefined>(
  { method, template, path = '' }: AskedCall,
  body: Body,
): Opened<Body> | undefined {
  const call = `${method} ${template}`;
  // What is larger is an order, which is taken as it came.
  if (body && (!isEncoded(body) || body.length > LOOKED_INTO)) {
    const acts = call === ORDER ? readActs(call, path, undefined, {}) : undefined;
    return acts && { json: undefined, acts, body };
  }
  try {
    const json = isEncoded(body) ? readJson(body) : undefined;
    const taken = takeOff(json);
    const acts = taken && readActs(call, path, taken.data, taken.says);
    // What was read is what is sent, whatever stood there twice.
    return acts && { json: taken.data, acts, body: body ? writeJson(taken.data) : body };
  } catch {
    return undefined;
  }
}

/** What counts of somebody's limits for a call, and how it is asked; undefined: it has none. */
function limitFor(
  limits: Limits | undefined,
  person: Person | undefined,
  call: string,
  acts: readonly Done[],
) {
  const [first] = acts;
  if (!limits || !first || (first.act !== 'approve' && first.act !== 'order')) return undefined;
  return limitOf(limits, person?.roles ?? [], call, first.act);
}

/**
 * Whether an order approves something for somebody whose approvals have a limit: what they would come to is not known
 * beforehand, so that such an order is not for them.
 */
const evades = async (
  limits: Limits | undefined,
  person: Person | undefined,
  call: string,
  json: unknown,
  ask: Ask,
) =>
  limits !== undefined &&
  call === ORDER &&
  limitOf(limits, person?.roles ?? [], call, 'approve') !== undefined &&
  (await actionsOfOrder(json, ask)).includes('approve');

/** The same people, with all that they do recorded, and kept within their limits. */
export function recording({ people, record, limits, ordered }: Guarded): People {
  const keep = async (
    person: Person | undefined,
    { acts, json }: { acts: readonly Done[]; json: unknown },
    limit: Limit | undefined,
    ask: Ask,
  ) => {
    const currency = limits?.currency ?? '';
    const prices = limit && (await pricesWithin(limit, currency, acts, json, ask));
    if (typeof prices === 'string') return prices;
    const at = new Date().toISOString();
    const request = randomUUID();
    const who = { v: 1 as const, who: person?.name ?? '', role: person?.roles.join(',') ?? '' };
    const entries = acts.map((act, index): Entry => {
      const price = prices?.[index];
      return {
        ...who,
        at,
        ...act,
        price: price ? `${price} ${currency}` : null,
        outcome: null,
        request,
      };
    });
    const day = limit?.day;
    const kept = await record.begin(
      entries,
      day === undefined || !prices
        ? undefined
        : (ledger) => {
            const spent = ledger.spent(who.who, acts[0]?.act ?? 'order', at.slice(0, 10), currency);
            return !isMore(sum([spent, ...prices]), day);
          },
    );
    return kept === 'kept' ? entries : kept;
  };

  return {
    ...people,
    tell: (person): Told => ({ ...people.tell(person), record: true }),
    judge: async (person, asked, body, ask) => {
      const call = `${asked.method} ${asked.template}`;
      if (!isAct(call)) return people.judge(person, asked, body, ask);
      const opened = open(asked, body);
      if (!opened) return { fault: 'not_allowed' };
      const judged = await people.judge(person, asked, opened.body, ask, ordered);
      if ('fault' in judged) return judged;
      const limit = limitFor(limits, person, call, opened.acts);
      try {
        if (limit && opened.json === undefined) return { fault: 'too_large' };
        if (await evades(limits, person, call, opened.json, ask))
          return { fault: 'approves_unpriced' };
        const entries = await keep(person, opened, limit, ask);
        if (typeof entries === 'string') return { fault: entries };
        return { ...judged, watch: watch((ending) => void record.end(ended(entries, ending))) };
      } catch {
        // What Gengo answered is no JSON: the price is not known.
        return { fault: 'price_unknown' };
      }
    },
  };
}

/** The lines of how it ended; none where that is not known, which is looked for later. */
export const ended = (entries: readonly Entry[], { outcome, order, price }: Ending): Entry[] =>
  outcome === undefined
    ? []
    : entries.map((entry) => ({
        ...entry,
        at: new Date().toISOString(),
        order: order ?? entry.order,
        price: price ?? entry.price,
        outcome,
      }));
