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
