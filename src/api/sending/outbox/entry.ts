import * as z from 'zod/mini';
import { OPEN_KINDS } from '#lib/policy/open-kinds.ts';
import { JOB_RULES } from '../../job/job-rules.ts';
import { ApiError, type ApiErrorKind } from '../../wire/errors.ts';
import { type Decision, DECISIONS } from '../../schema/decision.ts';
import { isRevision } from '../../job/version.ts';

/*
 * A decision on its way, as it stands on disk. It comes back from there after a reload or a crash, perhaps
 * written by an older Galley: it is parsed like anything foreign. Times are in ms on the clock of one page's
 * life (`life`), which nobody can set, and mean nothing in another; across lives Gengo's own time counts.
 */

/** The decisions that are held. The others are confirmed and go at once. */
export const heldDecision = z.discriminatedUnion('action', [
  DECISIONS.approve,
  DECISIONS.revise,
  DECISIONS.reject,
]);
export type HeldDecision = z.output<typeof heldDecision>;

/** All but `unknown-outcome`, `offline` and `paced`, after which the outbox goes on by itself. */
const KINDS = [
  'unreachable',
  'unavailable',
  'logged-out',
  'not-permitted',
  'over-limit',
  'over-day',
  'unrecorded',
  'keys-refused',
  'no-access',
  'illegal-state',
  'captcha',
  'no-credits',
  'repeated',
  'invalid',
  'unreadable',
  'refused',
] as const satisfies readonly ApiErrorKind[];

/** A failure after which it is certain that nothing was changed, as an `ApiError` tells it. */
const refusal = z.object({
  kind: z.pipe(
    z.string(),
    z.transform((kind) => KINDS.find((known) => known === kind) ?? 'refused'),
  ),
  message: z.string(),
  code: z.exactOptional(z.number()),
  field: z.exactOptional(z.string()),
  captchaUrl: z.exactOptional(z.string()),
});
export type Refusal = z.output<typeof refusal>;

/** The error as it was. */
export const refusalError = ({ kind, message, ...details }: Refusal): ApiError =>
  new ApiError(kind, message, details);

/** Why a decision needs its person. */
const problem = z.discriminatedUnion('is', [
  z.object({ is: z.literal('refused'), refusal }),
  /** By someone else or by Gengo meanwhile: `status` is what stands now. */
  z.object({ is: z.literal('decided-otherwise'), status: z.string() }),
  /** The text is another one than the one that was read. */
  z.object({ is: z.literal('newer-version') }),
  /** Taken more than ten minutes ago, and not sent. */
  z.object({ is: z.literal('too-old') }),
  /** Taken before the browser or its tab died, and it is not known how long ago: no clock but Gengo's says. */
  z.object({ is: z.literal('age-unknown') }),
  /** Sent, and no reading shows that it arrived: several times, or where none could tell. */
  z.object({ is: z.literal('not-arrived') }),
  /** This browser could not write it down, so that it was not sent: no tab could tell afterwards. */
  z.object({ is: z.literal('not-kept') }),
]);
export type Problem = z.output<typeof problem>;

const state = z.discriminatedUnion('is', [
  /** Can be undone; its clock runs. `isBack`: found after a time without an owner, so that it is looked at before it goes. */
  z.object({ is: z.literal('held'), until: z.number(), isBack: z.boolean() }),
  /** Can be undone; its clock stands still while Undo has the focus or the pointer, `left` ms before its end. */
  z.object({ is: z.literal('paused'), left: z.number(), isBack: z.boolean() }),
  /** Its time is over and it has not gone: offline, or the translation could not be read, `since` then. */
  z.object({ is: z.literal('waiting'), since: z.exactOptional(z.number()), next: z.number() }),
  /** The translation is read again before it goes. */
  z.object({ is: z.literal('checking'), since: z.exactOptional(z.number()) }),
  /** On its way. Found without an owner: the answer was lost. */
  z.object({ is: z.literal('sending'), since: z.number() }),
  /** The answer was lost; the translation is read again at `next`. `isBlind`: it could not be read the last time. */
  z.object({
    is: z.literal('unsure'),
    since: z.number(),
    next: z.number(),
    isBlind: z.boolean(),
  }),
  /** The translation is read again to see what became of it. */
  z.object({ is: z.literal('looking'), since: z.number(), refusal: z.exactOptional(refusal) }),
  z.object({ is: z.literal('attention'), problem }),
]);
export type EntryState = z.output<typeof state>;

const openPoint = z.object({ is: z.enum(OPEN_KINDS), count: z.number() });
/** What stood against approving a translation when its person approved it all the same. */
export type OpenPoint = z.output<typeof openPoint>;

/** How many of each kind. */
export const countedBy = (open: readonly OpenPoint[]): Record<string, number> =>
  Object.fromEntries(open.map(({ is, count }) => [is, count]));

/** What only this browser knows of a decision, for the record: the proxy takes it off before Gengo sees it. */
const says = z.object({
  /** The revision that was read. */
  version: z.exactOptional(z.string()),
  /** Of its text: SHA-256, in hex. */
  hash: z.exactOptional(z.string()),
  /** `12.50 USD`, as Gengo gave it with the translation. */
  price: z.exactOptional(z.string()),
  /** How many of each kind were open, and overridden. */
  open: z.exactOptional(z.record(z.string(), z.number())),
});
export type Says = z.output<typeof says>;

export const entrySchema = z.object({
  jobId: z.string(),
  decision: heldDecision,
  /** For people: which translation it is, wherever they are when they hear of it. */
  title: z.string(),
  source: z.string(),
  target: z.string(),
  /** The version that was read: a revision's id, or a hash of the text. */
  version: z.string(),
  /** What was open, and overridden; absent: nothing. Gengo is not told. */
  open: z.exactOptional(z.array(openPoint)),
  /** What else the record is told; absent: there is none. */
  says: z.exactOptional(says),
  /** Counts up: first taken first. */
  order: z._default(z.number(), 0),
  /** For how long it could be undone, in ms. */
  hold: z._default(z.number(), 8_000),
  /** When it was taken, or confirmed by its person since, in this life of a page. */
  at: z.number(),
  life: z._default(z.string(), ''),
  /** The same by Gengo's clock, in Unix ms; absent where that was not known. */
  gengoAt: z.exactOptional(z.number()),
  /** How often it was sent since `at`. */
  sends: z.number(),
  state,
});
export type Entry = z.output<typeof entrySchema>;

/** Whether it is held: an archiving, a canceling or a reject with captcha is not. */
export const isHeldDecision = (decision: Decision): decision is HeldDecision =>
  z.safeParse(heldDecision, decision).success &&
  !(decision.action === 'reject' && decision.captcha !== undefined);

/** It could not be brought to the disk: its person must know. */
export const notKept = (entry: Entry): Entry => ({
  ...entry,
  state: { is: 'attention', problem: { is: 'not-kept' } },
});

/** Not sent yet, so that it can still be undone. */
export const isUndoable = ({ state: { is } }: Entry): boolean =>
  is === 'held' || is === 'paused' || is === 'waiting' || is === 'checking';

/** On its way: nothing else can be decided about this translation meanwhile. */
export const isPending = ({ state: { is } }: Entry): boolean => is !== 'attention';

/**
 * Whether a reading can tell that it did not happen. What was sent back may be here again with the same text: only a
 * revision's id tells the two apart.
 */
export const isTold = ({ decision, version }: Entry): boolean =>
  !JOB_RULES[decision.action].comesBack || isRevision(version);
