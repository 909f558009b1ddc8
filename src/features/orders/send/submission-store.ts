import * as z from 'zod/mini';

const submissionRecord = z.object({
  /**
   * What stands in custom data that was empty. One for all tries of a draft: whichever was taken is found by
   * it, and Gengo refuses the same a second time within five minutes (1754).
   */
  id: z.string(),
  /** Unix seconds: when it was sent last. */
  since: z.number(),
  /** Unix seconds: when that one was sent which is still `unclear` while it is sent again. */
  first: z.optional(z.number()),
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
  orderId: z.optional(z.string()),
});
export type SubmissionRecord = z.output<typeof submissionRecord>;

/**
 * What is known of one draft's sending. It is apart from the draft, which another tab may be writing; it
 * stands on the shelf at once, not after a delay, and what is read is what stands there now.
 */
export interface SubmissionStore {
  read: () => SubmissionRecord | undefined;
  /** False where the browser keeps nothing: then nothing must be sent that could be sent again. */
  write: (record: SubmissionRecord) => boolean;
  /** Whether a `storage` event is about it. */
  isOurs: (key: string | null) => boolean;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** Beside everything else of the account, so that it is forgotten with that (lib/browser-store.ts). */
export function createSubmissionStore(
  shelf: Shelf,
  account: string,
  draftId: string,
): SubmissionStore {
  const key = `galley:${account}:submission:${draftId}`;
  return {
    read: () => parse(shelf.getItem(key)),
    write: (record) => {
      const text = JSON.stringify(record);
      try {
        shelf.setItem(key, text);
      } catch {
        // No room, or forbidden.
      }
      return shelf.getItem(key) === text;
    },
    // Null: everything was cleared.
    isOurs: (changed) => changed === null || changed === key,
  };
}

function parse(text: string | null): SubmissionRecord | undefined {
  if (text === null) return undefined;
  try {
    const parsed = z.safeParse(submissionRecord, JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
