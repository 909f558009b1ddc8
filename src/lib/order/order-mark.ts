import * as z from 'zod/mini';

/*
 * The mark by which an order of Galley's is known among the account's translations. It stands in `custom_data`
 * where its person left that empty; another program may read it, so that its shape is final.
 */

const marked = z.object({ galley: z.object({ v: z.literal(1), id: z.string() }) });

/** Galley before version 1 of the mark wrote the bare id. */
const BARE = /^galley:\d+-\d+-\d+$/;

/** What is written into custom data, at most 1,024 bytes for any id that `drawMark` gives. */
export const writeMark = (id: string): string => JSON.stringify({ galley: { v: 1, id } });

/** The order's id; undefined where the custom data is something else, as a person's own. */
export function readMark(customData: string | undefined): string | undefined {
  if (customData === undefined) return undefined;
  if (BARE.test(customData)) return customData;
  if (!customData.startsWith('{')) return undefined;
  try {
    const parsed = z.safeParse(marked, JSON.parse(customData));
    return parsed.success ? parsed.data.galley.id : undefined;
  } catch {
    return undefined;
  }
}

/** Fills with random numbers, as `crypto.getRandomValues` does. */
export type FillRandom = (numbers: Uint32Array<ArrayBuffer>) => unknown;

/** An id that no other order has: 128 bits. Not `randomUUID`, which plain http does not have. */
export function drawMark(fill: FillRandom): string {
  const numbers = new Uint32Array(4);
  fill(numbers);
  return Array.from(numbers, (number) => number.toString(16).padStart(8, '0')).join('');
}
