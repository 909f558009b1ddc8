import { expect, test } from 'vitest';
import { numberVersions, readingOf } from './versions.ts';

const versions = numberVersions([
  { rev_id: '30', ctime: 3 },
  { rev_id: '10', ctime: 1 },
  { rev_id: '20', ctime: 2 },
  { rev_id: '10', ctime: 1 },
]);
const [first, , newest] = versions;

test('versions are numbered by time, each once', () => {
  expect(versions).toEqual([
    { id: '10', number: 1, at: 1 },
    { id: '20', number: 2, at: 2 },
    { id: '30', number: 3, at: 3 },
  ]);
});

test.each([
  ['nothing is asked for', undefined, versions, { is: 'newest' }],
  ['the newest is asked for', '30', versions, { is: 'chosen', id: '30', version: newest, newest }],
  ['an older one is', '10', versions, { is: 'chosen', id: '10', version: first, newest }],
  ['there is no such version', '99', versions, { is: 'missing', id: '99' }],
  ['there are none', undefined, [], { is: 'newest' }],
  ['there are none, and one is asked for', '10', [], { is: 'missing', id: '10' }],
  ['they are not known', undefined, undefined, { is: 'newest' }],
  ['they are not known, and one is asked for', '10', undefined, { is: 'chosen', id: '10' }],
])('when %s', (_, to, known, expected) => {
  expect(readingOf(to, known)).toEqual(expected);
});
