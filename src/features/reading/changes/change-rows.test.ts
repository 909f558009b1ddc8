import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Piece } from '#lib/diff/diff.ts';
import {
  type ChangedParagraph,
  changesOf,
  countChanges,
  isUnchanged,
  tellChange,
} from './change-rows.ts';
import { foldRows } from './fold-rows.ts';

/** `=same -removed +added`, a piece each. */
const pieces = (...told: string[]): Piece[] =>
  told.map((one) => ({
    kind: one[0] === '-' ? 'removed' : one[0] === '+' ? 'added' : 'same',
    text: one.slice(1),
  }));

const SIGN = { same: '=', removed: '-', added: '+' } as const;
const told = ({ runs, gap }: ChangedParagraph) =>
  [...runs, ...gap].map(({ kind, text }) => SIGN[kind] + text);

test('inline: the later text’s paragraphs, with what was removed where it stood', () => {
  const said = ['=One ', '-soup', '+broth', '=.\n\nTwo', '-\n\nGone', '=.\n\n', '+Three.\n\n'];
  const { inline } = changesOf(pieces(...said, '=Four'));
  expect(inline.map(told)).toEqual([
    ['=One ', '-soup', '+broth', '=.', '=\n\n'],
    ['=Two', '-\n\nGone', '=.', '=\n\n'],
    ['+Three.', '+\n\n'],
    ['=Four'],
  ]);
  expect(inline.map(({ runs }) => runs.map(({ change }) => change))).toEqual([
    [undefined, 0, 0, undefined],
    [undefined, 1, undefined],
    [2],
    [undefined],
  ]);
  expect(countChanges(pieces(...said))).toBe(3);
});

test.each([
  ['a word', ['=A ', '-b', '+c', '=.\n\nD'], [[1, 1], [1, 1]]], // prettier-ignore
  ['a paragraph’s first word', ['=A\n\n', '-b', '+c', '= d'], [[1, 1], [1, 1]]], // prettier-ignore
  ['a new paragraph between', ['=A\n\n', '+X\n\n', '=B'], [[1, 1], [0, 1], [1, 1]]], // prettier-ignore
  ['a paragraph that is gone', ['=A\n\n', '-X\n\n', '=B'], [[1, 1], [1, 0], [1, 1]]], // prettier-ignore
  ['two that became one', ['=A', '-\n\n', '+ ', '=B\n\nC'], [[2, 1], [1, 1]]], // prettier-ignore
  ['nothing', ['=A\n\nB'], [[1, 1], [1, 1]]], // prettier-ignore
  ['everything', ['-A\n\nB', '+C'], [[2, 1]]],
])('side by side stays level after %s', (_, said, expected) => {
  const { sides } = changesOf(pieces(...said));
  expect(sides.map(({ left, right }) => [left.length, right.length])).toEqual(expected);
});

test('each side holds exactly its own text, and the rows all of it', () => {
  const piece = fc.record({
    kind: fc.constantFrom<Piece['kind'][]>('same', 'removed', 'added'),
    text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '日'), minLength: 1 }),
  });
  const words = (paragraphs: readonly ChangedParagraph[]) =>
    paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
  const without = (all: readonly Piece[], kind: Piece['kind']) =>
    all.map((one) => (one.kind === kind ? '' : one.text)).join('');
  const inked = (text: string) => text.split(/\r?\n\s*\n/).join('');
  fc.assert(
    fc.property(fc.array(piece), (all) => {
      const { inline, sides } = changesOf(all);
      expect(words(sides.flatMap(({ left }) => left))).toBe(inked(without(all, 'added')));
      expect(words(sides.flatMap(({ right }) => right))).toBe(inked(without(all, 'removed')));
      const changes = new Set(
        inline.flatMap(({ runs, gap }) => [...runs, ...gap]).flatMap((run) => run.change ?? []),
      );
      expect(changes.size).toBe(countChanges(all));
      const own = inline.flatMap(({ start, runs }) =>
        runs.flatMap(({ kind, at, text }) => (kind === 'removed' ? [] : { at: start + at, text })),
      );
      const now = without(all, 'removed');
      expect(own.map(({ at, text }) => now.slice(at, at + text.length))).toEqual(
        own.map(({ text }) => text),
      );
      for (const { text, runs } of inline)
        expect(runs.map((run) => text.slice(run.from, run.from + run.text.length))).toEqual(
          runs.map((run) => run.text),
        );
    }),
  );
});

test('a row is unchanged only when its words and its gap are', () => {
  const { inline } = changesOf(pieces('=A', '+\n', '=\n\nB'));
  expect(inline.map((one) => isUnchanged([one]))).toEqual([false, true]);
});

test('long quiet stretches fold, all but what is next to a change', () => {
  const fold = (text: string) =>
    foldRows(
      text.split('').map((left) => ({ left: [left], right: [left, left] })),
      text.split('').map((sign) => sign === '.'),
    ).map(({ left, right }) =>
      'folded' in left && 'folded' in right ? [left.folded, right.folded] : left,
    );
  expect(fold('....x.......x..')).toEqual([
    [3, 6],
    ...['.', 'x', '.'].map((one) => [one]),
    [5, 10],
    ...['.', 'x', '.', '.'].map((one) => [one]),
  ]);
  expect(fold('..x')).toEqual([['.'], ['.'], ['x']]);
  expect(fold('......')).toHaveLength(6);
  expect(fold('')).toEqual([]);
});

test('a change is told in words, without end', () => {
  const said = pieces('=A ', '-b', '+c', '= d ', `+${'e'.repeat(100)}`);
  expect(tellChange(said, 0)).toBe('removed: b; added: c');
  expect(tellChange(said, 1)).toBe(`added: ${'e'.repeat(80)}…`);
  const family = '👨‍👩‍👧'.repeat(11);
  expect(tellChange([{ kind: 'added', text: family }], 0)).toBe(`added: ${'👨‍👩‍👧'.repeat(10)}…`);
});
