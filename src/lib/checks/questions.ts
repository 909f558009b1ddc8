import type { CheckKind } from './finding.ts';

/** What to ask the translator of each kind of finding, where the finding has no question of its own. */
export const QUESTIONS: Readonly<Record<CheckKind, string>> = {
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
