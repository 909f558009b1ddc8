import type { Found } from '../finding.ts';
import type { Numeral } from './numerals.ts';
import type { Reader } from './reader.ts';

/** What is wrong beside two that are the same number. */
export interface UnitFault {
  from: Numeral;
  found: Found;
}

/** Units, currencies, percent signs and minus signs that are not as in the source beside the same number. */
export function findUnits(
  pairs: readonly (readonly [Numeral, Numeral])[],
  source: Reader,
  translation: Reader,
): UnitFault[] {
  return pairs.flatMap(([from, to]) => {
    const is = faultOf(from, to, source, translation);
    if (is === undefined) return [];
    return [
      {
        from,
        found: {
          // Sources forget it, and translators mend it.
          severity: is === 'percent-added' ? 'warning' : 'error',
          fault: { is },
          source: [{ start: from.start, end: from.end }],
          translation: [{ start: to.start, end: to.end }],
        },
      },
    ];
  });
}

function faultOf(from: Numeral, to: Numeral, source: Reader, translation: Reader) {
  if (from.currency !== undefined && to.currency !== undefined && from.currency !== to.currency)
    return 'currency-changed';
  if (from.unit !== undefined && to.unit !== undefined && from.unit.of === to.unit.of)
    if (from.unit.name !== to.unit.name) return 'unit-changed';
  if (from.isPercent && !to.isPercent && !saysPercent(to, translation)) return 'percent-missing';
  if (to.isPercent && !from.isPercent && !saysPercent(from, source)) return 'percent-added';
  if (isBelowZero(from) && !to.isNegative && !MINUS.test(nearby(to, translation)))
    return 'minus-missing';
  return undefined;
}

/** A dash before a number may be any; before a temperature, a price or a share it is a minus. */
const isBelowZero = ({ isNegative, unit, isPercent, currency }: Numeral): boolean =>
  isNegative && (unit?.of === 'temperature' || isPercent || currency !== undefined);

const MINUS =
  /[-−–]|minus|moins|menos|meno|sotto|bajo|unter|below|минус|мінус|零下|氷点下|マイナス|负|負|영하|마이너스|ลบ|ناقص|تحت|מינוס|ऋण|शून्य से|eksi|âm|miinus|mínusz|μείον/i;

const PERCENT =
  /%|per ?cent|prozent|pour ?cent|por ?cien|por ?cento|procent|prosent|процент|відсот|yüzde|パーセント|百分|퍼센트|프로|เปอร์เซ็น|ร้อยละ|प्रतिशत|فیصد|فيصد|درصد|بالم[ئا]|في الم[ئا]|אחוז|phần trăm|persen|peratus|százalék|τοις εκατό|на сто|割|折/i;

/** Characters after a number in which its percent sign may stand, and before the next number. */
const NEAR = 24;
/** A range or a list has one sign for all: `5 to 10 %`. */
const IN_LIST = 12;

const saysPercent = (one: Numeral, reader: Reader): boolean => PERCENT.test(nearby(one, reader));

/** What stands about a number up to the numbers before and after; of a range, about its other end too. */
function nearby(one: Numeral, { numerals, text }: Reader): string {
  const at = numerals.indexOf(one);
  let [first, last] = [at, at];
  while (isInList(numerals[last], numerals[last + 1], text)) last += 1;
  while (isInList(numerals[first - 1], numerals[first], text)) first -= 1;
  const [from, to] = [numerals[first] ?? one, numerals[last] ?? one];
  const start = Math.max(numerals[first - 1]?.end ?? 0, from.start - NEAR);
  const end = Math.min(numerals[last + 1]?.start ?? text.length, to.end + NEAR);
  return `${text.slice(start, one.start)} ${text.slice(one.end, end)}`;
}

const isInList = (one: Numeral | undefined, next: Numeral | undefined, text: string): boolean =>
  one !== undefined &&
  next !== undefined &&
  next.start - one.end <= IN_LIST &&
  !/[.;。；(（]/.test(text.slice(one.end, next.start));
