import type { Fault } from './fault.ts';
import type { CheckKind, Finding } from './finding.ts';

/*
 * What is asked of a translator: in English, whatever language Galley speaks, since its reader knows the languages of
 * the text and not that of the customer. It is written in a field, where it can be changed before it is sent.
 */

/** Of each kind of finding, where the fault has no question of its own. */
const BY_KIND: Readonly<Record<CheckKind, string>> = {
  empty: 'There is no translation here. Could you send it again?',
  same: 'This is the same as the source. Should it be translated?',
  script: 'Should this be in other letters?',
  language: 'Should this be translated?',
  encoding: 'These characters are broken, at least where we read them. Could you type them again?',
  length: 'Was something left out here, or added?',
  'max-chars': 'This is longer than it may be. Could you shorten it?',
  number: 'This number is not as in the source. Is it right?',
  name: 'Is this name written as it should be?',
  term: 'Our list of terms has another word here. Could you look?',
  address: 'This address is not as in the source. Is it right?',
  placeholder: 'A program reads this. Could it stand here just as in the source?',
  kept: 'This was to be kept as it is. Could you put it back?',
  lines: 'The source has other lines here. Could you look?',
  brackets: 'Is a bracket missing here?',
  quotes: 'Is a quotation mark missing here?',
  marks: 'Is a mark or a capital letter missing here?',
  repeat: 'Should this stand here twice?',
  direction: 'This is drawn in another order than it is stored. Is that meant?',
  leftover: 'Is this a note that was to be taken out?',
  formality: 'Which form of address is meant?',
  spaces: 'Is this space meant?',
};

const LEFT_OUT = 'Was something left out here?';

/** Of faults that ask something else than others of their kind. */
const BY_FAULT: Readonly<Partial<Record<Fault['is'], string>>> = {
  'all-like': 'Is this in the language that we ordered?',
  'not-like': 'Is this in the language that we ordered?',
  'row-short': LEFT_OUT,
  'sentences-lost': LEFT_OUT,
  'unit-converted': 'Was this converted on purpose?',
  'second-unit-missing': 'Was the second unit left out on purpose?',
  'second-unit-added': 'Was this unit added on purpose?',
  'address-localized': 'Does this page say the same?',
  'link-own': 'Was this link changed on purpose?',
  'word-forbidden': 'Our list of terms has this as not to be used. Is there another word?',
};

/** What to ask the translator about a finding. */
export function questionOf({ kind, fault }: Pick<Finding, 'kind' | 'fault'>): string {
  if (fault.is === 'term-forbidden')
    return `Could this be “${fault.given}”, as our list of terms has it?`;
  if (fault.is === 'term-missing')
    return `Could “${fault.term}” be “${fault.given}”, as our list of terms has it?`;
  if (fault.is === 'name-changed') return `Could “${fault.name}” stay as it is?`;
  return BY_FAULT[fault.is] ?? BY_KIND[kind];
}

/** What to ask about something that the source says and the translation does not, or says otherwise. */
export const questionOfGap = (translation: string | undefined): string =>
  translation === undefined
    ? 'I do not find this in the translation. Where is it?'
    : `the translation says “${translation}” here. Is that right?`;
