import * as z from 'zod/mini';
import { isCustomer } from '#api/job/authors.ts';
import type { Comment } from '#api/schema/review.ts';
import type { Slot } from '#store/slot.ts';

const shape = z.record(z.string(), z.number());

/** The `ctime` of the newest comment that was on the screen here, by job id. */
export const SEEN_COMMENTS: Slot<typeof shape> = { name: 'seen-comments', shape, empty: {} };

/** Whether somebody else wrote something that was not on the screen here, and that was not answered either. */
export function isUnread(comments: readonly Comment[], seen = 0): boolean {
  const last = comments.at(-1);
  if (!last || isCustomer(last.author)) return false;
  return last.ctime > seen;
}
