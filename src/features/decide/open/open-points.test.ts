import { expect, test } from 'vitest';
import { approveWords, type Known, openPoints, openWords } from './open-points.ts';

const KNOWN: Known = {
  job: {
    body_src: 'Soup',
    file_url_src: undefined,
    file_url_tgt: undefined,
    file_download_ready: false,
  },
  findings: [],
  comments: [],
  isFileOpened: false,
};
const file = { job: { ...KNOWN.job, file_url_tgt: 'https://gengo.com/file' }, findings: undefined };
const asked = { comments: [{ author: 'translator', body: 'Which hut is meant?' }] };
const found = (...all: ('error' | 'warning' | 'note')[]) => ({
  findings: all.map((severity) => ({ severity })),
});

test.each<[what: string, known: Partial<Known>, button: string, again: string, names: string]>([
  ['nothing', {}, 'Approve', 'Approve', ''],
  ['a note', found('note'), 'Approve', 'Approve', ''],
  [
    'an error',
    found('error', 'note'),
    'Approve despite 1 error',
    'Press again: 1 error',
    '1 error',
  ],
  [
    'several of one kind',
    found('warning', 'warning'),
    'Approve despite 2 warnings',
    'Press again: 2 warnings',
    '2 warnings',
  ],
  [
    'of several kinds',
    { ...found('warning', 'error'), ...asked },
    'Approve despite 3 open',
    'Press again: 3 open',
    '1 error, 1 warning, and an unanswered question',
  ],
  [
    'an answered question',
    { comments: [...asked.comments, { author: 'customer', body: 'The upper one.' }] },
    'Approve',
    'Approve',
    '',
  ],
  [
    'thanks',
    { comments: [{ author: 'translator', body: 'Thank you, I have corrected it.' }] },
    'Approve',
    'Approve',
    '',
  ],
  [
    'an unopened file',
    file,
    'Approve despite an unopened file',
    'Press again: an unopened file',
    'an unopened file',
  ],
  ['an opened file', { ...file, isFileOpened: true }, 'Approve', 'Approve', ''],
  [
    'a conversation that was not read',
    { comments: undefined },
    'Approve, not yet checked',
    'Press again: not yet checked',
    'not yet checked',
  ],
  [
    'checks that did not run',
    { findings: undefined },
    'Approve, not yet checked',
    'Press again: not yet checked',
    'not yet checked',
  ],
])('%s', (_, known, button, again, names) => {
  const points = openPoints({ ...KNOWN, ...known });
  expect(approveWords(points, false)).toBe(button);
  expect(approveWords(points, true)).toBe(again);
  expect(openWords(points)).toBe(names);
});
