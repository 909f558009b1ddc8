import { describe, expect, test } from 'vitest';
import { ApiError, type Fault } from '#api/wire/errors.ts';
import { newRow, type OrderDraft } from '#lib/order/order-draft.ts';
import { someDraft } from '#test/tabs/sending-tabs.ts';
import { draftFaults, refusalFaults, stillTrue } from './draft-faults.ts';
import { orderPayload } from './order-payload.ts';

const said = (draft: OrderDraft) => {
  const { order, rows } = draftFaults(draft);
  return {
    order: order.map(({ field, message }) => `${field}: ${message}`),
    rows: [...rows].map(([id, faults]) => [id, faults.map(({ field }) => field)]),
  };
};
const FINE = { order: [], rows: [] };

test('a draft that Gengo would take has none; empty rows are not sent', () => {
  expect(said(someDraft())).toEqual(FINE);
  expect(orderPayload(someDraft()).keys).toEqual(['a:ja', 'a:de', 'b:ja', 'b:de']);
});

test('what is over 100 MB as it is sent is said; what is just below is not', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => newRow(id, { text: 'あ'.repeat(1_100_000) }));
  const draft = { ...someDraft(), rows };
  expect(said(draft)).toEqual(FINE);
  const more = newRow('f', { text: 'あ'.repeat(100_000) });
  expect(said({ ...draft, rows: [...rows, more] }).order).toEqual([
    expect.stringMatching(/^rows: The order is larger than 100 MB/),
  ]);
});

test.each<[string, Partial<OrderDraft>, RegExp]>([
  ['no text', { rows: [newRow('a')] }, /^rows: There is no text/],
  ['no source language', { sourceLanguage: '' }, /^sourceLanguage: Choose/],
  ['no target', { targets: [] }, /^targets: Choose/],
  ['into itself', { targets: ['en'] }, /^targets: /],
  ['no tier', { tier: '' }, /^tier: Choose/],
  ['long instructions', { comment: 'x'.repeat(25_001) }, /^comment: .*25,001/],
  ['a long tone', { tone: 'x'.repeat(129) }, /^tone: /],
  ['a long purpose', { purpose: 'x'.repeat(129) }, /^purpose: /],
  ['a callback with a password', { callbackUrl: 'https://a:b@c.de/' }, /^callbackUrl: .*password/],
  ['an address for translators', { attachments: [attach('ftp://a.de/b')] }, /^attachments: /],
  ['a reference of words', { referenceId: 'PO 17' }, /^referenceId: /],
  ['one translator for two languages', { asGroup: 'one' }, /^asGroup: Only .* into German\.$/],
  [
    'one translator for one text',
    { asGroup: 'one', targets: ['de'], rows: [newRow('a', { text: 'A' })] },
    /^asGroup: One translation alone/,
  ],
])('%s', (_, more, words) => {
  const { order, rows } = said(someDraft(more));
  expect(order).toEqual([expect.stringMatching(words)]);
  expect(rows).toEqual([]);
});

test('each text at its fields: bytes for custom data, characters for instructions', () => {
  const rows = [
    newRow('a', { text: 'A', customData: 'é'.repeat(513), maxChars: 'ten', position: '0' }),
    newRow('b', { text: 'B', comment: 'x'.repeat(25_001), attachments: [attach('no')] }),
    newRow('c', { text: 'C', customData: 'é'.repeat(512), maxChars: '7', position: '1' }),
  ];
  expect(said(someDraft({ rows }))).toEqual({
    order: [],
    rows: [
      ['a', ['customData', 'maxChars', 'position']],
      ['b', ['comment', 'attachments']],
    ],
  });
});

test('a file that was uploaded for other terms has no price', () => {
  const quote = { identifier: 'f', units: 1, credits: '0.1', currency: 'USD', eta: 1 };
  const quotes = { ja: quote };
  const file = { name: 'a.txt', size: 1, sourceLanguage: 'en', tier: 'standard', quotes };
  const rows = [newRow('a', { file })];
  expect(draftFaults(someDraft({ rows, targets: ['ja'] })).rows.size).toBe(0);
  expect(draftFaults(someDraft({ rows })).rows.get('a')).toMatchObject([{ target: 'de' }]);
  expect(draftFaults(someDraft({ rows, tier: 'pro' })).rows.get('a')).toHaveLength(2);
});

describe('what Gengo refuses', () => {
  const refusal = (faults: Record<string, Fault[]>) =>
    new ApiError('invalid', 'x', { faults: new Map(Object.entries(faults)) });
  const fault = (field: string, message: string): Fault => ({ code: 1, field, message });

  test('is at its text; in some languages only, it says in which', () => {
    const draft = someDraft();
    const text = fault('body_src', 'bad text');
    const { order, rows } = refusalFaults(
      refusal({ 'a:ja': [text], 'a:de': [text], 'b:de': [fault('max_chars', 'bad')] }),
      draft,
    );
    expect(order).toEqual([]);
    expect(Object.fromEntries(rows)).toEqual({
      a: [{ field: 'text', message: 'bad text' }],
      b: [{ field: 'maxChars', message: 'bad', target: 'de' }],
    });
  });

  test('is said once where all translations share the field, and names the language that is not offered', () => {
    const tier = fault('tier', 'no tier');
    const pair = fault('lc_tgt', 'not offered');
    const { order, rows } = refusalFaults(
      refusal({ 'a:ja': [tier, pair], 'b:ja': [tier, pair], 'a:de': [tier] }),
      someDraft(),
    );
    expect(order).toEqual([
      { field: 'tier', message: 'no tier' },
      { field: 'targets', message: 'Japanese: not offered' },
    ]);
    expect(rows.size).toBe(0);
  });

  test('is above the button where it is of the whole order', () => {
    const error = new ApiError('invalid', 'cannot group', { code: 1950, field: 'as_group' });
    expect(refusalFaults(error, someDraft()).order).toEqual([
      { field: 'asGroup', message: expect.stringMatching(/can be a group\.$/) },
    ]);
  });

  test('goes away with the field that is changed', () => {
    const draft = someDraft();
    const faults = refusalFaults(
      refusal({ 'a:ja': [fault('tier', 't')], 'b:ja': [fault('body_src', 'x')] }),
      draft,
    );
    expect(stillTrue(faults, draft, draft)).toBe(faults);
    const [a, , empty] = draft.rows;
    const changed = { ...draft, rows: [a!, newRow('b', { text: 'Other' }), empty!] }; // three there are
    expect(stillTrue(faults, draft, changed).rows.size).toBe(0);
    expect(stillTrue(faults, draft, changed).order).toHaveLength(1);
    expect(stillTrue(faults, draft, { ...draft, tier: 'pro' }).order).toHaveLength(0);
  });
});

function attach(url: string) {
  return { url, filename: 'a.png', mimeType: 'image/png' };
}
