import { type AuthorRole, roleOf } from '#api/job/authors.ts';

export interface Author {
  role: AuthorRole;
  name: string;
  /** How it looks; the name says the same in words. */
  look: string;
}

const AUTHORS: Readonly<Record<AuthorRole, Omit<Author, 'role'>>> = {
  customer: { name: 'You, the customer', look: 'border-accent bg-accent-wash' },
  translator: { name: 'Translator', look: 'border-edge bg-raised' },
  staff: { name: 'Gengo staff', look: 'border-info bg-info-wash' },
};

/** How the author of a comment is shown. */
export function authorOf(author: string): Author {
  const role = roleOf(author);
  const isSenior = role === 'translator' && /senior/i.test(author);
  return { role, ...AUTHORS[role], ...(isSenior && { name: 'Senior translator' }) };
}
