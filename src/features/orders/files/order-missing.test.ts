import { expect, test } from 'vitest';
import { readCarried } from '#lib/order/order-mark.ts';
import { withMark } from '#lib/order/order-draft.ts';
import type { Choice, Stand } from './choose-wording.ts';
import { orderPayload } from '../draft/order-payload.ts';
import { missingDraft, missingOf } from './order-missing.ts';
import type { TextRow } from './rows.ts';

const choice = (stand: Stand): Choice => ({
  stand,
  text: undefined,
  jobId: undefined,
  wordings: [],
});

const row = (key: string, stands: Record<string, Stand>): TextRow => ({
  id: key,
  file: { id: 1, name: 'locales/en.json', blob: new Blob(), encoding: undefined },
  unit: { key, source: `Text of ${key}`, note: 'A button.', limit: 20 },
  choices: new Map(Object.entries(stands).map(([lc, stand]) => [lc, choice(stand)])),
});

const ROWS = [
  row('a', { de: 'approved', fr: 'missing', ja: 'done' }),
  row('b', { de: 'approved', fr: 'coming', ja: 'done' }),
  row('c', { de: 'changed', fr: 'missing', ja: 'done' }),
];

test('each text is ordered in the languages that lack it, and in no other', () => {
  expect(missingOf(ROWS)).toEqual({ rows: [ROWS[0], ROWS[2]], count: 3 });
  const draft = missingDraft(ROWS, 'd1', 'en');
  expect(draft).toMatchObject({ targets: ['de', 'fr'], sourceLanguage: 'en' });
  const { payload, keys } = orderPayload(
    withMark(draft, () => 'm1'),
    'm1',
  );
  expect(keys).toEqual(['r1:fr', 'r2:de', 'r2:fr']);
  expect(payload.jobs['r2:de']).toMatchObject({
    slug: 'c',
    body_src: 'Text of c',
    comment: 'A button.',
    max_chars: 20,
    force: 0,
  });
});

test('file and key go along; a text that is ordered anyway is ordered in all languages', () => {
  const draft = missingDraft(ROWS, 'd1', 'en');
  const { jobs } = orderPayload(draft, 'm1').payload;
  expect(readCarried(jobs['r1:fr']?.custom_data)).toEqual({
    name: 'locales/en.json',
    file: 'locales/en.json',
    key: 'a',
  });
  const anyway = { ...draft, rows: draft.rows.map((one) => ({ ...one, anyway: true })) };
  expect(orderPayload(anyway, 'm1').keys).toHaveLength(4);
});
