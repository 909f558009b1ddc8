import { gengoCode } from '../../text/gengo-code.ts';
import { languageName } from '../../text/languages.ts';

/** Gengo's codes, those that people order from most first. */
export const CODES =
  'en ja zh zh-tw zh-hk ko de fr es it pt pt-br ru nl sv ar bg cs da el en-gb es-la fi fr-ca he hu id ms no pl ro sk sr th tl tr uk vi'.split(
    ' ',
  );

/** What languages are called, in English and at home. */
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ...CODES.map((code): [string, string] => [languageName(code).toLowerCase(), code]),
  ...Object.entries({
    deutsch: 'de',
    français: 'fr',
    español: 'es',
    italiano: 'it',
    português: 'pt',
    русский: 'ru',
    nederlands: 'nl',
    svenska: 'sv',
    日本語: 'ja',
    한국어: 'ko',
    中文: 'zh',
    简体中文: 'zh',
    繁體中文: 'zh-tw',
    chinese: 'zh',
    'simplified chinese': 'zh',
    'traditional chinese': 'zh-tw',
  }),
]);

/** Words that stand beside a language where its column holds the texts to translate. */
const NOISE =
  /^(?:text|texts|source|original|content|string|strings|copy|value|values|in|language|the|default)$/;

/**
 * The code of a heading that is a language: "English", "en", "pt_BR", "English (US)", "English(en)", "Source
 * (English)", "translations.en". Undefined where other words stand in it.
 */
export function headingLanguage(heading: string): string | undefined {
  const name = heading.trim().toLowerCase();
  return wholeLanguage(name) ?? inWords(name) ?? wholeLanguage(name.split(/[.:/]/).at(-1) ?? '');
}

function wholeLanguage(name: string): string | undefined {
  const named = BY_NAME.get(name);
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,4}){0,2}$/.test(name)) return undefined;
  return gengoCode(name, CODES);
}

function inWords(name: string): string | undefined {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !NOISE.test(word));
  const [first, second] = words;
  const [only = ''] = words.length === 1 ? words : [];
  // "en (default)"
  const language = BY_NAME.get(first ?? '') ?? wholeLanguage(only);
  if (language === undefined || words.length > 2) return undefined;
  if (second === undefined) return language;
  // A region ("us"), or the code again ("en").
  if (second === language || wholeLanguage(second) === language) return language;
  const region = REGIONS.get(second) ?? second;
  if (!/^[a-z]{2}$/.test(region) && !/^(?:hans|hant|419)$/.test(region)) return undefined;
  return gengoCode(`${language}-${region}`, CODES);
}

/** Regions by their names. */
const REGIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    brazil: 'br',
    brasil: 'br',
    canada: 'ca',
    uk: 'gb',
    simplified: 'hans',
    traditional: 'hant',
    'latin america': '419',
    taiwan: 'tw',
    british: 'gb',
  }),
);
