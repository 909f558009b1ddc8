import type { Found } from '../finding.ts';
import type { Pair, Side } from '../pair.ts';
import type { Bead } from './rows.ts';

/** Lines and paragraphs that are missing, that the source does not have, or that ran into one another. */
export function findLines({ source, translation, beads }: Pair): Found[] {
  const isWrapped = wrapsLines(source) || wrapsLines(translation);
  return beads.flatMap((bead) => {
    const rule = ruleFor(bead);
    if (!rule || isFormula(source, bead) || (bead.of === 'line' && isWrapped)) return [];
    return [{ ...rule, source: bead.source, translation: bead.translation }];
  });
}

/** What is wrong with rows that belong together; a paragraph may well be parted, or an address go before it. */
function ruleFor({
  of,
  source,
  translation,
}: Bead): Pick<Found, 'severity' | 'message'> | undefined {
  const [left, right] = [source.length, translation.length];
  if (left === right) return undefined;
  if (right === 0) return { severity: 'warning', message: `A ${of} of the source is missing` };
  if (left > right) return { severity: 'note', message: `${left} ${of}s became ${right}` };
  if (of === 'paragraph') return undefined;
  return {
    severity: 'note',
    message: left === 0 ? 'A line that the source does not have' : `One line became ${right}`,
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
