import * as z from 'zod/mini';
import { hashOf } from '../text/hash.ts';

/*
 * The mark by which an order of Galley's is known among the account's translations. It stands in `custom_data`
 * where its person left that empty; another program may read it, so that its shape is final: more may stand in it.
 */

/** What an order takes along with its mark, so that any browser can tell it. What an order lacks is not there. */
const carried = z.object({
  /** What its person called the order. */
  name: z.optional(z.string()),
  /** The file that the text came from. */
  file: z.optional(z.string()),
  /** The text's name in that file; where it was too long, only `keyHash`: `hashOf` it, in hexadecimal digits. */
  key: z.optional(z.string()),
  keyHash: z.optional(z.string()),
});
export type Carried = z.output<typeof carried>;

const marked = z.object({ galley: z.object({ v: z.literal(1), id: z.string() }) });
const carrying = z.object({ galley: carried });

/** In bytes: what custom data may have (gengo-api.md, section 4). */
const MOST = 1_024;

/** Galley before version 1 of the mark wrote the bare id. */
const BARE = /^galley:\d+-\d+-\d+$/;

/** What is taken along, from all to nothing: the first that fits is written. */
const FITTING: readonly ((all: Carried) => Carried)[] = [
  (all) => all,
  ({ file, key }) => ({ file, key }),
  ({ key }) => ({ key }),
  ({ key }) => (key === undefined ? {} : { keyHash: hashOf(key).toString(16) }),
];

/**
 * What is written into custom data, at most 1,024 bytes for any id that `drawMark` gives: where there is no room the
 * order's name is left out, then the file's, then the key becomes its hash. The id is always whole.
 */
export function writeMark(id: string, along: Carried = {}): string {
  const write = (some: Carried) => JSON.stringify({ galley: { v: 1, id, ...some } });
  for (const fit of FITTING) {
    const text = write(fit(along));
    if (fits(text)) return text;
  }
  return write({});
}

/** No unit takes more than three bytes: of 100,000 texts few have to be counted. */
const fits = (text: string) => text.length * 3 <= MOST || utf8.encode(text).length <= MOST;
const utf8 = new TextEncoder();

/** What an order of ours took along; nothing of an older one, nor of a person's own custom data. */
export function readCarried(customData: string | undefined): Carried {
  if (readMark(customData) === undefined) return {};
  const parsed = z.safeParse(carrying, attempt(customData));
  return parsed.success ? parsed.data.galley : {};
}

/** The order's id; undefined where the custom data is something else, as a person's own. */
export function readMark(customData: string | undefined): string | undefined {
  if (customData === undefined) return undefined;
  if (BARE.test(customData)) return customData;
  const parsed = z.safeParse(marked, attempt(customData));
  return parsed.success ? parsed.data.galley.id : undefined;
}

function attempt(json = ''): unknown {
  if (!json.startsWith('{')) return undefined;
  try {
    return JSON.parse(json);
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
