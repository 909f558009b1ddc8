import { toLocale } from '../../text/languages.ts';

/** What is measured, and how much of its base one is; of what is not converted, 0. */
export interface Unit {
  name: string;
  of: string;
  size: number;
}

/** Units that only readers of English measure in. */
const ENGLISH_UNITS = new Set(
  'mile yard foot inch mile-per-hour pound ounce stone gallon fluid-ounce acre fahrenheit'.split(
    ' ',
  ),
);

/** Whether people who read the language measure in the unit. */
export const isMeasuredIn = ({ name }: Unit, language: string): boolean =>
  ENGLISH_UNITS.has(name) === (language === 'en');

/** The units of `Intl` that texts speak of, by what they measure, each in the first one's size. */
const UNITS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    meter: 1,
    kilometer: 1000,
    centimeter: 0.01,
    millimeter: 0.001,
    mile: 1609.344,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
  },
  speed: { 'kilometer-per-hour': 1, 'mile-per-hour': 1.609344 },
  mass: { kilogram: 1, gram: 0.001, pound: 0.453592, ounce: 0.0283495, stone: 6.35029 },
  volume: { liter: 1, milliliter: 0.001, gallon: 3.78541, 'fluid-ounce': 0.0295735 },
  area: { hectare: 1, acre: 0.404686 },
  // Their zeros differ: see `isConverted`.
  temperature: { celsius: 1, fahrenheit: 1 },
  data: { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
  time: {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_800,
    year: 31_557_600,
  },
};

/** Signs that most languages share; those of one letter say too little in a text. */
const SIGNS: Readonly<Record<string, string>> = {
  km: 'kilometer',
  cm: 'centimeter',
  mm: 'millimeter',
  mi: 'mile',
  ft: 'foot',
  'km/h': 'kilometer-per-hour',
  kmh: 'kilometer-per-hour',
  kph: 'kilometer-per-hour',
  'km/t': 'kilometer-per-hour',
  'km/sa': 'kilometer-per-hour',
  mph: 'mile-per-hour',
  'mi/h': 'mile-per-hour',
  'mi/sa': 'mile-per-hour',
  kg: 'kilogram',
  lb: 'pound',
  lbs: 'pound',
  oz: 'ounce',
  ml: 'milliliter',
  ha: 'hectare',
  '°c': 'celsius',
  '°f': 'fahrenheit',
  kb: 'kilobyte',
  mb: 'megabyte',
  gb: 'gigabyte',
  tb: 'terabyte',
  км: 'kilometer',
  см: 'centimeter',
  мм: 'millimeter',
  кг: 'kilogram',
  'км/ч': 'kilometer-per-hour',
  'км/год': 'kilometer-per-hour',
  мб: 'megabyte',
  гб: 'gigabyte',
};

/** Words that `Intl` does not give: other spellings and what people say for short. */
const MORE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    kilometre: 'kilometer',
    metre: 'meter',
    centimetre: 'centimeter',
    millimetre: 'millimeter',
    litre: 'liter',
    kilo: 'kilogram',
    min: 'minute',
    hr: 'hour',
    yr: 'year',
  },
  ja: {
    マイル: 'mile',
    キロメートル: 'kilometer',
    メートル: 'meter',
    フィート: 'foot',
    時間: 'hour',
    分: 'minute',
    秒: 'second',
  },
  zh: {
    英里: 'mile',
    公里: 'kilometer',
    千米: 'kilometer',
    米: 'meter',
    英尺: 'foot',
    分钟: 'minute',
    分鐘: 'minute',
    小时: 'hour',
    小時: 'hour',
    英哩: 'mile',
  },
  ko: {
    마일: 'mile',
    킬로미터: 'kilometer',
    피트: 'foot',
    미터: 'meter',
    시간: 'hour',
    분: 'minute',
    초: 'second',
  },
  th: {
    ไมล์: 'mile',
    กิโลเมตร: 'kilometer',
    เมตร: 'meter',
    ฟุต: 'foot',
    นาที: 'minute',
    ชั่วโมง: 'hour',
  },
};

const BY_NAME = new Map<string, Unit>(
  Object.entries(UNITS).flatMap(([of, sizes]) =>
    Object.entries(sizes).map(([name, size]) => [name, { name, of, size }] as const),
  ),
);

const lexicons = new Map<string, ReadonlyMap<string, Unit>>();

/** What stands for each unit in a language, in small letters, without the endings of longer words. */
function lexiconOf(code: string): ReadonlyMap<string, Unit> {
  const before = lexicons.get(code);
  if (before) return before;
  const lexicon = new Map<string, Unit>();
  const add = (word: string, name: string) => {
    const unit = BY_NAME.get(name);
    const stem = stemOf(word);
    if (unit && stem !== '' && !lexicon.has(stem)) lexicon.set(stem, unit);
  };
  const language = (toLocale(code).split('-')[0] ?? '').toLowerCase();
  for (const [sign, name] of Object.entries(SIGNS)) add(sign, name);
  for (const [word, name] of Object.entries(MORE[language] ?? {})) add(word, name);
  for (const { name } of BY_NAME.values()) for (const word of wordsFor(name, code)) add(word, name);
  lexicons.set(code, lexicon);
  return lexicon;
}

/** In the forms for one, two, five and a fraction. */
function wordsFor(unit: string, code: string): string[] {
  try {
    const format = new Intl.NumberFormat(`${toLocale(code)}-u-nu-latn`, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    });
    return [1, 2, 5, 1.5].flatMap((count) =>
      format
        .formatToParts(count)
        .filter(({ type }) => type === 'unit')
        .map(({ value }) => value.trim()),
    );
  } catch {
    // A code that is none, or a unit that this browser does not know.
    return [];
  }
}

/** Longer words lose what cases and numbers change. */
function stemOf(word: string): string {
  const lower = word.toLowerCase();
  return /^\p{L}{6,}$/u.test(lower) &&
    !/^[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(lower)
    ? lower.slice(0, -2)
    : lower;
}

const SPACELESS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;

/** Which unit the words right after a number name, in a language of Gengo's. */
export function unitAt(after: string, code: string): Unit | undefined {
  const found = /^[ -]?([°\p{L}][\p{L}\p{M}/]*)/u.exec(after.toLowerCase());
  const word = found?.[1];
  if (word === undefined) return undefined;
  const lexicon = lexiconOf(code);
  for (let length = Math.min(word.length, 24); length > 0; length--) {
    const unit = lexicon.get(word.slice(0, length));
    if (!unit) continue;
    const rest = word.length - length;
    // A short word must be the whole one, but for an ending; where no spaces part words anything may follow.
    if (SPACELESS.test(word) || rest === 0 || (length >= 4 && rest <= 5)) return unit;
  }
  return undefined;
}

/** How far a converted number may be rounded. */
const ROUNDED = 0.12;

/** Whether two numbers with their units say about the same. */
export function isConverted(from: number, unit: Unit, to: number, other: Unit): boolean {
  if (unit.of !== other.of) return false;
  if (unit.of === 'temperature' && unit.name !== other.name) {
    const expected = unit.name === 'celsius' ? from * 1.8 + 32 : (from - 32) / 1.8;
    return Math.abs(expected - to) <= 1.5;
  }
  const [left, right] = [from * unit.size, to * other.size];
  return Math.abs(left - right) <= ROUNDED * Math.max(Math.abs(left), Math.abs(right));
}
