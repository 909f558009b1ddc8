import type { Side } from '../pair.ts';
import { WORD } from './sentences.ts';

/** The letters with marks that each language has; what others have more of is not written in it but for names. */
const MARKED: Readonly<Record<string, string>> = {
  es: 'áéíóúüñ',
  pt: 'áâãàçéêíóôõúü',
  it: 'àèéìíîòóùú',
  fr: 'àâæçéèêëîïôœùûüÿ',
  de: 'äöüß',
  sv: 'åäöé',
  da: 'æøåéó',
  no: 'æøåéòôó',
  fi: 'åäöšž',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  ro: 'ăâîșțşţ',
  hu: 'áéíóöőúüű',
  tr: 'çğıöşüâîûi̇',
  nl: 'éèëïöüáóêç',
  id: 'é',
  ms: 'é',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
};

/** What Marathi and Nepali have and Hindi hardly ever: letters, and endings written as one with the word. */
const NOT_HINDI = /[ॅॲळऱ]|(?:च्या|ांनी|ातील|ण्यात|ण्यासाठी|हरू|लाई)$/u;

/** Words of other letters that a name or two may bring. */
const FEW = 3;

/**
 * Whether more of its words than names may bring have letters that its language does not. Only words in small
 * letters count.
 */
export function hasForeignLetters({ words, language }: Side): boolean {
  const own = MARKED[language];
  if (language === 'hi')
    return isMany(words.slice(0, 4000).match(WORD) ?? [], (word) => NOT_HINDI.test(word));
  if (own === undefined) return false;
  const all = words.slice(0, 4000).match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu) ?? [];
  return isMany(all, (word) =>
    Array.from(word.normalize('NFC')).some(
      (letter) => /[^a-z\p{M}]/u.test(letter) && !own.includes(letter),
    ),
  );
}

function isMany(words: readonly string[], isForeign: (word: string) => boolean): boolean {
  const foreign = words.filter(isForeign).length;
  return foreign >= FEW && foreign >= words.length * 0.2;
}
