import { expect, test } from 'vitest';
import {
  draftName,
  jobKey,
  newDraft,
  newRow,
  readDraft,
  readJobKey,
  withMark,
} from './order-draft.ts';

test('a draft survives the store, and what an older Galley kept is read with its gaps filled', () => {
  const draft = { ...newDraft('d1', 5), rows: [newRow('r1', { title: 'Hello', text: 'Hi' })] };
  expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(readDraft({ id: 'd1', changedAt: 5 })).toEqual(newDraft('d1', 5));
  const torn = { id: 'd1', changedAt: 5, rows: [{ id: 'r1', text: 'Hi', maxChars: 3 }], tier: 7 };
  expect(readDraft(torn)).toEqual({ ...newDraft('d1', 5), rows: [newRow('r1', { text: 'Hi' })] });
  expect(readDraft({ rows: [] })).toBeUndefined();
  expect(readDraft('draft')).toBeUndefined();
});

test('a draft is called by its name, else by its first title, else by its first words', () => {
  const draft = newDraft('d1', 5);
  expect(draftName(draft)).toBe('Untitled order');
  const rows = [newRow('r1'), newRow('r2', { text: ' Dear all ' })];
  expect(draftName({ ...draft, rows })).toBe('Dear all');
  expect(draftName({ ...draft, rows: [newRow('r0', { title: 'News' }), ...rows] })).toBe('News');
  expect(draftName({ ...draft, rows, name: 'Spring' })).toBe('Spring');
});

test('a job is named by its row and its language', () => {
  expect(readJobKey(jobKey({ id: 'r1' }, 'pt-br'))).toEqual({ row: 'r1', target: 'pt-br' });
});

test('an order has one id from when its draft is first kept', () => {
  const draft = newDraft('d1', 5);
  expect(draft.mark).toBe('');
  const marked = withMark(draft, () => 'drawn');
  expect(marked.mark).toBe('drawn');
  expect(withMark(marked, () => 'again')).toBe(marked);
  expect(readDraft(JSON.parse(JSON.stringify(marked)))).toEqual(marked);
});
