import type { PeopleSettings } from './settings.ts';

const NO_ROLES =
  'Whoever the log-in in front names may do everything: set GALLEY_ROLES to say who may what.';
const ALIKE =
  'Nobody is told apart: whoever is let in may do everything. Set GALLEY_IDENTITY and GALLEY_ROLES to tell people apart.';

/** What whoever starts Galley is told about who may what, where there is more than one who can. */
export function peopleNotes(people: PeopleSettings | undefined, hasFront: boolean): string[] {
  if (people) return people.rules ? [] : [NO_ROLES];
  return hasFront ? [ALIKE] : [];
}
