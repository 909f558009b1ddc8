import type { Place, TextRange } from '../text/text-range.ts';
import { findAddresses } from './addresses.ts';
import { findBrackets, findQuotes } from './writing/brackets.ts';
import type { CheckKind, Finding, Found, Severity } from './finding.ts';
import { findKept } from './kept.ts';
import { findLength } from './parts/length.ts';
import { findLines } from './parts/lines.ts';
import { findMaxChars } from './max-chars.ts';
import { findNumbers } from './numbers/numbers.ts';
import { type CheckedPair, type Pair, readPair, type Side } from './pair.ts';
import { findPlaceholders } from './code/placeholders.ts';
import { rowFinder } from './compare.ts';
import { findDirection } from './writing/direction.ts';
import { findEncoding } from './writing/encoding.ts';
import { findLanguage } from './language/language.ts';
import { findFormality } from './language/formality.ts';
import { findLeftWords } from './language/left-words.ts';
import { findNames } from './names.ts';
import { findLeftover } from './leftover.ts';
import { findLinks } from './links.ts';
import { findMarks } from './writing/marks.ts';
import { findRepeats } from './writing/repeats.ts';
import { readFacts } from './facts.ts';
import { findEmpty, findSame, findSameLines } from './same.ts';
import { findScript } from './language/script.ts';
import { findSwappedRows } from './parts/swapped-rows.ts';
import { findTerms } from './terms.ts';
import { findSpaces } from './writing/spaces.ts';

export type { CheckKind, Finding, Severity } from './finding.ts';
export type { CheckedPair } from './pair.ts';

interface Check {
  kind: CheckKind;
  find: (pair: Pair) => readonly Found[];
  /** What it finds says all there is to say. */
  isFinal?: true;
  /** What it misses is a line's content: of a line that is missing there is no more to say. */
  isContent?: true;
}

/**
 * Every check there is. One more: its kind (`finding.ts`) and fault (`fault.ts`), for whose words and question the types
 * ask; a line here; rows in both corpora. A fact too, where `facts.ts` has it.
 */
const CHECKS: readonly Check[] = [
  { kind: 'empty', find: findEmpty, isFinal: true },
  { kind: 'same', find: findSame, isFinal: true },
  { kind: 'same', find: findSameLines },
  { kind: 'script', find: findScript },
  { kind: 'language', find: findLanguage },
  { kind: 'language', find: findLeftWords },
  { kind: 'encoding', find: findEncoding },
  { kind: 'direction', find: findDirection },
  { kind: 'length', find: findLength },
  { kind: 'max-chars', find: findMaxChars },
  { kind: 'number', isContent: true, find: findNumbers },
  { kind: 'address', isContent: true, find: findAddresses },
  { kind: 'address', isContent: true, find: findLinks },
  { kind: 'placeholder', isContent: true, find: findPlaceholders },
  { kind: 'kept', isContent: true, find: findKept },
  { kind: 'lines', find: findLines },
  { kind: 'lines', find: findSwappedRows },
  { kind: 'brackets', find: findBrackets },
  { kind: 'quotes', find: findQuotes },
  { kind: 'name', find: findNames },
  { kind: 'term', isContent: true, find: findTerms },
  { kind: 'formality', find: findFormality },
  { kind: 'marks', find: findMarks },
  { kind: 'repeat', find: findRepeats },
  { kind: 'leftover', find: findLeftover },
  { kind: 'spaces', find: findSpaces },
];

/** What a worker reads of a pair: what may be wrong, and what the source says with where the translation says it. */
export const READS = { findings: runChecks, facts: readFacts };

/** What the worker is asked. */
export interface Asked {
  read: keyof typeof READS;
  pair: CheckedPair;
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * What is wrong, or may be, with a translation: the gravest first, then as they stand in the text. A
 * translation of a text without words has no faults. Takes at most some 50 ms for 30,000 characters.
 */
export function runChecks(checked: CheckedPair): Finding[] {
  const pair = readPair(checked);
  if (pair.source.text.trim() === '') return [];
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const { kind, find, isFinal, isContent } of CHECKS) {
    for (const found of find(pair)) {
      if (isContent && isLost(pair, found)) continue;
      const content = `${kind}:${quote(pair.source, found.source)}>${quote(pair.translation, found.translation)}`;
      const turn = (seen.get(content) ?? 0) + 1;
      seen.set(content, turn);
      findings.push({
        kind,
        ...found,
        place: placeOf(pair, found),
        key: turn === 1 ? content : `${content}#${turn}`,
      });
    }
    if (isFinal && findings.length > 0) break;
  }
  const position = ({ source: [from], translation: [to] }: Finding) =>
    to ? to.start / checked.translation.length : (from?.start ?? 0) / checked.source.length;
  return findings.toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || position(a) - position(b),
  );
}

/** Both sides of what was found: where one has nothing, the row beside the other's. */
function placeOf({ beads }: Pair, { source, translation }: Found): Place {
  const [left, right] = [source[0], translation[0]];
  if ((left && right) || beads.length < 2) return { source, translation };
  const side = left ? 'source' : 'translation';
  const row = left ?? right;
  const bead = row && beads[rowFinder(beads, side)(row)];
  return left
    ? { source, translation: bead?.translation ?? [] }
    : { source: bead?.source ?? [], translation };
}

/** The words at the places, short enough for a name. */
const quote = ({ text }: Side, ranges: readonly TextRange[]): string =>
  ranges.map(({ start, end }) => text.slice(start, Math.min(end, start + 40))).join('|');

/** Whether all that it points at stands in lines that are missing. */
function isLost({ beads }: Pair, { source, translation }: Found): boolean {
  if (translation.length > 0 || source.length === 0) return false;
  return source.every(({ start, end }) =>
    beads.some(
      (bead) =>
        bead.translation.length === 0 &&
        bead.source.some((row) => row.start <= start && end <= row.end),
    ),
  );
}
