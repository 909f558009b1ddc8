import type { Found } from '../finding.ts';
import type { Pair, Side } from '../pair.ts';
import type { TextRange } from '../../text/text-range.ts';
import { usualRatio } from '../language/usual-length.ts';
import type { Bead } from './rows.ts';

/** Lines and paragraphs that are missing, that the source does not have, or that ran into one another. */
export function findLines({ source, translation, beads }: Pair): Found[] {
  const isWrapped = wrapsLines(source) || wrapsLines(translation);
  return joined(beads, source, translation).flatMap((bead) => {
    const rule = ruleFor(bead);
    if (!rule || isFormula(source, bead) || (bead.of === 'line' && isWrapped)) return [];
    return [{ ...rule, source: bead.source, translation: bead.translation }];
  });
}

/** Of what is usual: a line that ran into the one before it is not missing if all of it may be there. */
const WHOLE = 0.8;

/** Lines that the alignment takes for missing beside two that became one: all of them did, if that is long enough. */
function joined(beads: readonly Bead[], source: Side, translation: Side): Bead[] {
  const ratio = usualRatio(source.language, translation.language);
  const isRun = (rows: readonly TextRange[], into: readonly TextRange[]) =>
    lengthOf(into) >= lengthOf(rows) * ratio * WHOLE;
  const result: Bead[] = [];
  for (const bead of beads) {
    const before = result.at(-1);
    const [one, other] = [before?.translation.length ?? 0, bead.translation.length];
    const rows = [...(before?.source ?? []), ...bead.source];
    const into = [...(before?.translation ?? []), ...bead.translation];
    if (before && bead.of === 'line' && rows.length > 2 && one + other === 1 && isRun(rows, into))
      result[result.length - 1] = { of: 'line', source: rows, translation: into };
    else result.push(bead);
  }
  return result;
}

const lengthOf = (rows: readonly TextRange[]): number =>
  rows.reduce((sum, { start, end }) => sum + end - start, 0);

/** What is wrong with rows that belong together; a paragraph may well be parted, or an address go before it. */
function ruleFor({ of, source, translation }: Bead): Pick<Found, 'severity' | 'fault'> | undefined {
  const [left, right] = [source.length, translation.length];
  if (left === right) return undefined;
  if (right === 0) return { severity: 'warning', fault: { is: `${of}-missing` } };
  if (left > right)
    return { severity: 'note', fault: { is: `${of}s-joined`, before: left, after: right } };
  if (of === 'paragraph') return undefined;
  return {
    severity: 'note',
    fault: left === 0 ? { is: 'line-added' } : { is: 'line-parted', after: right },
  };
}

/** Whether lines end where the width did: they are as long as they can be, and mean nothing. */
function wrapsLines({ text }: Side): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const full = lines.filter(({ length }) => length >= 60 && length <= 82).length;
  return lines.length >= 4 && full / lines.length > 0.6;
}

/** A letter's opening words, which other languages write before the first sentence, or not at all. */
const isFormula = ({ text }: Side, { of, source: rows }: Bead): boolean =>
  of === 'paragraph' &&
  rows.some(({ start, end }) => end - start < 60 && /[,،、，:：]\s*$/.test(text.slice(start, end)));
