import type { ProxyFault } from '#lib/proxy-fault.ts';
import { type Ask, isFields, responseOf } from './repeats.ts';

/** Tells who placed an order, as far as a record knows it. Rejects where that cannot be read. */
export type WhoOrdered = (order: string) => Promise<string | undefined>;

/** The order of a translation, as Gengo itself says: what a browser says of it counts for nothing. */
async function orderOf(job: string, ask: Ask): Promise<string | undefined> {
  const read = responseOf(await ask(`translate/job/${job}`).catch(() => undefined));
  const found = isFields(read) && isFields(read.job) ? read.job : {};
  const order = found.order_id;
  const isIts = String(found.job_id) === job && (typeof order === 'string' || Number(order) > 0);
  return isIts ? String(order) : undefined;
}

/**
 * Why a translation is not one that the person ordered; undefined: it is. Its order is what counts, also where it stands in a
 * group with others. Nothing is known to be one's own without a record, or before its order has come back.
 */
export async function whyNotOwn(
  name: string | undefined,
  path: string | undefined,
  ask: Ask,
  ordered: WhoOrdered | undefined,
): Promise<ProxyFault | undefined> {
  const [, job] = /\/job\/(\d+)\//.exec(path ?? '') ?? [];
  if (!ordered || !job || !name) return 'owner_unknown';
  const order = await orderOf(job, ask);
  if (order === undefined) return 'owner_unknown';
  try {
    return (await ordered(order)) === name ? undefined : 'not_own';
  } catch {
    return 'record_unavailable';
  }
}
