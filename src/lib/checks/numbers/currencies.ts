/** Signs, codes and names of currencies, each group of which may stand for the other. */
const CURRENCIES: Readonly<Record<string, string>> = {
  dollar:
    '(?:US|A|AU|CA|NZ|S|HK|NT|C|U\\$S?)?\\$|USD|AUD|CAD|NZD|SGD|HKD|TWD|dollar\\p{L}{0,4}|dólar(?:es)?|доллар\\p{L}*|долар\\p{L}*|ドル|米ドル|美元|美金|달러|دولار\\p{L}*|דולר\\p{L}*|ดอลลาร์|dolar\\p{L}*|đô la',
  euro: '€|EUR|euro\\p{L}{0,4}|eur[oó]s?|евро|євро|ユーロ|欧元|歐元|유로|يورو|אירו|יורו|ยูโร|यूरो|ευρώ|avro',
  pound: '£|GBP|pounds?|pfund|livres?|libras?|sterline?|фунт\\p{L}*|ポンド|英镑|英鎊|파운드|ปอนด์',
  yen: '¥|JPY|CNY|RMB|yen|yuan|円|元|人民币|人民幣|日元|日圓|엔|위안|иен\\p{L}*|юан\\p{L}*|เยน|หยวน',
  won: '₩|KRW|won|원|ウォン|韩元|韓元',
  rupee: '₹|INR|rupees?|रुपय\\p{L}*|रुपए|ルピー|卢比',
  ruble: '₽|RUB|руб\\p{L}*|rubles?|rubel',
  franc: 'CHF|Fr\\.|francs?|franken|スイスフラン|瑞士法郎',
  krone: 'SEK|NOK|DKK|kr\\.?|kron\\p{L}+',
  zloty: 'zł|PLN|złot\\p{L}*',
  real: 'R\\$|BRL|reais|real',
  baht: '฿|THB|บาท|baht',
};

const NAMES = Object.keys(CURRENCIES);
const ALL = NAMES.map((name) => `(${CURRENCIES[name]})`).join('|');

// R$ is no dollar, but both end with its sign: what is read before a number must begin as a word does.
const BEFORE = new RegExp(`(?<![\\p{L}])(?:${ALL}) ?[-−]?$`, 'iu');
/** What may stand between: whose currency it is, and the preposition after millions. */
const BETWEEN =
  "(?:Yhdysvaltain |US[- ]?|U\\.S\\. |amerik\\p{L}+ |američ\\p{L}+ |amerykańsk\\p{L}+ |американськ\\p{L}+ |американск\\p{L}+ |de |d[’']|di |din )?";
const AFTER = new RegExp(
  `^[ -]?${BETWEEN}(?:${ALL})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`,
  'iu',
);

/** What a currency's sign or name begins and ends with; it takes long to look for all of them. */
const MAY_BEGIN = /^[ -]?[\p{L}\p{Sc}]/u;
const MAY_END = /[\p{L}\p{Sc}.][ ]?[-−]?$/u;

/** The group of currencies named right before or right after a place. */
export function currencyAt(before: string, after: string): string | undefined {
  const found =
    (MAY_END.test(before) ? BEFORE.exec(before) : null) ??
    (MAY_BEGIN.test(after) ? AFTER.exec(after) : null);
  const at = found?.slice(1).findIndex((group) => group !== undefined);
  return at === undefined ? undefined : NAMES[at];
}
