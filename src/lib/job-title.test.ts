import { expect, test } from 'vitest';
import { jobTitle } from './job-title.ts';

const job = { job_id: '7', slug: '', body_src: '' };

test('prefers the slug, then the first line of the source, then the number', () => {
  expect(jobTitle({ ...job, slug: ' Menu ', body_src: 'Soup' })).toEqual({
    text: 'Menu',
    isSource: false,
  });
  expect(jobTitle({ ...job, slug: '0', body_src: '\n Soup\nBread' })).toEqual({
    text: 'Soup',
    isSource: true,
  });
  expect(jobTitle(job)).toEqual({ text: 'Translation 7', isSource: false });
});

test('never cuts a character in two', () => {
  const { text } = jobTitle({ ...job, body_src: `${'a'.repeat(199)}😀 and more` });
  expect(text).toBe('a'.repeat(199));
});
