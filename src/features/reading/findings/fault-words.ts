import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import type { Fault, PlainFault } from '#lib/checks/fault.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { languageName } from '#lib/text/languages.ts';
import { isolated } from '#lib/text/quoted-point.ts';

const PLAIN: Readonly<Record<PlainFault, MessageDescriptor>> = {
  empty: msg`The translation is empty`,
  same: msg`The translation is the same as the source`,
  'line-same': msg`This line is the same as in the source`,
  'script-other': msg`Not in the script of its language`,
  'script-left': msg`Left in another script`,
  'letters-mixed': msg`A word of Latin and Cyrillic letters`,
  simplified: msg`Written in simplified Chinese characters`,
  traditional: msg`Written in traditional Chinese characters`,
  'left-in-source': msg`Left in the source’s language`,
  'word-left': msg`A word left in the source’s language`,
  'two-forms': msg`The reader is addressed in two ways, as a friend and formally`,
  'character-lost': msg`A character was lost on the way`,
  'character-broken': msg`Broken characters: saved in one encoding and read in another`,
  'character-escaped': msg`A character written as code`,
  'character-invisible': msg`An invisible character`,
  turned: msg`This is drawn in another order than it is stored`,
  long: msg`Much longer than translations of such a text usually are`,
  short: msg`Much shorter than translations of such a text usually are`,
  'row-short': msg`Shorter than the rest of the text: is a part missing?`,
  'number-changed': msg`Another number than in the source`,
  'number-missing': msg`A number is missing`,
  'number-added': msg`A number that the source does not have`,
  'unit-converted': msg`Converted to another unit`,
  'second-unit-missing': msg`The second unit was left out`,
  'second-unit-added': msg`The same in another unit was added`,
  'currency-changed': msg`Another currency than in the source`,
  'unit-changed': msg`Another unit than in the source`,
  'percent-missing': msg`The percent sign is missing`,
  'percent-added': msg`A percent sign that the source does not have`,
  'minus-missing': msg`The minus sign is missing`,
  'name-small': msg`A name without its capital letters`,
  'name-misspelled': msg`A name misspelled`,
  'word-forbidden': msg`A term that is not to be used`,
  'address-changed': msg`Another address than in the source`,
  'address-missing': msg`An address is missing`,
  'address-added': msg`An address that the source does not have`,
  'address-localized': msg`A link to the language’s own page`,
  'link-own': msg`The link leads to an address of its own`,
  'link-empty': msg`The link leads nowhere`,
  'link-changed': msg`The link leads elsewhere`,
  'placeholder-changed': msg`Another placeholder than in the source`,
  'placeholder-missing': msg`A placeholder is missing`,
  'placeholder-added': msg`A placeholder that the source does not have`,
  'tag-changed': msg`Another tag than in the source`,
  'tag-missing': msg`A tag is missing`,
  'tag-added': msg`A tag that the source does not have`,
  'tags-crossed': msg`Tags are closed in another order than they were opened`,
  'entity-added': msg`An HTML entity in a text that is not HTML`,
  'entity-missing': msg`An HTML entity is missing`,
  'kept-altered': msg`Text to be kept was altered`,
  'kept-missing': msg`Text to be kept is missing`,
  'kept-bare': msg`Text to be kept stands without its brackets`,
  'kept-added': msg`The source has no such text to be kept`,
  'line-missing': msg`A line of the source is missing`,
  'line-added': msg`A line that the source does not have`,
  'paragraph-missing': msg`A paragraph of the source is missing`,
  'paragraphs-swapped': msg`Two paragraphs may have changed places`,
  'bracket-alone': msg`A bracket without its other half`,
  'quote-alone': msg`A quotation mark without its other half`,
  'letter-small': msg`Begins with a small letter`,
  'bullet-missing': msg`A list’s mark is missing`,
  'question-mark-missing': msg`A question without its mark`,
  'final-mark-missing': msg`The final mark is missing`,
  'word-twice': msg`The same word twice`,
  'sentence-twice': msg`The same sentence twice`,
  'note-left': msg`A note that the translator may have left`,
  'space-missing': msg`No space after a mark`,
  'first-space-added': msg`The translation begins with a space, the source does not`,
  'last-space-added': msg`The translation ends with a space, the source does not`,
  'first-space-missing': msg`The source begins with a space, the translation does not`,
  'last-space-missing': msg`The source ends with a space, the translation does not`,
};

const isPlain = (fault: Fault): fault is { is: PlainFault } => Object.hasOwn(PLAIN, fault.is);

type Told = Exclude<Fault, { is: PlainFault }>;

/** What is wrong, without the words it is about. */
export const faultWords = (fault: Fault): string =>
  isPlain(fault) ? i18n._(PLAIN[fault.is]) : toldWords(fault);

function toldWords(fault: Told): string {
  switch (fault.is) {
    case 'too-long':
      return tooLong(fault.count, fault.most);
    case 'sentences-lost':
    case 'lines-joined':
    case 'paragraphs-joined':
      return JOINED[fault.is](fault.before, formatNumber(fault.before), formatNumber(fault.after));
    case 'line-parted': {
      const after = formatNumber(fault.after);
      return t`One line became ${after}`;
    }
    case 'spaces-doubled': {
      const amount = formatNumber(fault.count);
      return plural(fault.count, { one: 'A doubled space', other: `${amount} doubled spaces` });
    }
    case 'all-like':
    case 'looks-like': {
      const language = languageName(fault.language);
      return t`Looks like ${language}`;
    }
    case 'not-like': {
      const language = languageName(fault.language);
      return t`Does not look like ${language}`;
    }
    case 'term-forbidden': {
      const given = isolated(fault.given);
      return t`A term that is not to be used; given is “${given}”`;
    }
    case 'term-missing': {
      const given = isolated(fault.given);
      return t`Not the term that was given: “${given}”`;
    }
    case 'name-changed':
  }
  return t`A name that stays as it is was changed`;
}

function tooLong(count: number, most: number): string {
  const [all, over, limit] = [formatNumber(count), formatNumber(count - most), formatNumber(most)];
  return plural(count, {
    one: `${all} character: ${over} more than the limit of ${limit}`,
    other: `${all} characters: ${over} more than the limit of ${limit}`,
  });
}

type Joined = (count: number, before: string, after: string) => string;

/** Chosen by how many there were. */
const JOINED: Readonly<Record<'sentences-lost' | 'lines-joined' | 'paragraphs-joined', Joined>> = {
  'sentences-lost': (count, before, after) =>
    plural(count, {
      one: `${before} sentence became ${after}: is one missing?`,
      other: `${before} sentences became ${after}: is one missing?`,
    }),
  'lines-joined': (count, before, after) =>
    plural(count, {
      one: `${before} line became ${after}`,
      other: `${before} lines became ${after}`,
    }),
  'paragraphs-joined': (count, before, after) =>
    plural(count, {
      one: `${before} paragraph became ${after}`,
      other: `${before} paragraphs became ${after}`,
    }),
};
