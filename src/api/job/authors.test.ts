import { expect, test } from 'vitest';
import { openQuestion, unanswered } from './authors.ts';

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

test.each(['どちらですか？', 'أي كوخ هو؟', 'Ո՞ր տունը'])('asks in any script: %s', (body) => {
  expect(openQuestion([said('translator', body)])?.body).toBe(body);
});
