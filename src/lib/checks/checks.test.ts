import { expect, test } from 'vitest';
import { type CheckedPair, type Finding, runChecks } from './checks.ts';
import { DEFECTIVE } from './corpus/defective.ts';
import { GOOD } from './corpus/good.ts';

/** Kind, and the words it points at on each side. */
const told = ({ source, translation }: CheckedPair, finding: Finding) => [
  finding.kind,
  finding.source.map(({ start, end }) => source.slice(start, end)).join('|'),
  finding.translation.map(({ start, end }) => translation.slice(start, end)).join('|'),
];

test('the corpus is large and of many languages', () => {
  const targets = (pairs: readonly CheckedPair[]) =>
    new Set(pairs.map(({ targetLanguage }) => targetLanguage)).size;
  expect(GOOD.length).toBeGreaterThanOrEqual(40);
  expect(DEFECTIVE.length).toBeGreaterThanOrEqual(60);
  expect(targets(GOOD)).toBeGreaterThanOrEqual(10);
  expect(targets(DEFECTIVE.map(({ pair }) => pair))).toBeGreaterThanOrEqual(10);
});

test.each(GOOD)('says nothing of $sourceLanguage>$targetLanguage $source', (pair) => {
  expect(runChecks(pair).map((finding) => told(pair, finding))).toEqual([]);
});

test.each(DEFECTIVE)(
  'finds what is wrong in $pair.sourceLanguage>$pair.targetLanguage $pair.translation',
  ({ pair, found }) => {
    expect(runChecks(pair).map((finding) => told(pair, finding))).toEqual(found);
  },
);
