import { isEncoded, readJson, writeJson } from './encoded.ts';
import { type WhoOrdered, whyNotOwn } from './own.ts';
import type { AskedCall, Judged, Person } from './person.ts';
import { type Ask, mayApproveOld } from './repeats.ts';
import { actionsOf, may } from './roles.ts';

/** In bytes as Gengo is sent it: what is looked into for somebody who may not do all that such a call can do. */
export const LOOKED_INTO = 10 * 1024 * 1024;

export const ORDER = 'POST translate/jobs';
const COMMENT = 'POST translate/job/:id/comment';
const DECIDES = /^PUT translate\/jobs?(\/:id)?$/;

type Json = unknown;
const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null;

/** All that stands under a name, in any letter case, however deep: which of two readings Gengo chooses is not known. */
function valuesOf(json: Json, name: RegExp): Json[] {
  const found: Json[] = [];
  const left = [json];
  while (left.length > 0) {
    const next = left.pop();
    if (!isObject(next)) continue;
    for (const [key, value] of Object.entries(next)) {
      if (name.test(key)) found.push(value);
      left.push(value);
    }
  }
  return found;
}

const isOff = (value: Json) => [0, '0', false, null, ''].some((off) => off === value);

/** Whether an order approves what it brings, without anybody's reading it. */
const approvesNew = (order: Json) => !valuesOf(order, /^auto_?approve$/i).every(isOff);

/** What the body of a decision does, in the words of the table; undefined where that cannot be told. */
function actionsIn(json: Json): string[] | undefined {
  if (!isObject(json) || typeof json.action !== 'string') return undefined;
  const actions = valuesOf(json, /^action$/i);
  return actions.every((action) => typeof action === 'string') ? actions : undefined;
}

/** The same of an order. */
export const actionsOfOrder = async (json: Json, ask: Ask) =>
  approvesNew(json) || (await mayApproveOld(json, ask)) ? ['order', 'approve'] : ['order'];

/** See `People.opens`. An order may approve something; to approve alone is not to order. */
export function opens(person: Person | undefined, { method, template }: AskedCall): boolean {
  const [roles, call] = [person?.roles ?? [], `${method} ${template}`];
  return may(roles, call, call === ORDER ? ['order'] : actionsOf(roles, call));
}

/** See `People.judge`. */
export async function judge<Body extends object | undefined>(
  person: Person | undefined,
  { method, template, path }: AskedCall,
  body: Body,
  ask: Ask,
  ordered?: WhoOrdered,
): Promise<Judged<Body>> {
  const call = `${method} ${template}`;
  const roles = person?.roles ?? [];
  const allowed = actionsOf(roles, call);
  if (!opens(person, { method, template })) return { fault: 'not_permitted' };
  if (call === COMMENT && !allowed.includes('comment')) {
    const why = await whyNotOwn(person?.name, path, ask, ordered);
    return why ? { fault: why } : { body };
  }
  const isRead = DECIDES.test(call) || (call === ORDER && !allowed.includes('approve'));
  if (!isRead) return { body };
  if (!isEncoded(body)) return { fault: 'not_allowed' };
  if (body.length > LOOKED_INTO) return { fault: 'too_large' };
  try {
    const json = readJson(body);
    const actions = call === ORDER ? await actionsOfOrder(json, ask) : actionsIn(json);
    if (!actions) return { fault: 'not_allowed' };
    return may(roles, call, actions) ? { body: writeJson(json) } : { fault: 'not_permitted' };
  } catch {
    return { fault: 'not_allowed' };
  }
}
