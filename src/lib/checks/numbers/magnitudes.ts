/** Words after a number that multiply it, as patterns, by the power of ten. */
const MAGNITUDES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: {
    3: 'thousand|k',
    5: 'lakhs?',
    6: 'millions?|mln|mn|m',
    7: 'crores?',
    9: 'billions?|bn|b',
    12: 'trillions?|tn',
  },
  de: {
    3: 'tausend|tsd\\.?',
    6: 'million(?:en)?|mio\\.?',
    9: 'milliarden?|mrd\\.?',
    12: 'billion(?:en)?',
  },
  fr: { 3: 'mille', 6: 'millions?', 9: 'milliards?', 12: 'billions?' },
  es: { 3: 'mil', 6: 'mill(?:ón|ones)|M', 9: 'mil millones' },
  pt: { 3: 'mil', 6: 'milh(?:ão|ões)', 9: 'bilh(?:ão|ões)|mil milhões' },
  it: { 3: 'mila', 6: 'milion[ei]', 9: 'miliard[oi]' },
  nl: { 3: 'duizend', 6: 'miljoen', 9: 'miljard' },
  sv: { 3: 'tusen', 6: 'miljon(?:er)?', 9: 'miljard(?:er)?' },
  da: { 3: 'tusind', 6: 'million(?:er)?', 9: 'milliard(?:er)?' },
  no: { 3: 'tusen', 6: 'million(?:er)?', 9: 'milliard(?:er)?' },
  fi: { 3: 'tuhat|tuhatta', 6: 'miljoona\\p{L}*', 9: 'miljardi\\p{L}*' },
  pl: { 3: 'tysi\\p{L}+|tys\\.?', 6: 'milion\\p{L}*|mln', 9: 'miliard\\p{L}*|mld' },
  cs: { 3: 'tisíc\\p{L}*|tis\\.?', 6: 'mili[oó]n\\p{L}*|mil\\.?', 9: 'miliard\\p{L}*|mld\\.?' },
  ru: { 3: 'тысяч\\p{L}*|тыс\\.?', 6: 'миллион\\p{L}*|млн\\.?', 9: 'миллиард\\p{L}*|млрд\\.?' },
  uk: { 3: 'тисяч\\p{L}*|тис\\.?', 6: 'мільйон\\p{L}*|млн\\.?', 9: 'мільярд\\p{L}*|млрд\\.?' },
  tr: { 3: 'bin', 6: 'milyon\\p{L}*', 9: 'milyar\\p{L}*' },
  ar: { 3: 'ألف|آلاف|ألفا?ً?', 6: 'مليون\\p{L}*|ملايين', 9: 'مليار\\p{L}*' },
  he: { 3: 'אלף|אלפים', 6: 'מיליו[ןנ]\\p{L}*', 9: 'מיליארד\\p{L}*' },
  hi: {
    3: 'हज़ार|हज़ार|हजार',
    5: 'लाख',
    6: 'मिलियन|दस लाख',
    7: 'करोड़|करोड़',
    9: 'बिलियन|अरब',
    12: 'ट्रिलियन',
  },
  // Longer ones first: a thousand million.
  th: {
    12: 'ล้านล้าน',
    11: 'แสนล้าน',
    10: 'หมื่นล้าน',
    9: 'พันล้าน',
    8: 'ร้อยล้าน',
    6: 'ล้าน',
    5: 'แสน',
    4: 'หมื่น',
    3: 'พัน',
    2: 'ร้อย',
  },
  fa: { 3: 'هزار', 6: 'میلیون\\p{L}*', 9: 'میلیارد\\p{L}*', 12: 'تریلیون|هزار میلیارد' },
  ur: { 3: 'ہزار', 5: 'لاکھ', 6: 'ملین', 7: 'کروڑ', 9: 'ارب|بلین' },
  bg: { 3: 'хиляд\\p{L}*|хил\\.?', 6: 'мили\\p{L}+|млн\\.?', 9: 'милиард\\p{L}*|млрд\\.?' },
  sk: { 3: 'tisíc\\p{L}*|tis\\.?', 6: 'mili[oó]n\\p{L}*|mil\\.?', 9: 'mili[ae]rd\\p{L}*|mld\\.?' },
  sr: {
    3: 'хиљад\\p{L}*|hiljad\\p{L}*',
    6: 'милион\\p{L}*|milion\\p{L}*',
    9: 'милијард\\p{L}*|milijard\\p{L}*',
  },
  ro: {
    3: 'mii|de mii|mie',
    6: 'milioane|de milioane|milion\\p{L}*|mil\\.',
    9: 'miliard\\p{L}*|de miliarde|mld\\.?',
  },
  hu: { 3: 'ezer|ezr\\p{L}*', 6: 'millió\\p{L}*', 9: 'milliárd\\p{L}*' },
  el: {
    3: 'χιλιάδ\\p{L}*|χιλ\\.?',
    6: 'εκατομμύρι\\p{L}*|εκατ\\.?',
    9: 'δισεκατομμύρι\\p{L}*|δισ\\.?',
  },
  ms: { 3: 'ribu', 6: 'juta', 9: 'bilion' },
  tl: { 3: 'libo|libong', 6: 'milyon\\p{L}*', 9: 'bilyon\\p{L}*' },
  vi: { 3: 'nghìn|ngàn', 6: 'triệu', 9: 'tỷ|tỉ' },
  id: { 3: 'ribu', 6: 'juta', 9: 'miliar' },
  // Longer ones first; a kilogram is no thousand grams.
  zh: {
    7: '千万|千萬',
    6: '百万|百萬',
    9: '十[亿億]',
    8: '[亿億]',
    4: '[万萬]',
    3: '千(?![克米瓦卡])',
    2: '百',
  },
  ja: { 7: '千万', 6: '百万', 9: '十億', 12: '兆', 8: '億', 4: '万', 3: '千', 2: '百', 1: '割' },
  ko: { 7: '천만', 6: '백만', 9: '십억', 12: '조', 8: '억', 4: '만', 3: '천', 2: '백', 1: '할' },
};

