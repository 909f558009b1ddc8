import { expect, test } from 'vitest';
import { replaceTags } from './tags.ts';

const marked = (text: string) => replaceTags(text, () => '|');

test.each([
  ['a < b <3 c', 'a < b <3 c'],
  ['<p>a</p>', '|a|'],
  ['<a title="a > b" href=\'<\'>go</a>', '|go|'],
  ['<a title = "a > b">go', '|go'],
  ['<!-- a > b -- c -->d-->', '|d-->'],
  ['<!-- a', '<!-- a'],
  ['<a b="c>d', '|d'],
  ['<a b="c', '<a b="c'],
  ['<a <b>c', '<a |c'],
  ['<!DOCTYPE html><br/>', '||'],
])('of %j: %j', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

// Quadratic, each of these takes minutes.
test.each(['<a ="" ="', '<a ="', '<a =\'"', '<!--', '<a', '="<a \'', '<a ="> <'])(
  'reads much of %j at once',
  (part) => {
    expect(marked(part.repeat(1_000_000 / part.length)).length).toBeGreaterThan(0);
  },
);
