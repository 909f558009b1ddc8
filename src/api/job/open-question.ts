import type { Comment } from '../schema/review.ts';
import { isCustomer, roleOf } from './authors.ts';

type Said = Pick<Comment, 'author' | 'body'>;

/** What translators wrote after the customer's last words, of comments oldest first. */
export function unanswered<One extends Pick<Said, 'author'>>(
  comments: readonly One[],
): readonly One[] {
  const answered = comments.findLastIndex(({ author }) => isCustomer(author));
  return comments.slice(answered + 1).filter(({ author }) => roleOf(author) === 'translator');
}

/** Question marks of all scripts that have one (Greek's is a semicolon to others); Thai, for one, writes none. */
const ASKS = /[?？؟\u037E՞⸮፧]/;

/** Up to its last sign that is no question mark: `https://example.com/?id=1` asks nothing. */
const ADDRESS = /\w+:\/\/[!-~]*[!->@-~]/g;

/** Of what is unanswered, what asks something: thanks wait for no answer. */
export const openQuestions = <One extends Said>(comments: readonly One[]): readonly One[] =>
  unanswered(comments).filter(({ body }) => ASKS.test(body.replace(ADDRESS, '')));

/** The newest of them. */
export const openQuestion = <One extends Said>(comments: readonly One[]): One | undefined =>
  openQuestions(comments).at(-1);