/** Languages that go on after one: 1億2000万. */
export const STACKS: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

interface Magnitude {
  power: number;
  length: number;
  /** A letter that may as well be a metre or a name of its own. */
  isAmbiguous: boolean;
}

/** Written close to the number or not at all; after a currency's sign they can be nothing else. */
const LETTERS = /^ ?[a-z]$/i;

type MagnitudeReader = (text: string, from: number) => Magnitude | undefined;

const readers = new Map<string, MagnitudeReader>();

/** Reads the magnitude that follows a number; undefined where the language's words are not known. */
export function magnitudeReader(language: string): MagnitudeReader | undefined {
  const words = MAGNITUDES[language];
  if (!words) return undefined;
  const before = readers.get(language);
  if (before) return before;
  const entries = Object.entries(words).toSorted(([, a], [, b]) => b.length - a.length);
  const space = STACKS.has(language) ? ' ?' : '[ -]?';
  const end = STACKS.has(language) || language === 'th' ? '' : '(?!\\p{L})';
  const pattern = new RegExp(
    `${space}(?:${entries.map(([, word]) => `(${word})`).join('|')})${end}`,
    'iuy',
  );
  const read: MagnitudeReader = (text, from) => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (!found) return undefined;
    const at = found.slice(1).findIndex((group) => group !== undefined);
    const isAmbiguous = LETTERS.test(found[0]);
    // `5 m` is five metres.
    if (isAmbiguous && found[0].length > 1) return undefined;
    return { power: Number(entries[at]?.[0] ?? 0), length: found[0].length, isAmbiguous };
  };
  readers.set(language, read);
  return read;
}

export const isMagnitudeKnown = (language: string): boolean => language in MAGNITUDES;
