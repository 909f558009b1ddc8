import { expect, onTestFinished, test, vi } from 'vitest';
import type { Found } from '#api/memory/answers.ts';
import type { Stand } from '#api/memory/remembered.ts';
import { createListeners } from '#lib/listeners.ts';
import { newRow, type OrderDraft } from '#lib/order/order-draft.ts';
import { readCarried } from '#lib/order/order-mark.ts';
import { someDraft } from '#test/tabs/sending-tabs.ts';
import { draftFaults } from '../draft/draft-faults.ts';
import { countOrdered } from '../draft/left-out.ts';
import { orderPayload } from '../draft/order-payload.ts';
import { termsOf, totalsOf } from '../draft/prices.ts';
import { followTexts } from './follow-texts.ts';

const found = (target: string, stand: Stand = 'approved', isExact = true): Found => ({
  target,
  stand,
  isExact,
  jobId: '7',
  at: 1,
  translation: 'Hallo',
});

const OFFERS = ['de', 'fr'].map((lc_tgt) => ({
  lc_src: 'en',
  lc_tgt,
  tier: 'standard',
  unit_price: '0.05',
  currency: 'USD',
}));

/** A draft that is followed, and a memory that knows these texts. */
function following(draft: OrderDraft, known: Record<string, Found[]>) {
  vi.useFakeTimers();
  const drafts = createListeners();
  const learned = createListeners();
  const asked: string[][] = [];
  let now = draft;
  let version = 0;
  let changes = 0;
  let isFree = true;
  const stop = followTexts({
    memory: {
      find: async ({ texts, targets }) => {
        asked.push([...texts]);
        return texts.map((text) =>
          (known[text] ?? []).filter(({ target }) => targets.includes(target)),
        );
      },
      version: () => version,
      subscribe: learned.subscribe,
    },
    read: () => now,
    change: (change) => {
      now = change(now);
      changes += 1;
      drafts.tell();
    },
    mayChange: () => isFree,
    listen: drafts.subscribe,
  });
  onTestFinished(stop);
  return {
    asked,
    changes: () => changes,
    read: () => now,
    settle: () => vi.advanceTimersByTimeAsync(5_000),
    edit: (next: OrderDraft) => {
      now = next;
      drafts.tell();
    },
    learn: (text: string, what: Found[]) => {
      known[text] = what;
      version += 1;
      learned.tell();
    },
    lock: (is: boolean) => {
      isFree = !is;
      drafts.tell();
    },
  };
}

const draft = someDraft({
  targets: ['de', 'fr'],
  rows: [newRow('r1', { text: 'Hello' }), newRow('r2', { text: 'New' }), newRow('r3')],
});
const keys = (of: OrderDraft) => orderPayload(of, 'm').keys;

test('what is approved is left out of order and price, each language for itself', async () => {
  const followed = following(draft, { Hello: [found('de')] });
  await followed.settle();
  const now = followed.read();
  expect(keys(now)).toEqual(['r1:fr', 'r2:de', 'r2:fr']);
  expect(countOrdered(now)).toBe(3);
  const totals = totalsOf(now.rows, termsOf(now, [], OFFERS));
  expect(totals).toMatchObject({ translations: 3, price: '0.15' });
  expect(now.rows[1]).toBe(draft.rows[1]);
  expect(followed.asked).toEqual([['Hello', 'New']]);
});

test('ordered anyway it is forced, by text or all; the others are not', async () => {
  const followed = following(draft, { Hello: [found('de', 'approved', false)] });
  await followed.settle();
  const now = followed.read();
  const anyway = { ...now, rows: now.rows.map((row) => ({ ...row, anyway: row.id === 'r1' })) };
  const { jobs } = orderPayload(anyway, 'm').payload;
  expect(Object.entries(jobs).map(([key, { force }]) => [key, force])).toEqual([
    ['r1:de', 1],
    ['r1:fr', 1],
    ['r2:de', 0],
    ['r2:fr', 0],
  ]);
  expect(keys({ ...now, force: true })).toHaveLength(4);
});

test('what waits for review, or is on its way, is noted and ordered', async () => {
  const followed = following(draft, { Hello: [found('de', 'waiting'), found('fr', 'coming')] });
  await followed.settle();
  expect(keys(followed.read())).toHaveLength(4);
  expect(followed.read().rows[0]?.had?.found.map(({ stand }) => stand)).toEqual([
    'waiting',
    'coming',
  ]);
});

test('of another text or language nothing is said; what is learned later counts', async () => {
  const followed = following(draft, { Hello: [found('de')] });
  await followed.settle();
  const [hello, ...others] = followed.read().rows;
  if (!hello) throw new Error('no row');
  const changed = { ...followed.read(), rows: [{ ...hello, text: 'Hello!' }, ...others] };
  // At once, before it is looked for.
  expect(keys(changed)).toHaveLength(4);
  expect(keys({ ...followed.read(), sourceLanguage: 'es' })).toHaveLength(4);
  followed.edit(changed);
  followed.learn('New', [found('fr')]);
  await followed.settle();
  expect(keys(followed.read())).toEqual(['r1:de', 'r1:fr', 'r2:de']);
});

test('while its person is asked for the money, nothing changes; afterwards it does', async () => {
  const followed = following(draft, { Hello: [found('de')] });
  followed.lock(true);
  await followed.settle();
  expect(followed.read()).toBe(draft);
  followed.lock(false);
  await followed.settle();
  expect(keys(followed.read())).toHaveLength(3);
});

test('where all is there, there is nothing to order, and it is said', async () => {
  const all = [found('de'), found('fr')];
  const followed = following(draft, { Hello: all, New: all });
  await followed.settle();
  const { order } = draftFaults(followed.read());
  expect(order.map(({ message }) => message)).toEqual([
    'The account has all of it approved already: there is nothing to order.',
  ]);
});

test('name, file and key go along in the mark; a person’s own custom data stays', () => {
  const origin = { file: 'en.json', key: 'a.b' };
  const { jobs } = orderPayload(
    someDraft({
      name: ' Spring ',
      tagged: true,
      targets: ['de'],
      rows: [
        newRow('r1', { text: 'Hello', origin }),
        newRow('r2', { text: 'By hand' }),
        newRow('r3', { text: 'Mine', origin, customData: 'mine' }),
      ],
    }),
    'm1',
  ).payload;
  expect(readCarried(jobs['r1:de']?.custom_data)).toEqual({ name: 'Spring', ...origin });
  expect(readCarried(jobs['r2:de']?.custom_data)).toEqual({ name: 'Spring' });
  expect(jobs['r3:de']?.custom_data).toBe('mine');
});

test('of many texts one change tells all that was found: each is drawn and written', async () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => newRow(`r${index}`, { text: 'A' }));
  const page = following(someDraft({ rows, targets: ['de'] }), { A: [found('de')] });
  await page.settle();
  expect(page.asked.length).toBeGreaterThan(1);
  expect(page.read().rows.every(({ had }) => had?.found.length === 1)).toBe(true);
  expect(page.changes()).toBe(1);
});
