export interface Language {
  /** English name. */
  language: string;
  /** The name in the language itself. */
  localized_name: string;
  lc: string;
  unit_type: 'word' | 'character';
}

export interface LanguagePair {
  lc_src: string;
  lc_tgt: string;
  tier: string;
  /** Price of one unit of the source, as a decimal string. */
  unit_price: string;
  currency: string;
}

const word = (lc: string, language: string, localized_name: string): Language => ({
  language,
  localized_name,
  lc,
  unit_type: 'word',
});

const character = (lc: string, language: string, localized_name: string): Language => ({
  ...word(lc, language, localized_name),
  unit_type: 'character',
});

/** What the sandbox translates: the codes of gengo-api.md, section 4. */
export const LANGUAGES: readonly Language[] = [
  word('ar', 'Arabic', 'العربية'),
  word('bg', 'Bulgarian', 'Български'),
  word('cs', 'Czech', 'Čeština'),
  word('da', 'Danish', 'Dansk'),
  word('de', 'German', 'Deutsch'),
  word('el', 'Greek', 'Ελληνικά'),
  word('en', 'English', 'English'),
  word('en-gb', 'English (British)', 'English (British)'),
  word('es', 'Spanish (Spain)', 'Español (España)'),
  word('es-la', 'Spanish (Latin America)', 'Español (América Latina)'),
  word('fi', 'Finnish', 'Suomi'),
  word('fr', 'French', 'Français'),
  word('fr-ca', 'French (Canada)', 'Français (Canada)'),
  word('he', 'Hebrew', 'עברית'),
  word('hu', 'Hungarian', 'Magyar'),
  word('id', 'Indonesian', 'Bahasa Indonesia'),
  word('it', 'Italian', 'Italiano'),
  character('ja', 'Japanese', '日本語'),
  character('ko', 'Korean', '한국어'),
  word('ms', 'Malay', 'Bahasa Melayu'),
  word('nl', 'Dutch', 'Nederlands'),
  word('no', 'Norwegian', 'Norsk'),
  word('pl', 'Polish', 'Polski'),
  word('pt', 'Portuguese (Europe)', 'Português (Europa)'),
  word('pt-br', 'Portuguese (Brazil)', 'Português (Brasil)'),
  word('ro', 'Romanian', 'Română'),
  word('ru', 'Russian', 'Русский'),
  word('sk', 'Slovak', 'Slovenčina'),
  word('sr', 'Serbian', 'Српски'),
  word('sv', 'Swedish', 'Svenska'),
  character('th', 'Thai', 'ไทย'),
  word('tl', 'Tagalog', 'Tagalog'),
  word('tr', 'Turkish', 'Türkçe'),
  word('uk', 'Ukrainian', 'Українська'),
  word('vi', 'Vietnamese', 'Tiếng Việt'),
  character('zh', 'Chinese (Simplified)', '中文（简体）'),
  character('zh-hk', 'Chinese (Hong Kong)', '中文（香港）'),
  character('zh-tw', 'Chinese (Traditional)', '中文（繁體）'),
];

/** Every pair has one of these on a side: few people translate from Finnish into Thai. */
const HUBS = new Set(['en', 'ja', 'zh']);

/** US dollars for one unit of the source, by what the source is counted in. */
const PRICES = {
  standard: { word: '0.06', character: '0.03' },
  pro: { word: '0.12', character: '0.08' },
  ultra: { word: '0.17', character: '0.11' },
} as const;

/** The old third tier, still sold in these. */
const ULTRA = new Set(['en~ja', 'ja~en', 'en~zh', 'zh~en', 'en~de', 'en~fr']);

/** Every pair and tier on offer, with its price, as `GET translate/service/language_pairs` lists them. */
export function languagePairs(): LanguagePair[] {
  const pairs = LANGUAGES.flatMap((source) =>
    LANGUAGES.filter(
      (target) => source !== target && (HUBS.has(source.lc) || HUBS.has(target.lc)),
    ).map((target) => ({ source, target })),
  );
  return pairs.flatMap(({ source, target }) =>
    Object.entries(PRICES)
      .filter(([tier]) => tier !== 'ultra' || ULTRA.has(`${source.lc}~${target.lc}`))
      .map(([tier, price]) => ({
        lc_src: source.lc,
        lc_tgt: target.lc,
        tier,
        unit_price: price[source.unit_type],
        currency: 'USD',
      })),
  );
}
