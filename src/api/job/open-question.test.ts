import { expect, test } from 'vitest';
import { openQuestion, openQuestions, unanswered } from './open-question.ts';

const said = (author: string, body: string) => ({ author, body });
const QUESTION = said('translator', 'Which hut is meant?');
const THANKS = said('translator', 'Thank you for the explanation.');

test.each([
  ['nothing was said', [], [], undefined],
  ['a question', [QUESTION], [QUESTION], QUESTION],
  ['thanks after it do not answer it', [QUESTION, THANKS], [QUESTION, THANKS], QUESTION],
  ['thanks alone ask nothing', [THANKS], [THANKS], undefined],
  ['answered', [QUESTION, said('customer', 'The upper one.')], [], undefined],
  ['asked anew', [QUESTION, said('customer', 'The upper?'), QUESTION], [QUESTION], QUESTION],
  ['staff answer for nobody', [QUESTION, said('support', 'Hello')], [QUESTION], QUESTION],
])('%s', (_, comments, open, question) => {
  expect(unanswered(comments)).toEqual(open);
  expect(openQuestion(comments)).toEqual(question);
});

test.each([
  ['どちらですか？', true],
  ['どの小屋ですか?どれも高いです。', true],
  ['أي كوخ هو؟', true],
  ['Ո՞ր տունը', true],
  ['“Which one?” I wonder', true],
  ['Is it https://example.com/a?', true],
  ['See https://example.com/?id=1&hut=2', false],
  ['https://example.com/?id=1を見て？', true],
  ['Done.', false],
])('a translator’s %j asks: %s', (body, expected) => {
  expect(openQuestion([said('translator', body)]) !== undefined).toBe(expected);
});

test('all that is still asked, by translators alone', () => {
  const asked = [said('worker', 'Why?'), QUESTION];
  expect(openQuestions([...asked, THANKS, said('support', 'Happy?')])).toEqual(asked);
});
