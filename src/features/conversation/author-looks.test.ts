import { expect, test } from 'vitest';
import { authorOf } from './author-looks.ts';

test.each([
  ['customer', 'You, the customer'],
  ['translator', 'Translator'],
  ['worker', 'Translator'],
  ['Senior Translator', 'Senior translator'],
  ['gengo', 'Gengo staff'],
  ['support', 'Gengo staff'],
  ['constructor', 'Gengo staff'],
  ['', 'Gengo staff'],
])('reads %j as %s', (author, name) => {
  expect(authorOf(author).name).toBe(name);
});
