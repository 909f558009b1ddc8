import { encodeForm } from '#lib/order/form-bytes.ts';
import type { ProxyFault } from '#lib/proxy-fault.ts';
import type { AskedCall, EncodedJson, Person } from './person.ts';
import { type Ask, mayApproveOld } from './repeats.ts';
import { actionsOf, may } from './roles.ts';

/** In bytes as Gengo is sent it: what is looked into for somebody who may not do all that such a call can do. */
const LOOKED_INTO = 10 * 1024 * 1024;

const ORDER = 'POST translate/jobs';
const DECIDES = /^PUT translate\/jobs?(\/:id)?$/;

type Json = unknown;
const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null;
const utf8 = new TextEncoder();

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
const actionsOfOrder = async (json: Json, ask: Ask) =>
  approvesNew(json) || (await mayApproveOld(json, ask)) ? ['order', 'approve'] : ['order'];

function readJson({ chunks }: EncodedJson): Json {
  const text = Buffer.concat(chunks).toString('latin1').replaceAll('+', ' ');
  return JSON.parse(decodeURIComponent(text));
}

/** As it was read: of a name that came twice, what Gengo reads is what was judged. */
function writeJson(json: Json): EncodedJson {
  const chunk = encodeForm(utf8.encode(JSON.stringify(json)));
  return { length: chunk.length, chunks: [chunk] };
}

const isEncoded = (body: object | undefined): body is EncodedJson =>
  body !== undefined && 'chunks' in body && Array.isArray(body.chunks) && !('boundary' in body);

/** See `People.opens`. An order may approve something; to approve alone is not to order. */
export function opens(person: Person | undefined, { method, template }: AskedCall): boolean {
  const [roles, call] = [person?.roles ?? [], `${method} ${template}`];
  return may(roles, call, call === ORDER ? ['order'] : actionsOf(roles, call));
}

/** See `People.judge`. */
export async function judge<Body extends object | undefined>(
  person: Person | undefined,
  { method, template }: AskedCall,
  body: Body,
  ask: Ask,
): Promise<{ body: Body | EncodedJson } | { fault: ProxyFault }> {
  const call = `${method} ${template}`;
  const roles = person?.roles ?? [];
  const allowed = actionsOf(roles, call);
  if (!opens(person, { method, template })) return { fault: 'not_permitted' };
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
