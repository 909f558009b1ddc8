import * as z from 'zod/mini';
import { createHmac } from 'node:crypto';
import { OPEN_KINDS } from '#lib/policy/open-kinds.ts';

/** What a record keeps of each translation of a call, or of each order: acts of the table in `acts.ts`. */
export const ACTS = [
  'approve',
  'revise',
  'reject',
  'archive',
  'cancel',
  'comment',
  'comment_order',
  'order',
] as const;
export type Act = (typeof ACTS)[number];

const short = z.string().check(z.maxLength(200));
const price = z.string().check(z.regex(/^\d+(\.\d+)? [A-Z]{3}$/));

/** What only the browser knows, as it says it. Kinds of findings and how many, never words of a text. */
export const browserSays = z.strictObject({
  /** The revision that was read, by its id. */
  version: z.exactOptional(z.string().check(z.regex(/^[\w-]{1,64}$/))),
  /** SHA-256 of its text, in hex. */
  hash: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  /** What was open, and overridden. */
  open: z.exactOptional(z.partialRecord(z.enum(OPEN_KINDS), z.number().check(z.nonnegative()))),
  /** Like `12.50 USD`. */
  price: z.exactOptional(price),
});
export type BrowserSays = z.output<typeof browserSays>;

/**
 * How an act ended: Gengo did it; Gengo refused, with its code; it was never sent, and why; found by reading the
 * account later; or not to be known. Only `refused`, `not-sent` and `found-not-done` are sure that nothing was spent.
 */
const outcome = z
  .string()
  .check(z.regex(/^(done|refused \d+|not-sent \w+|found-done|found-not-done|unclear)$/));
export const isFailure = (said: string): boolean =>
  /^(refused|not-sent|found-not-done)\b/.test(said);

/** A line without its place in the chain. */
const entry = {
  v: z.literal(1),
  /** ISO 8601, UTC. */
  at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
  /** Empty where nobody is told apart. */
  who: short,
  role: short,
  act: z.enum(ACTS),
  job: z.nullable(short),
  order: z.nullable(short),
  /** As the browser says. */
  browser: z.exactOptional(browserSays),
  /** As the decision was sent. */
  rating: z.exactOptional(z.number()),
  reason: z.exactOptional(short),
  /** Of an order: its mark, how many texts, and between which languages. */
  mark: z.exactOptional(short),
  texts: z.exactOptional(z.number()),
  languages: z.exactOptional(z.array(short)),
  /** As Gengo told the proxy; null where it was not asked. */
  price: z.nullable(price),
  /** Null: this line was written before it was sent. */
  outcome: z.nullable(outcome),
  /** The same for all lines of one call. */
  request: short,
};
const anEntry = z.object(entry);
export type Entry = z.output<typeof anEntry>;

const line = z.object({ ...entry, prev: z.string(), mac: z.string() });
export type Line = z.output<typeof line>;

/** Before the first line. */
export const START = '0'.repeat(64);

const macOf = (key: string, text: string) => createHmac('sha256', key).update(text).digest('hex');
const SIGNED = /^(\{.*),"mac":"[0-9a-f]{64}"\}$/;

/** An entry as a line after the one whose `mac` is `prev`; `mac` signs all of it. Without its line end. */
export function writeLine(
  written: Entry,
  prev: string,
  key: string,
): { text: string; mac: string } {
  const signed = JSON.stringify({ ...written, prev }).slice(0, -1);
  const mac = macOf(key, signed);
  return { text: `${signed},"mac":"${mac}"}`, mac };
}

/** Undefined for what is no line. */
export function readLine(text: string): Line | undefined {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Whether a line is as it was written by who has the key. */
export const isGenuine = (text: string, { mac }: Line, key: string): boolean =>
  macOf(key, SIGNED.exec(text)?.[1] ?? '') === mac;

/** The day of a line, UTC, as `2026-11-30`. */
export const dayOf = ({ at }: Pick<Entry, 'at'>): string => at.slice(0, 10);
