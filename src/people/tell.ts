import { type Limits, toldLimits } from './limits.ts';
import type { Person, Told } from './person.ts';
import { allActionsOf, othersMay } from './roles.ts';

/** What the page is told of who asks: its own part of the table of roles, and what it may spend. */
export function tellOf(person: Person | undefined, limits: Limits | undefined): Told {
  const { name = '', roles = [] } = person ?? {};
  const told = toldLimits(limits, roles);
  return {
    person: name,
    roles,
    may: allActionsOf(roles),
    othersMay: othersMay(roles),
    ...(told && { limits: told }),
  };
}
