import type { TextRange } from '../../text/text-range.ts';
import { pairUp, rowFinder } from '../compare.ts';
import type { Found } from '../finding.ts';
import { isMagnitudeKnown } from './magnitudes.ts';
import { monthNames } from './month-names.ts';
import { saysInWords } from './number-words.ts';
import { type Numeral, numeralsOf } from './numerals.ts';
import type { Pair, Side } from '../pair.ts';

/** Numbers, dates, times and prices that are missing or changed. */
export function findNumbers(pair: Pair): Found[] {
  const isStrict = [pair.source, pair.translation].every(({ language }) =>
    isMagnitudeKnown(language),
  );
  const source = reader(pair, 'source', isStrict);
  const translation = reader(pair, 'translation', isStrict);
  const isNear = (from: Numeral, to: Numeral) => from.row === to.row;

  const [left, right] = [new Set(source.numerals), new Set(translation.numerals)];
  const pairs = [
    ...match(left, right, ({ row, isPercent, currency }) => `${row} ${isPercent} ${currency}`),
    ...match(left, right, ({ row }) => `${row}`),
    ...match(left, right, () => ''),
  ];
  splitUp(left, right);
  splitUp(right, left);

  const { changed, missing, added } = pairUp(
    [...left].filter((from) => !translation.says(from)),
    [...right].filter((to) => !source.says(to)),
    isNear,
  );
  const known = new Set([
    ...source.numerals.flatMap(({ values }) => values),
    // Out of its brackets, kept text is words.
    ...pair.source.spans.flatMap(({ kind, text }) =>
      kind === 'text' ? [] : (text.match(/\d+/g) ?? []),
    ),
  ]);
  return [
    ...changed.map(([from, to]): Found => ({
      severity: 'error',
      message: 'Another number than in the source',
      source: [from],
      translation: [to],
    })),
    ...missing
      .filter(({ isMonth }) => !isMonth)
      .map((from): Found => ({
        severity: 'warning',
        message: 'A number is missing',
        source: [from],
        translation: [],
      })),
    ...added
      // What is said twice is not made up; nor is the 1 that so many languages say without a word.
      .filter((to) => !to.isMonth && !to.values.some((value) => value === '1' || known.has(value)))
      .map((to): Found => ({
        severity: 'warning',
        message: 'A number that the source does not have',
        source: [],
        translation: [to],
      })),
    ...pairs.flatMap(([from, to]) => {
      const message = unitFault(from, to, {
        source: source.rowText(from.row),
        translation: translation.rowText(to.row),
      });
      return message === undefined
        ? []
        : [{ severity: 'error' as const, message, source: [from], translation: [to] }];
    }),
  ].map(({ source: from, translation: to, ...found }) => ({
    ...found,
    source: from.map(place),
    translation: to.map(place),
  }));
}

const place = ({ start, end }: TextRange): TextRange => ({ start, end });

/** One side's numbers, and where in it another is said without digits. */
function reader({ beads, ...pair }: Pair, name: 'source' | 'translation', isStrict: boolean) {
  const side: Side = pair[name];
  const months = monthNames(side.code);
  const said = new Map<string, boolean>();
  const rowText = (row: number): string =>
    beads[row]?.[name].map(({ start, end }) => side.words.slice(start, end)).join('\n') ?? '';
  const isMonthNamed = (value: string, text: string) =>
    [...months].some(([month, number]) => String(number) === value && text.includes(month));
  return {
    numerals: numeralsOf(side, months, isStrict, rowFinder(beads, name)),
    rowText,
    says: ({ values, isIdle, row }: Numeral): boolean => {
      if (isIdle) return true;
      const question = `${row} ${values.join(' ')}`;
      const before = said.get(question);
      if (before !== undefined) return before;
      const text = rowText(row);
      const isSaid = values.some(
        (value) =>
          saysInWords(value, text, side.language) || isMonthNamed(value, text.toLowerCase()),
      );
      said.set(question, isSaid);
      return isSaid;
    },
  };
}

/** By which names a number is found on the other side; as it was written, at the least. */
const keysOf = ({ values, raw }: Numeral): string[] => [...values, raw];

/** Takes out of both what means the same and has the same trait. */
function match(
  left: Set<Numeral>,
  right: Set<Numeral>,
  trait: (one: Numeral) => string,
): [Numeral, Numeral][] {
  const names = (one: Numeral) => keysOf(one).map((key) => `${key} ${trait(one)}`);
  const byName = new Map<string, Set<Numeral>>();
  for (const to of right)
    for (const name of names(to)) byName.set(name, (byName.get(name) ?? new Set()).add(to));
  const pairs: [Numeral, Numeral][] = [];
  for (const from of left)
    for (const name of names(from)) {
      const all = byName.get(name) ?? new Set();
      const to = [...all].find((one) => right.has(one) && isSameHalf(from, one));
      if (!to) continue;
      all.delete(to);
      left.delete(from);
      right.delete(to);
      pairs.push([from, to]);
      break;
    }
  return pairs;
}

/** 9 am is not 9 pm. */
const isSameHalf = (from: Numeral, to: Numeral): boolean =>
  from.half === undefined || to.half === undefined || from.half === to.half;

/** Takes out dates, times and telephone numbers whose parts the other side has one by one. */
function splitUp(wholes: Set<Numeral>, singles: Set<Numeral>) {
  for (const whole of wholes) {
    if (whole.parts.length < 2) continue;
    const taken = new Set<Numeral>();
    for (const part of whole.parts) {
      const single = [...singles].find(
        (one) =>
          !taken.has(one) &&
          one.row === whole.row &&
          one.values.some((value) => value === part || value === `20${part}`),
      );
      if (single) taken.add(single);
    }
    if (taken.size < whole.parts.length) continue;
    wholes.delete(whole);
    for (const single of taken) singles.delete(single);
  }
}

const PERCENT =
  /%|per ?cent|prozent|pour cent|por ?cien|por cento|procent|prosent|prosentti|процент|відсот|yüzde|パーセント|百分|퍼센트|프로|เปอร์เซ็น|ร้อยละ|प्रतिशत|فيصد|بالم[ئا]|في الم[ئا]|אחוז|phần trăm|persen|százalék|τοις εκατό|割|할|折/i;

/** What is wrong with two that are the same number. */
function unitFault(
  from: Numeral,
  to: Numeral,
  row: { source: string; translation: string },
): string | undefined {
  if (from.currency !== undefined && to.currency !== undefined && from.currency !== to.currency)
    return 'Another currency than in the source';
  if (from.isPercent && !to.isPercent && !PERCENT.test(row.translation.replaceAll('％', '%')))
    return 'The percent sign is missing';
  if (to.isPercent && !from.isPercent && !PERCENT.test(row.source.replaceAll('％', '%')))
    return 'A percent sign that the source does not have';
  return undefined;
}
