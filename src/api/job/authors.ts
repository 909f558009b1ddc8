import type { Comment } from '../schema/review.ts';

export type AuthorRole = 'customer' | 'translator' | 'staff';

/** Every word that was seen in a comment's `author` (gengo-api.md, section 3); older answers name translators otherwise. */
const ROLES: Readonly<Record<string, AuthorRole>> = {
  customer: 'customer',
  translator: 'translator',
  worker: 'translator',
  'senior translator': 'translator',
};

/** Whether the customer wrote it, however the word is spelt. */
export const isCustomer = (author: string): boolean => roleOf(author) === 'customer';

/** Who wrote a comment; whoever is neither customer nor translator is of Gengo's staff. */
export function roleOf(author: string): AuthorRole {
  const word = author.trim().toLowerCase();
  return (Object.hasOwn(ROLES, word) && ROLES[word]) || 'staff';
}

/** What translators wrote after the customer's last words, of comments oldest first. */
export function unanswered<Said extends Pick<Comment, 'author'>>(
  comments: readonly Said[],
): readonly Said[] {
  const answered = comments.findLastIndex(({ author }) => isCustomer(author));
  return comments.slice(answered + 1).filter(({ author }) => roleOf(author) === 'translator');
}

/** Question marks of all scripts that have one; Greek writes a semicolon, which others do not ask by. */
const ASKS = /[?？؟՞⸮፧]/;

/** The newest of what is unanswered that asks something: thanks wait for no answer. */
export const openQuestion = <Said extends Pick<Comment, 'author' | 'body'>>(
  comments: readonly Said[],
): Said | undefined => unanswered(comments).findLast(({ body }) => ASKS.test(body));
