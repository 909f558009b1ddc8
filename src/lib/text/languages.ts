import { writtenLanguage } from '../language/write.ts';

/** Gengo's codes that mean something else, or nothing, as BCP 47 (gengo-api.md, section 4). */
const LOCALES = new Map(
  Object.entries({
    zh: 'zh-Hans',
    'zh-tw': 'zh-Hant-TW',
    'zh-hk': 'zh-Hant-HK',
    'es-la': 'es-419',
    tl: 'fil',
    jp: 'ja',
  }),
);

/**
 * The English names of Gengo's languages (gengo-api.md, section 4): `Intl`'s own differ from browser to browser,
 * and a phone needs 50 ms for the first of them.
 */
const NAMES = new Map(
  Object.entries({
    ar: 'Arabic',
    bg: 'Bulgarian',
    cs: 'Czech',
    da: 'Danish',
    de: 'German',
    el: 'Greek',
    en: 'English',
    'en-gb': 'British English',
    es: 'Spanish',
    'es-la': 'Latin American Spanish',
    fi: 'Finnish',
    fr: 'French',
    'fr-ca': 'Canadian French',
    he: 'Hebrew',
    hu: 'Hungarian',
    id: 'Indonesian',
    it: 'Italian',
    ja: 'Japanese',
    jp: 'Japanese',
    ko: 'Korean',
    ms: 'Malay',
    nl: 'Dutch',
    no: 'Norwegian',
    pl: 'Polish',
    pt: 'Portuguese',
    'pt-br': 'Brazilian Portuguese',
    ro: 'Romanian',
    ru: 'Russian',
    sk: 'Slovak',
    sr: 'Serbian',
    sv: 'Swedish',
    th: 'Thai',
    tl: 'Filipino',
    tr: 'Turkish',
    uk: 'Ukrainian',
    vi: 'Vietnamese',
    zh: 'Chinese (Simplified)',
    'zh-hk': 'Chinese (Hong Kong)',
    'zh-tw': 'Chinese (Traditional)',
  }),
);

/** A Gengo language code as a BCP 47 tag for `lang` and `Intl`: `zh-tw` becomes `zh-Hant-TW`. */
export function toLocale(code: string): string {
  return LOCALES.get(code.toLowerCase()) ?? code;
}

/**
 * What the language of a Gengo code is called, in the language that is spoken; a code that nobody knows stays as it
 * is.
 */
export function languageName(code: string): string {
  if (code === '') return '';
  const name = writtenLanguage(toLocale(code)) ?? NAMES.get(code.toLowerCase());
  if (name !== undefined) return name;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(toLocale(code)) ?? code;
  } catch {
    return code;
  }
}
