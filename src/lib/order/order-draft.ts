import { t } from '@lingui/core/macro';
import * as z from 'zod/mini';
import { beginningOf } from '../text/beginning.ts';

/*
 * An order as it is being composed, kept in the browser until it is placed. Values mirror the screen:
 * numbers are the text typed; what Gengo is sent is made of it at submit. Whatever an older Galley kept is
 * read with its gaps filled, so that nothing typed is lost by an update.
 */

/** That value for what cannot be read. (The linter takes `z.catch(…)` for a promise's.) */
const or = z.catch;
const words = or(z.string(), '');
const flag = (value: boolean) => or(z.boolean(), value);
const list = <T extends z.ZodMiniType>(item: T): z.ZodMiniCatch<z.ZodMiniArray<T>> =>
  or(z.array(item), []);
/** Absent where it cannot be read. */
const maybe = <T extends z.ZodMiniType>(value: T): z.ZodMiniCatch<z.ZodMiniOptional<T>> =>
  or(z.optional(value), undefined);

const attachment = z.object({ url: words, filename: words, mimeType: words });
export type DraftAttachment = z.output<typeof attachment>;

/** What the upload of a file for one target language brought. */
const fileQuote = z.object({
  /** Names the uploaded file, its languages and tier in an order. */
  identifier: z.string(),
  units: maybe(z.number()),
  /** A decimal string. */
  credits: maybe(z.string()),
  currency: or(z.string(), 'USD'),
  /** Seconds. */
  eta: maybe(z.number()),
});
export type DraftFileQuote = z.output<typeof fileQuote>;

const draftFile = z.object({
  name: words,
  /** In bytes. */
  size: or(z.number(), 0),
  /** What it was uploaded for: other languages or another tier need an upload of their own. */
  sourceLanguage: words,
  tier: words,
  /** By target language. */
  quotes: or(z.record(z.string(), fileQuote), {}),
});

/** Where a text came from: it goes along with the order (`order-mark.ts`). */
const origin = z.object({
  file: maybe(z.string()),
  key: maybe(z.string()),
});

/** What the account had of a text when it was last looked for (`api/memory`). */
const had = z.object({
  /** `hashOf` the language and the text that this is about; of another it says nothing. */
  of: z.number(),
  found: list(
    z.object({
      target: z.string(),
      /** Approved: it is not ordered again, unless its person says so. Ready for review. Not translated yet. */
      stand: z.enum(['approved', 'waiting', 'coming']),
      /** False: the same but for spaces and case. */
      isExact: z.boolean(),
      jobId: z.string(),
    }),
  ),
});
export type Had = z.output<typeof had>;

export const draftRow = z.object({
  /** Ours; with a target language it is the key of a job: `${id}:${target}`. */
  id: z.string(),
  title: words,
  text: words,
  /** Instructions for this text. */
  comment: words,
  attachments: list(attachment),
  maxChars: words,
  customData: words,
  position: words,
  /** Instead of the text: a file to be translated. */
  file: maybe(draftFile),
  origin: maybe(origin),
  had: maybe(had),
  /** Languages that it is left out in: its file has it there, or it is on its way. */
  except: list(z.string()),
  /** What is there of this text is ordered anew. */
  anyway: flag(false),
});
export type DraftRow = z.output<typeof draftRow>;

export const orderDraft = z.object({
  id: z.string(),
  /** Empty: named by its first title. */
  name: words,
  /** Unix time in ms. */
  changedAt: or(z.number(), 0),
  rows: list(draftRow),
  /** Gengo's code; empty until it is chosen. */
  sourceLanguage: words,
  targets: list(z.string()),
  tier: words,
  /** Instructions for all. */
  comment: words,
  /** For all texts, beside their own. */
  attachments: list(attachment),
  /** `auto`: Gengo groups what it can; `one`: one translator for all (1950, 1951); `several`: as many as like. */
  asGroup: or(z.enum(['auto', 'one', 'several']), 'auto'),
  autoApprove: flag(false),
  usePreferred: flag(false),
  force: flag(false),
  /** Translation and a second person's edit. */
  edit: flag(false),
  callbackUrl: words,
  tone: words,
  purpose: words,
  glossaryId: words,
  /** A whole number of the customer's own. */
  referenceId: words,
  /** Puts the order's mark into custom data that is empty, so that the order can be found again. */
  tagged: flag(true),
  /**
   * The order's id, which every try of this draft bears (`order-mark.ts`). Drawn when the draft is first kept;
   * empty in what an older Galley kept. A copy of a draft is another order: it draws its own.
   */
  mark: words,
});
export type OrderDraft = z.output<typeof orderDraft>;

/** One of an account's drafts, for their list. */
export const draftNote = z.object({
  id: z.string(),
  name: words,
  changedAt: or(z.number(), 0),
  /** Absent where it was not written down. */
  texts: maybe(z.number()),
});
export type DraftNote = z.output<typeof draftNote>;

/** The key of one job of an order: by it answers and faults come back. */
export const jobKey = (row: { id: string }, target: string) => `${row.id}:${target}`;

/** The row and the target language of such a key; rows' ids hold no colon. */
export function readJobKey(key: string): { row: string; target: string } {
  const [row = '', target = ''] = key.split(':');
  return { row, target };
}

export const newRow = (id: string, row: Partial<Omit<DraftRow, 'id'>> = {}): DraftRow => ({
  title: '',
  text: '',
  comment: '',
  attachments: [],
  maxChars: '',
  customData: '',
  position: '',
  file: undefined,
  origin: undefined,
  had: undefined,
  except: [],
  anyway: false,
  ...row,
  id,
});

/** A draft with nothing in it. */
export const newDraft = (id: string, changedAt: number): OrderDraft => ({
  ...z.parse(orderDraft, { id }),
  changedAt,
});

/** Of 2,000 rows no keystroke reads more than it changed: what was read, or made here, is known by identity. */
const known = new WeakMap<object, OrderDraft>();

/** What was kept under a draft's key, or undefined where that is no draft; the same for the same object. */
export function readDraft(value: unknown): OrderDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const before = known.get(value);
  if (before) return before;
  const parsed = z.safeParse(orderDraft, value);
  return parsed.success ? asDraft(parsed.data, value) : undefined;
}

/** Says that an object is a draft, so that it need not be read when it comes back from the store. */
export function asDraft(draft: OrderDraft, value: object = draft): OrderDraft {
  known.set(value, draft);
  return draft;
}

/** The draft with an id for its order, drawn where it has none. */
export const withMark = (draft: OrderDraft, draw: () => string): OrderDraft =>
  draft.mark === '' ? asDraft({ ...draft, mark: draw() }) : draft;

/** Whether there is something to translate in it. */
export const isFilled = ({ text, file }: DraftRow): boolean =>
  file !== undefined || text.trim() !== '';

/** What a draft is called: its own name, else its first title or first words. */
export function draftName({ name, rows }: Pick<OrderDraft, 'name' | 'rows'>): string {
  const first = rows.find((row) => row.title.trim() || isFilled(row));
  const begin =
    first?.title.trim() || first?.file?.name || beginningOf(first?.text.trim() ?? '', 60);
  return name.trim() || begin || t`Untitled order`;
}
