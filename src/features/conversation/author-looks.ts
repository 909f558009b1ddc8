import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { type AuthorRole, roleOf } from '#api/job/authors.ts';
import { i18n } from '#lib/language/i18n.ts';

export interface Author {
  role: AuthorRole;
  name: string;
  /** How it looks; the name says the same in words. */
  look: string;
}

const AUTHORS: Readonly<Record<AuthorRole, Pick<Author, 'look'> & { name: MessageDescriptor }>> = {
  customer: { name: msg`You, the customer`, look: 'border-accent bg-accent-wash' },
  translator: { name: msg`Translator`, look: 'border-edge bg-raised' },
  staff: { name: msg`Gengo staff`, look: 'border-info bg-info-wash' },
};

/** How the author of a comment is shown. */
export function authorOf(author: string): Author {
  const role = roleOf(author);
  const isSenior = role === 'translator' && /senior/i.test(author);
  const { name, look } = AUTHORS[role];
  return { role, look, name: isSenior ? t`Senior translator` : i18n._(name) };
}
