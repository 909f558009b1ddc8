import * as z from 'zod/mini';
import { orderFence } from '../../order/order-fence.ts';
import type { Doubt } from '../../order/find-submission.ts';
import { slot, slotKey } from '#store/slot.ts';
import type { Store } from '#store/store.ts';

/** That value for what cannot be read. (The linter takes `z.catch(…)` for a promise's.) */
const or = z.catch;

const sending = z.object({
  /** Unix seconds by Gengo's clock: for what is shown. Galley without a fence wrote the browser's time. */
  since: z.number(),
  /** The account just before; absent in what an older Galley kept. */
  fence: z.optional(orderFence),
});

const DOUBTS = [
  'unread',
  'alike',
  'queued',
  'spent',
  'approved',
  'old',
  'repeated',
  'no-fence',
] as const satisfies readonly Doubt[];

/** The earlier sending, which an older Galley named by its time alone. */
const earlierSending = z.pipe(
  z.pipe(
    z.unknown(),
    z.transform((one) => (typeof one === 'number' ? { since: one } : one)),
  ),
  sending,
);

const submissionRecord = z.object({
  /** The order's id: one for all tries of a draft, so that whichever was taken is found by it. */
  id: z.string(),
  ...sending.shape,
  /** Whether a job of it bears the mark; absent in what an older Galley kept. */
  isMarked: z.optional(z.boolean()),
  /** The one that is still `unclear` while it is sent again. */
  first: z.optional(earlierSending),
  state: z.enum([
    /** Nothing was ordered, and nothing is under way. */
    'free',
    /** Written before the sending; found in no living tab's hands, it was perhaps sent. */
    'sending',
    /** The answer was lost. */
    'unknown',
    /** Looked for until it could have been found, and not told apart. */
    'unclear',
    /** Gengo has it. Kept, so that no tab that still shows the draft can order it again. */
    'ordered',
  ]),
  /** Why it is unclear. */
  because: or(z.optional(z.enum(DOUBTS)), undefined),
  orderId: z.optional(z.string()),
});
export type SubmissionRecord = z.output<typeof submissionRecord>;

/** What is known of each draft's sending, apart from the draft, which another tab may be writing. */
export const SUBMISSION = slot({
  name: 'submission:*',
  shape: z.optional(submissionRecord),
  empty: undefined,
  durability: 'strict',
});

/** What is known of one draft's sending. */
export interface SubmissionStore {
  /** As this tab knows it; the same object until it changes. */
  read: () => SubmissionRecord | undefined;
  /** As it is on disk, for a tab that has just been given the lock. */
  fresh: () => Promise<SubmissionRecord | undefined>;
  /** True when it is on disk. */
  write: (record: SubmissionRecord) => Promise<boolean>;
}

/** It stands beside everything else of the account, so that it is forgotten with that. */
export function createSubmissionStore(
  store: Pick<Store, 'read' | 'fresh' | 'write'>,
  account: string,
  draftId: string,
): SubmissionStore {
  const key = slotKey(account, SUBMISSION, draftId);
  let last: { kept: unknown; record: SubmissionRecord | undefined } = {
    kept: undefined,
    record: undefined,
  };
  const parse = (kept: unknown) => {
    if (kept !== last.kept) last = { kept, record: recordOf(kept) };
    return last.record;
  };
  return {
    read: () => parse(store.read(key)),
    fresh: async () => parse(await store.fresh(key)),
    write: (record) => store.write(key, record, SUBMISSION),
  };
}

/** What cannot be read may tell of an order, as that of a newer Galley: it is not taken for nothing. */
function recordOf(kept: unknown): SubmissionRecord | undefined {
  if (kept === undefined) return undefined;
  const parsed = z.safeParse(submissionRecord, kept);
  if (parsed.success) return parsed.data;
  const named = z.safeParse(z.object({ id: z.string() }), kept);
  return { id: named.data?.id ?? '', since: 0, state: 'unclear', because: 'no-fence' };
}
