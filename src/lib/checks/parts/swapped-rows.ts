import type { Found } from '../finding.ts';
import type { Pair, Side } from '../pair.ts';
import { plainDigits } from '../numbers/number-format.ts';
import type { TextRange } from '../../text/text-range.ts';
import { usualRatio } from '../language/usual-length.ts';

/** What a row is known by in any language: numbers of two digits and more, names in Latin letters, what a machine reads. */
const SIGN = /\d{2,}|(?<![\p{L}])\p{Lu}\p{Script=Latin}{3,}|\{[^{}\s]+\}|https?:\S+/gu;

/** Signs that must have changed places, and by how much better the lengths must fit where they did. */
const ENOUGH = 2;
const BETTER = 1.1;

/** Neighbouring rows that changed places: what one says in the source the other says in the translation. */
export function findSwappedRows({ source, translation, beads }: Pair): Found[] {
  const ratio = usualRatio(source.language, translation.language);
  const rows = beads.map((bead) => ({
    bead,
    from: signsOf(source, bead.source),
    to: signsOf(translation, bead.translation),
    left: Math.log(lengthOf(bead.source) * ratio + 10),
    right: Math.log(lengthOf(bead.translation) + 10),
  }));
  return rows.slice(1).flatMap((second, index): Found[] => {
    const first = rows[index];
    if (
      !first ||
      [first, second].some(({ bead }) => bead.source.length !== 1 || bead.translation.length !== 1)
    )
      return [];
    const level = shared(first.from, first.to) + shared(second.from, second.to);
    const crossed = shared(first.from, second.to) + shared(second.from, first.to);
    const gain =
      Math.abs(first.left - first.right) +
      Math.abs(second.left - second.right) -
      Math.abs(first.left - second.right) -
      Math.abs(second.left - first.right);
    const bySigns = crossed >= ENOUGH && level === 0 && gain > -0.5;
    const byLength = gain > BETTER && crossed > level;
    if (!bySigns && !byLength) return [];
    return [
      {
        severity: 'warning',
        fault: { is: 'paragraphs-swapped' },
        source: [...first.bead.source, ...second.bead.source],
        translation: [...first.bead.translation, ...second.bead.translation],
      },
    ];
  });
}

const lengthOf = (rows: readonly TextRange[]): number =>
  rows.reduce((sum, { start, end }) => sum + end - start, 0);

const signsOf = ({ text }: Side, rows: readonly TextRange[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ start, end }) => plainDigits(text.slice(start, end)).match(SIGN) ?? []));

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0;
  for (const one of left) if (right.has(one)) count += 1;
  return count;
}
