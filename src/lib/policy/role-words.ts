import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { i18n } from '../language/i18n.ts';

/** The roles of the people at Galley (`people/roles.ts`), as they stand in a sentence. */
const ROLES: Readonly<Record<string, MessageDescriptor>> = {
  viewer: msg`viewer`,
  reviewer: msg`reviewer`,
  buyer: msg`buyer`,
  admin: msg`admin`,
};

/** A role for people; another one is shown as it is. */
export function roleName(role: string): string {
  const name = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
  return name ? i18n._(name) : role;
}
