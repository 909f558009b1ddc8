import { expect, test } from 'vitest';
import {
  comparisonOf,
  isCorrected,
  requestsBetween,
  usualFrom,
  whyNoChanges,
} from './comparison.ts';
import { numberVersions, type Version } from '../versions/versions.ts';

const versions = numberVersions(
  [100, 200, 300].map((ctime) => ({ rev_id: String(ctime / 10), ctime })),
);
const [first, second, third] = versions as [Version, Version, Version]; // three were numbered
const customer = (ctime: number) => ({ author: 'customer', body: `at ${ctime}`, ctime });
const translator = (ctime: number) => ({ author: 'translator', body: 'Done.', ctime });

test.each([
  ['nobody wrote', third, [], second],
  ['only the translator wrote', third, [translator(150)], second],
  ['the customer wrote before the last version', third, [customer(250)], second],
  ['before an earlier one, and the last came unasked', third, [customer(150)], first],
  ['several times: the last counts', third, [customer(150), customer(210), customer(290)], second],
  ['after the newest: that changed nothing yet', third, [customer(150), customer(350)], first],
  ['before there was any version', third, [customer(50)], second],
  ['in the second of a delivery', third, [customer(200)], second],
  ['before the version that is read', second, [customer(150), customer(250)], first],
  ['and the first is read', first, [customer(150)], third],
])(
  'compared with the version that stood when corrections were asked for: %s',
  (_, to, comments, expected) => {
    expect(usualFrom(versions, to, comments)).toBe(expected);
  },
);

test.each([
  ['both', { from: '10', to: '20' }, first, second, []],
  ['no end', { from: '10' }, first, third, []],
  ['a later one first', { from: '30', to: '10' }, third, first, []],
  ['a start that is not there', { from: '99', to: '30' }, second, third, ['99']],
  ['an end that is not there', { from: '10', to: '99' }, first, third, ['99']],
])('an address that names %s', (_, search, from, to, missing) => {
  expect(comparisonOf(search, versions, [])).toEqual({ from, to, newest: third, missing });
});

test('the words between two versions are the customer’s, whichever version came first', () => {
  const comments = [customer(50), customer(150), translator(160), customer(250), customer(350)];
  const between = (from: Version, to: Version) =>
    requestsBetween({ from, to, newest: third, missing: [] }, comments).map(({ body }) => body);
  expect(between(first, third)).toEqual(['at 150', 'at 250']);
  expect(between(third, second)).toEqual(['at 250']);
});

test('one version, or none, cannot be compared', () => {
  expect(whyNoChanges([])).toMatch(/no version/);
  expect(whyNoChanges([first])).toBe('This is the first version: nothing to compare.');
  expect(whyNoChanges([first, second])).toBeUndefined();
  expect(comparisonOf({ from: '10' }, [first], [])).toBeUndefined();
});

test.each([
  ['nobody asked', versions, [translator(150)], false],
  ['asked before the newest', versions, [customer(250)], true],
  ['asked, and the last came unasked', versions, [customer(150)], true],
  ['asked after the newest: not answered yet', versions, [customer(350)], false],
  ['asked before the first', [first], [customer(50)], false],
])(
  'corrected is what came because corrections were asked for: %s',
  (_, all, comments, expected) => {
    expect(isCorrected(all, comments)).toBe(expected);
  },
);
