import { expect, test } from 'vitest';
import type { Wording } from '#api/memory/wordings.ts';
import { choose } from './choose-wording.ts';

const KEEP = { overwrite: false, unapproved: false };

const known = (jobId: string, more: Partial<Wording> = {}): Wording => ({
  target: 'de',
  stand: 'approved',
  jobId,
  at: Number(jobId),
  translation: `t${jobId}`,
  isKey: false,
  isSame: true,
  ...more,
});
const key = { isKey: true };
const other = { isKey: true, isSame: false };

test.each<
  [what: string, isDone: boolean, known: Wording[], stand: string, text: string | undefined]
>([
  ['nothing is known', false, [], 'missing', undefined],
  ['the file has it', true, [known('1', key)], 'done', undefined],
  [
    'key and text come before a newer one of the text alone',
    false,
    [known('9'), known('1', key)],
    'approved',
    't1',
  ],
  ['of two with the key the newest', false, [known('9', key), known('1', key)], 'approved', 't9'],
  ['without the key the newest of the text', false, [known('9'), known('1')], 'approved', 't9'],
  ['the key alone never gives a text', false, [known('9', other)], 'changed', undefined],
  ['the text comes before the key alone', false, [known('9', other), known('1')], 'approved', 't1'],
  [
    'approved comes before what is newer and waits',
    false,
    [known('9', { ...key, stand: 'waiting' }), known('1')],
    'approved',
    't1',
  ],
  ['what waits does not go out', false, [known('9', { stand: 'waiting' })], 'waiting', undefined],
  [
    'what is on its way',
    false,
    [known('9', { stand: 'coming', translation: undefined })],
    'coming',
    undefined,
  ],
  [
    'it is on its way anew, of a key whose text was another',
    false,
    [known('9', { stand: 'coming', translation: undefined }), known('1', other)],
    'coming',
    undefined,
  ],
])('%s', (_what, isDone, wordings, stand, text) => {
  expect(choose(isDone, wordings, KEEP)).toMatchObject({ stand, text });
});

test('what the file has is written over if that is wished, and stays where nothing is there', () => {
  const wishes = { ...KEEP, overwrite: true };
  expect(choose(true, [known('1')], wishes)).toMatchObject({ stand: 'approved', text: 't1' });
  expect(choose(true, [known('1', other)], wishes)).toMatchObject({ stand: 'done' });
});

test('what waits for review goes out if that is wished; what is on its way has no words', () => {
  const wishes = { ...KEEP, unapproved: true };
  const waiting = known('1', { stand: 'waiting' });
  expect(choose(false, [waiting], wishes)).toMatchObject({ stand: 'waiting', text: 't1' });
});

test('differing wordings are listed, each once, and one may be picked', () => {
  const all = [known('9'), known('5', { translation: 't9' }), known('1', key)];
  expect(choose(false, all, KEEP).wordings).toEqual([
    { text: 't9', jobId: '9' },
    { text: 't1', jobId: '1' },
  ]);
  expect(choose(false, all, { ...KEEP, picked: '9' })).toMatchObject({ text: 't9', jobId: '9' });
  expect(choose(false, all, { ...KEEP, picked: 'gone' })).toMatchObject({ text: 't1' });
});
