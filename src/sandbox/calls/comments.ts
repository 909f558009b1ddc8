import { COMMENT_LIMIT } from '#lib/text/comment-limit.ts';
import { seconds } from '../http/answer.ts';
import type { Context, Handler } from '../http/context.ts';
import { refuse } from '../http/errors.ts';
import { jobOf } from './jobs-get.ts';
import { orderOf } from './orders.ts';
import { readData } from '../http/request.ts';
import type { CommentRecord } from '../world/records.ts';

/**
 * A comment's text. Too long a one has no published code: one of the 2300 family with plain words.
 * @throws Refusal with `missing` if it is no text or blank, 2300 if it is too long.
 */
export function commentText(value: unknown, missing: 2000 | 2300): string {
  if (typeof value !== 'string' || value.trim() === '') return refuse(missing);
  if (value.length > COMMENT_LIMIT)
    refuse(2300, `a comment is limited to ${COMMENT_LIMIT} characters`);
  return value;
}

type Thread = (context: Context) => CommentRecord[];

export const ofJob: Thread = (context) => jobOf(context, context.params.id).thread;
export const ofOrder: Thread = (context) => orderOf(context, context.params.id).thread;

export const getComments =
  (threadOf: Thread): Handler =>
  (context) => ({
    thread: threadOf(context).map(({ author, body, at }) => ({ body, author, ctime: seconds(at) })),
  });

export const postComment =
  (threadOf: Thread): Handler =>
  (context) => {
    const thread = threadOf(context);
    const body = commentText(readData(context.call).body, 2000);
    thread.push({ author: 'customer', body, at: context.now });
    return {};
  };
