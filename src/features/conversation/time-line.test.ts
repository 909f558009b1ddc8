import { expect, test } from 'vitest';
import { mergeByTime } from './time-line.ts';

const comment = (ctime: number, author: string, body = 'Hello.') => ({ ctime, author, body });

test('comments and moments stand by time; in the same second the moment comes first', () => {
  const moment = (at: number) => ({ key: String(at), at, words: `version at ${at}` });
  const entries = mergeByTime(
    [comment(1, 'customer'), comment(3, 'translator'), comment(3, 'customer')],
    [moment(2), moment(3), moment(9)],
  );
  expect(
    entries.map((entry) => (entry.is === 'comment' ? entry.comment.author : entry.at)),
  ).toEqual(['customer', 2, 3, 'translator', 'customer', 9]);
});
