import type { TextRange } from '../../text/text-range.ts';
import type { Found } from '../finding.ts';
import type { Pair } from '../pair.ts';

/**
 * How each language speaks to a person it knows and to one it does not; words that mean something else too are
 * left out, and where one of the two is only told by endings there is no rule.
 */
const FORMS: Readonly<Record<string, readonly [near: string, far: string]>> = {
  // At the beginning of a sentence it may be they or she.
  de: ['du|dich|dir|dein\\p{L}{0,2}', '(?<=[\\p{Ll},] )(?:Sie|Ihnen|Ihr|Ihre[nmrs]?)'],
  fr: ['tu|toi|tes|ta|ton(?= \\p{L})', 'vous|votre|vos'],
  es: ['tú|tu|tus|contigo', 'usted'],
  pt: ['tu|teus?|tuas?|contigo', 'você'],
  nl: ['je|jij|jou|jouw', 'u|uw'],
  cs: ['ty|tebe|tobě|tvůj|tvoj\\p{L}{0,2}|tvá|tvé|tvých', 'vás|vám|váš|vaš\\p{L}{0,3}'],
  sk: ['ty|teba|tebe|tvoj\\p{L}{0,3}', 'vás|vám|váš|vaš\\p{L}{0,3}'],
  ru: ['ты|тебя|тебе|тобой|тво\\p{L}{1,3}', 'вы|вас|вам|вами|ваш\\p{L}{0,3}'],
  uk: ['ти|тебе|тобі|тобою|тві\\p{L}|тво\\p{L}{1,3}', 'ви|вас|вам|вами|ваш\\p{L}{0,3}'],
  fi: ['sinä|sinun|sinua|sinulle|sinulla', 'te|teidän|teitä|teille|teillä'],
  hi: ['तुम|तुम्हें|तुम्हारा|तुम्हारे|तुम्हारी', 'आप|आपको|आपका|आपके|आपकी'],
  id: ['kamu', 'anda'],
  ro: ['tu|tău|tale|ție', 'dumneavoastră'],
};

/** What somebody says in quotation marks has a form of its own. */
const QUOTED = /["“”„«»『「][^"“”„«»』」\n]*["“”„«»』」]/gu;

const lead = String.raw`(?<![\p{L}\p{M}’'-])`;
const tail = String.raw`(?![\p{L}\p{M}’'-])`;

/** People who are spoken to in two ways within one text. A text of several voices says it in quotation marks. */
export function findFormality({ source, translation }: Pair): Found[] {
  const forms = FORMS[translation.language];
  if (!forms || !speaksToSomebody(source.words, source.language)) return [];
  const words = translation.words.replaceAll(QUOTED, (quoted) => ' '.repeat(quoted.length));
  const [near, far] = forms.map((pattern, index) => {
    const flags = translation.language === 'de' && index === 1 ? 'gu' : 'giu';
    return placesOf(new RegExp(`${lead}(?:${pattern})${tail}`, flags), words);
  });
  if (!near?.length || !far?.length) return [];
  const rare = near.length <= far.length ? near : far;
  return [
    {
      severity: 'warning',
      fault: { is: 'two-forms' },
      source: [],
      translation: rare,
    },
  ];
}

const speaksToSomebody = (words: string, language: string): boolean =>
  language !== 'en' ||
  /\byou(?:r|rs|rself)?\b/i.test(words.replaceAll(QUOTED, '')) ||
  words.length < 200;

const placesOf = (pattern: RegExp, text: string): TextRange[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
