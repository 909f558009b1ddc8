import type { TextRange } from '../../text/text-range.ts';
import { currencyAt } from './currencies.ts';
import { magnitudeReader, STACKS } from './magnitudes.ts';
import { type Unit, unitAt } from './units.ts';
import { NUMBER, plainDigits, readNumber } from './number-format.ts';
import type { Side } from '../pair.ts';

/** A number in digits, or a month by its name beside one. */
export interface Numeral extends TextRange {
  /** All that it may mean, in their shortest form. */
  values: readonly string[];
  /** Its runs of digits; of one that is a date or a telephone number each may stand alone elsewhere. */
  parts: readonly string[];
  /** In the language's own ASCII form. */
  raw: string;
  /** Which row it stands in. */
  row: number;
  isMonth: boolean;
  /** A full hour's minutes: nobody misses them. */
  isIdle: boolean;
  /** With a minus before it. */
  isNegative: boolean;
  half: 'am' | 'pm' | undefined;
  isPercent: boolean;
  unit: Unit | undefined;
  currency: string | undefined;
}

/**
 * All numbers of a text, in their order. Digits within code and kept text are none of the translator's.
 *
 * @param months by their names in the text's language
 * @param isStrict whether the other language's words for thousands and millions are known too
 */
export function numeralsOf(
  side: Side,
  months: ReadonlyMap<string, number>,
  isStrict: boolean,
  rowOf: (place: TextRange) => number,
): Numeral[] {
  const text = plainDigits(side.once);
  const magnitude = magnitudeReader(side.language);
  const numerals: Numeral[] = [];
  for (const { 0: raw, index } of text.matchAll(NUMBER)) {
    const before = text.slice(Math.max(0, index - 12), index);
    // A character written as code.
    if (/\\[ux]$/.test(before)) continue;
    let end = index + raw.length;
    let values = readNumber(raw, side.language, side.code);
    const scale = magnitude?.(text, end);
    if (scale) {
      const scaled = values.map((value) => shift(value, scale.power));
      // `5m` may be metres, `£5m` is millions.
      const isSure = isStrict && (!scale.isAmbiguous || currencyAt(before, '') !== undefined);
      values = isSure ? scaled : [...scaled, ...values];
      end += scale.length;
    }
    const last = numerals.at(-1);
    if (last && values[0] !== undefined && STACKS.has(side.language) && goesOn(last, index, text)) {
      join(last, values[0], end, text);
      continue;
    }
    const after = text.slice(end, end + 24);
    const time = timeOf(before, text.slice(index + raw.length, index + raw.length + 16), raw);
    numerals.push({
      start: index,
      end,
      raw: text.slice(index, end),
      row: 0,
      values: [...values, ...otherYears(values, before, after, raw), ...time.values],
      parts: raw.split(/\D+/).map((part) => part.replace(/^0+(?=\d)/, '')),
      isMonth: false,
      isIdle: /^0+$/.test(raw) && /(?:[:h时時点點시.]|h |uhr |kl\. ?\d+\.)$/i.test(before),
      isNegative: /(?:^|[\s(（~])[-−–]$/.test(before),
      half: time.half,
      isPercent: PERCENT_AFTER.test(after) || PERCENT_BEFORE.test(before) || text[end - 1] === '割',
      unit: unitAt(after, side.code),
      currency: currencyAt(before, after),
    });
  }
  return [...numerals, ...monthsOf(months, text)]
    .map((numeral) => ({ ...numeral, row: rowOf(numeral) }))
    .toSorted((a, b) => a.start - b.start);
}

/** The sign or the word for percent, which languages write on either side. */
const PERCENT_WORD =
  'per ?cent|prozent|pour ?cent|por ?cien|por ?cento|procent|prosent|процент|проц|відсот|yüzde|パーセント|퍼센트|프로|เปอร์เซ็น|प्रतिशत|فیصد|فيصد|درصد|بالم[ئا]|في الم[ئا]|אחוז|phần trăm|persen|peratus|porsyento|százalék|τοις εκατό|на сто|percent|posto|pct|割|折';
const PERCENT_AFTER = new RegExp(`^[ -]?(?:%|${PERCENT_WORD})`, 'i');
const PERCENT_BEFORE = /(?:%|yüzde|百分之|ร้อยละ)[ -]?$/i;

/** Whether a number goes on with what stands at `index`: the 2000万 of 1億2000万. */
const goesOn = (last: Numeral, index: number, text: string): boolean =>
  /[兆億亿万萬千百조억만천백]/.test(text.charAt(last.end - 1)) &&
  index - last.end <= 1 &&
  text.slice(last.end, index).trim() === '';

function join(last: Numeral, value: string, end: number, text: string) {
  // 3천5백만: what is left of 만 counts ten thousands.
  const ending = text.charAt(end - 1);
  const isInner = /[천백千百]/.test(text.charAt(last.end - 1));
  const power = isInner ? (/[만万萬]/.test(ending) ? 4 : /[억億亿]/.test(ending) ? 8 : 0) : 0;
  last.values = last.values.map((sum) => String(Number(sum) * 10 ** power + Number(value)));
  last.end = end;
}

/** Moves the decimal point; twelve digits are enough for what people write in words. */
const shift = (value: string, power: number): string =>
  String(Number((Number(value) * 10 ** power).toPrecision(12)));

/** Years of other calendars and of two digits, offers and discounts, which other languages count from the other end. */
function otherYears(
  values: readonly string[],
  before: string,
  after: string,
  raw: string,
): string[] {
  const number = Number(values[0]);
  if (!Number.isInteger(number) && !after.startsWith('折')) return [];
  const others: number[] = [];
  for (const [era, offset] of ERAS)
    if (before.trimEnd().endsWith(era)) others.push(number + offset);
  if (number >= 2400 && number <= 2700) others.push(number - 543);
  if (/^\d\d$/.test(raw) && /\d[./-]$|[’']$|\p{L}$/u.test(before)) others.push(2000 + number);
  // 1990s: the nineties.
  if (/^[12]\d\d0$/.test(raw) && DECADE.test(after)) others.push(number % 100);
  // 8折: a fifth off.
  if (/^ ?折/.test(after)) others.push(Math.round((10 - number) * 100) / 10, number * 10);
  // 2 for 1: buy one, get one.
  const [, free] = /^ for (\d)(?!\d)/.exec(after) ?? [];
  if (free !== undefined) others.push(number - Number(free));
  return others.map(String);
}

/** What makes a decade of a year: 1990s, 1990er, 1990年代, 1990-е. */
const DECADE = /^(?:['’]?s(?!\p{L})|er(?!\p{L})| ?年代|년대|-[ехт]|erne|-luvu|-tal|an(?!\p{L}))/u;

/** Names of eras, and the year before their first. */
const ERAS = [
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
] as const;

const AM_BEFORE = /(?:午前|上午|早上|凌晨|清晨|오전)$/;
const PM_BEFORE = /(?:午後|下午|晚上|傍晚|夜|오후|저녁|밤)$/;
const AM_AFTER = /^(?:[:.]\d\d)? ?(?:a\.? ?m\.?(?!\p{L})|صباح\p{L}*|ص(?!\p{L}))/iu;
const PM_AFTER = /^(?:[:.]\d\d)? ?(?:p\.? ?m\.?(?!\p{L})|مساء\p{L}*|م(?!\p{L}))/iu;

/** The hour in the other count of hours. */
function timeOf(before: string, after: string, raw: string) {
  const hour = Number(raw);
  const trimmed = before.trimEnd();
  const isHour = Number.isInteger(hour) && hour <= 12;
  if (isHour && (AM_BEFORE.test(trimmed) || AM_AFTER.test(after)))
    return { half: 'am' as const, values: hour === 12 ? ['0'] : [] };
  if (isHour && (PM_BEFORE.test(trimmed) || PM_AFTER.test(after)))
    return { half: 'pm' as const, values: hour === 12 ? [] : [String(hour + 12)] };
  return { half: undefined, values: [] };
}

/** Letters that an ending adds to a month's name. */
const ENDING = 3;

/** Months named beside a number: alone they may be names or verbs. */
function monthsOf(months: ReadonlyMap<string, number>, text: string): Numeral[] {
  if (months.size === 0) return [];
  const longestFirst = [...months.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<!\\p{L})(${longestFirst.join('|')})\\p{L}{0,${ENDING}}(?!\\p{L})`,
    'giu',
  );
  return [...text.matchAll(pattern)].flatMap(({ 0: raw, 1: name = '', index }) => {
    const end = index + raw.length;
    const isBeside =
      /\d\S{0,3} (?:\p{L}{1,3} )?$/u.test(text.slice(Math.max(0, index - 10), index)) ||
      /^\.? ?\d/.test(text.slice(end, end + 3));
    if (!isBeside) return [];
    const value = String(months.get(name.toLowerCase()) ?? 0);
    return [
      {
        start: index,
        end,
        raw,
        row: 0,
        values: [value],
        parts: [],
        isMonth: true,
        isIdle: false,
        isNegative: false,
        half: undefined,
        isPercent: false,
        unit: undefined,
        currency: undefined,
      },
    ];
  });
}
