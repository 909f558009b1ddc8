import { expect, test } from 'vitest';
import { mergeByTime, unansweredIn } from './time-line.ts';

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

test.each([
  ['Which hut is meant?', true],
  ['“Which one?” I wonder', true],
  ['どの小屋ですか？どれも高いです。', true],
  ['أي كوخ تقصد؟', true],
  ['Done.', false],
  ['See https://example.com/?id=1&hut=2', false],
])('a translator’s %j is a question: %s', (body, expected) => {
  const asked = comment(2, 'translator', body);
  expect(unansweredIn([comment(1, 'customer'), asked]).has(asked)).toBe(expected);
});

test('a question is answered when the customer writes, and staff ask nothing of the customer', () => {
  const early = comment(1, 'worker', 'Why?');
  const late = comment(3, 'translator', 'How?');
  const staff = comment(4, 'support', 'Happy?');
  const thread = [early, comment(2, 'customer'), late, staff];
  expect([...unansweredIn(thread)]).toEqual([late]);
  expect([...unansweredIn([...thread, comment(5, 'customer')])]).toEqual([]);
});
