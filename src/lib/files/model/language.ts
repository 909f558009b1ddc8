import { gengoCode } from '../../text/gengo-code.ts';
import type { LanguageStyle } from './unit.ts';

/** Gengo's codes that files write otherwise: with a region, with a script. */
const WRITTEN: Readonly<Record<string, readonly [region: string, script: string]>> = {
  zh: ['zh-CN', 'zh-Hans'],
  'zh-tw': ['zh-TW', 'zh-Hant'],
  'zh-hk': ['zh-HK', 'zh-HK'],
  'es-la': ['es-419', 'es-419'],
  no: ['nb', 'nb'],
  tl: ['fil', 'fil'],
  jp: ['ja', 'ja'],
};

/** Gengo's code as BCP 47, by the style's way with Chinese; the separator is the style's. */
export function writtenLanguage(lc: string, { chinese, separator, own }: LanguageStyle): string {
  const [region, script] = WRITTEN[lc] ?? [canonical(lc), canonical(lc)];
  return (own?.[lc] ?? (chinese === 'script' ? script : region)).replaceAll('-', separator);
}

/** As a file's own language is written there: "en_US" and "en-us" make "pt_BR" and "pt-br" of "pt-BR". */
export function writtenLike(language: string, model: string): string {
  const [, sign, region = ''] = /^[a-z]{2,3}([-_])(\w+)/.exec(model) ?? [];
  if (sign === undefined) return language;
  const signed = language.replace(/[-_]/g, sign);
  return /^[a-z]{2}$/.test(region) ? signed.toLowerCase() : signed;
}

function canonical(lc: string): string {
  try {
    return Intl.getCanonicalLocales(lc)[0] ?? lc;
  } catch {
    return lc;
  }
}

/** Whether a language, as a file writes it ("en_US"), is Gengo's `lc`. */
export const isLanguage = (written: string | undefined, lc: string): boolean =>
  written !== undefined && gengoCode(written, [lc]) === lc;

/** The categories that CLDR knows for numbers in a language, in its order; `other` for an unknown one. */
function pluralCategories(lc: string): readonly string[] {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'];
  try {
    const { pluralCategories: known } = new Intl.PluralRules(
      WRITTEN[lc]?.[0] ?? lc,
    ).resolvedOptions();
    return order.filter((one) => known.some((category) => category === one));
  } catch {
    return ['other'];
  }
}

/** CLDR's categories, which most formats name as CLDR does. */
export const cldrForms = (lc: string): readonly (readonly [category: string, name: string])[] =>
  pluralCategories(lc).map((one) => [one, one]);
