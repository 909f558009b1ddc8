/** Gengo's codes that mean something else, or nothing, as BCP 47 (gengo-api.md, section 4). */
const LOCALES: Readonly<Record<string, string>> = {
  zh: 'zh-Hans',
  'zh-tw': 'zh-Hant-TW',
  'zh-hk': 'zh-Hant-HK',
  'es-la': 'es-419',
  tl: 'fil',
  jp: 'ja',
};

/** Where `Intl`'s own names differ from browser to browser, or are too long for a list. */
const NAMES: Readonly<Record<string, string>> = {
  zh: 'Chinese (Simplified)',
  'zh-tw': 'Chinese (Traditional)',
  'zh-hk': 'Chinese (Hong Kong)',
};

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** A Gengo language code as a BCP 47 tag for `lang` and `Intl`: `zh-tw` becomes `zh-Hant-TW`. */
export function toLocale(code: string): string {
  return LOCALES[code.toLowerCase()] ?? code;
}

/** Which way a language is written; `auto` where the code is empty. */
export function textDirection(code: string): 'ltr' | 'rtl' | 'auto' {
  if (code === '') return 'auto';
  return RIGHT_TO_LEFT.has(code.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a Gengo language code; a code that `Intl` does not know stays as it is. */
export function languageName(code: string): string {
  const own = NAMES[code.toLowerCase()];
  if (own !== undefined || code === '') return own ?? '';
  try {
    return names.of(toLocale(code)) ?? code;
  } catch {
    return code;
  }
}
