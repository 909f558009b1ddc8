import { expect, test } from 'vitest';
import { isMissingPart } from './missing-part.ts';

test.each([
  'Failed to fetch dynamically imported module: https://galley.example/assets/job-page-1.js',
  'error loading dynamically imported module: https://galley.example/assets/job-page-1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/job-page-1.css',
])('a part is missing: %s', (message) => {
  expect(isMissingPart(new TypeError(message))).toBe(true);
});

test.each([
  new TypeError('x is not a function'),
  new Error('Failed to fetch'),
  'a text',
  undefined,
])('no part is missing: %s', (error) => {
  expect(isMissingPart(error)).toBe(false);
});
