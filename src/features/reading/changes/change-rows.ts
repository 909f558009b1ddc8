import { t } from '@lingui/core/macro';
import type { Piece } from '#lib/diff/diff.ts';
import { beginningOf } from '#lib/text/beginning.ts';
import { type Paragraph, type Row, splitParagraphs } from '#lib/text/paragraphs.ts';

/** A stretch of a paragraph of one kind. */
export interface Run extends Piece {
  /** Where it begins in the paragraph as shown. */
  from: number;
  /** Where it begins in the paragraph's own text; of what the other text had, where that stood. */
  at: number;
  /** Which change it belongs to, from 0; what was replaced and what replaces it are one. */
  change?: number;
}

export interface ChangedParagraph {
  /** Where its own text begins in the whole one. */
  start: number;
  /** As it is shown: its runs joined. */
  text: string;
  runs: readonly Run[];
  /** The blank lines after it. */
  gap: readonly Run[];
}

export interface Changes {
  /** The later text's paragraphs, with what was removed where it stood. */
  inline: readonly ChangedParagraph[];
  /** Either text by itself, level wherever both go on alike. */
  sides: readonly Row<ChangedParagraph>[];
}

/** What a person is shown of a comparison. */
export function changesOf(pieces: readonly Piece[]): Changes {
  const numbered = numberChanges(pieces);
  const textWithout = (kind: Piece['kind']) =>
    pieces.map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
  const before = splitParagraphs(textWithout('added'));
  const after = splitParagraphs(textWithout('removed'));
  const old = numbered.filter(({ kind }) => kind !== 'added');
  const now = numbered.filter(({ kind }) => kind !== 'removed');
  const rows = levelRows(pieces, before, after);
  const [left, right] = [into(before, old, 'added'), into(after, now, 'removed')];
  return {
    inline: into(after, numbered, 'removed'),
    sides: rows.map((row) => ({
      left: left.slice(...row.left),
      right: right.slice(...row.right),
    })),
  };
}

type Numbered = Omit<Run, 'at' | 'from'>;

function numberChanges(pieces: readonly Piece[]): Numbered[] {
  let change = -1;
  return pieces.map((piece, index) => {
    if (piece.kind === 'same') return piece;
    if ((pieces[index - 1]?.kind ?? 'same') === 'same') change += 1;
    return { ...piece, change };
  });
}

/** Puts pieces into the paragraphs of their text, cut where those end; `foreign` ones stay whole where they stood. */
function into(
  paragraphs: readonly Paragraph[],
  pieces: readonly Numbered[],
  foreign: Piece['kind'],
): ChangedParagraph[] {
  const filled = paragraphs.map(({ start }) => emptyParagraph(start));
  let index = 0;
  let at = 0;
  for (const piece of pieces) {
    for (let rest = piece.text; rest !== '';) {
      const [paragraph, place] = [paragraphs[index], filled[index]];
      // The paragraphs are those of the pieces' own text: they end together.
      if (!paragraph || !place) return filled;
      const run = { ...piece, from: place.text.length, at: at - paragraph.start };
      if (piece.kind === foreign) {
        place.runs.push(run);
        place.text += run.text;
        break;
      }
      const left = paragraph.text.length - run.at;
      run.text = rest.slice(0, left > 0 ? left : left + paragraph.gap.length);
      if (left > 0) {
        place.runs.push(run);
        place.text += run.text;
      } else place.gap.push(run);
      rest = rest.slice(run.text.length);
      at += run.text.length;
      const isFull = at - paragraph.start === paragraph.text.length + paragraph.gap.length;
      if (isFull && index + 1 < paragraphs.length) index += 1;
    }
  }
  return filled;
}

const emptyParagraph = (start: number) => ({
  start,
  text: '',
  runs: new Array<Run>(),
  gap: new Array<Run>(),
});

type Slice = [from: number, to: number];

/** Rows between the places where a paragraph begins in both texts, and what stands there is the same. */
function levelRows(
  pieces: readonly Piece[],
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): { left: Slice; right: Slice }[] {
  const rows: { left: Slice; right: Slice }[] = [];
  const inAfter = new Map(after.map(({ start }, index) => [start, index]));
  const last = { left: 0, right: 0 };
  const cut = (left: number, right: number) => {
    if (left === last.left && right === last.right) return;
    rows.push({ left: [last.left, left], right: [last.right, right] });
    Object.assign(last, { left, right });
  };
  const startOf = (index: number) => before[index]?.start ?? Infinity;
  let [old, now, first] = [0, 0, 0];
  for (const { kind, text } of pieces) {
    while (startOf(first) < old) first += 1;
    // At its very end too: a paragraph may begin with what was changed, or anew after what was added.
    const end = kind === 'same' ? old + text.length : -1;
    for (let left = first; startOf(left) <= end; left += 1) {
      const right = inAfter.get(now + startOf(left) - old);
      if (right !== undefined) cut(left, right);
    }
    if (kind !== 'added') old += text.length;
    if (kind !== 'removed') now += text.length;
  }
  cut(before.length, after.length);
  return rows;
}

/** Whether nothing was changed in any of these paragraphs. */
export const isUnchanged = (paragraphs: readonly ChangedParagraph[]): boolean =>
  paragraphs.every(({ runs, gap }) => [...runs, ...gap].every(({ kind }) => kind === 'same'));

/** How many changes there are: stretches between what stayed. */
export const countChanges = (pieces: readonly Piece[]): number =>
  1 + (numberChanges(pieces).findLast(({ change }) => change !== undefined)?.change ?? -1);

/** A change in words, for who cannot see it: long ones are cut. */
export function tellChange(pieces: readonly Piece[], change: number): string {
  return numberChanges(pieces)
    .filter((piece) => piece.change === change)
    .map(({ kind, text }) => {
      const words = text.length > 80 ? `${beginningOf(text, 80)}…` : text;
      return kind === 'added' ? t`added: ${words}` : t`removed: ${words}`;
    })
    .join('; ');
}
