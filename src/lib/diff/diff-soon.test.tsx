import { expect, test } from 'vitest';
import { openWorker } from '../worker/worker-call.ts';
import { diffSoon } from './diff-soon.ts';
import { diffTexts } from './diff.ts';

const never = () => new AbortController().signal;
const long = (word: string) => `${'The path follows the river. '.repeat(900)}${word}`;

test('short and long texts give the same pieces as here and now', async () => {
  for (const [before, after] of [
    ['a red car', 'a blue car'],
    [long('old'), long('new')],
  ] as const) {
    expect(await diffSoon(before, after, 'en', never())).toEqual(diffTexts(before, after, 'en'));
  }
});

test('several questions at a time each get their own answer', async () => {
  const words = ['one', 'two', 'three'];
  const answers = await Promise.all(
    words.map((word) => diffSoon(long('old'), long(word), 'en', never())),
  );
  expect(answers.map((pieces) => pieces.at(-1)?.text)).toEqual(words);
});

test('an abort drops the answer', async () => {
  const asked = new AbortController();
  const answer = diffSoon(long('old'), long('new'), 'en', asked.signal);
  asked.abort(new Error('gone on'));
  await expect(answer).rejects.toThrow('gone on');
  await expect(diffSoon('a', 'b', 'en', asked.signal)).rejects.toThrow('gone on');
});

test('a worker that cannot start is told, and a later one can', async () => {
  const ask = openWorker<string, string>('/no-such-worker.js');
  await expect(ask('?', never())).rejects.toThrow('could not start');
  await expect(ask('?', never())).rejects.toThrow('could not start');
});
