import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Job, jobSchema } from '#api/schema/job.ts';
import { fold } from '#lib/text/fold.ts';
import { arrange } from './match.ts';
import type { ListSearch } from './list-address.ts';
import { type Sort, SORT_COLUMNS } from './sort.ts';

type Facts = Partial<Record<keyof Job, string | number>>;

/** A list, newest first, of which all but the `unread` have been read. */
function listOf(facts: readonly (Facts | 'unread')[]) {
  const jobs = facts.map((one, index) => ({
    job_id: String(index),
    ctime: 1_000 - index,
    status: 'pending',
    ...(one !== 'unread' && one),
  }));
  const read = new Map(
    jobs.flatMap((job, index) =>
      facts[index] === 'unread' ? [] : [[job.job_id, z.parse(jobSchema, job)]],
    ),
  );
  const cache = { get: (id: string) => read.get(id), version: () => 1 };
  const rows = facts.map((_, index) => ({ job_id: String(index), ctime: 1_000 - index }));
  const ask = (search: ListSearch) => {
    const arranged = arrange(rows, cache, search);
    return { ids: arranged.rows.map(({ job_id }) => job_id).join(), unread: arranged.unread };
  };
  return { rows, cache, ask };
}

test('nothing asked: the very rows', () => {
  const { rows, cache } = listOf([{}, 'unread']);
  const arranged = arrange(rows, cache, { status: 'pending', count: 3 });
  expect(arranged.rows).toBe(rows);
  expect(arranged.unread).toBe(0);
});

test('pair, tier and order leave out what is another, and count what has not been read', () => {
  const { ask } = listOf([
    { lc_src: 'en', lc_tgt: 'ja', tier: 'pro', order_id: '7' },
    'unread',
    { lc_src: 'en', lc_tgt: 'ja', tier: 'standard', order_id: '7' },
    { lc_src: 'ja', lc_tgt: 'en', tier: 'pro', order_id: '8' },
  ]);
  expect(ask({ pair: 'en~ja' })).toEqual({ ids: '0,2', unread: 1 });
  expect(ask({ tier: 'pro' })).toEqual({ ids: '0,3', unread: 1 });
  expect(ask({ order: '7', tier: 'standard' })).toEqual({ ids: '2', unread: 1 });
});

test('whatever was sought before, found is what is found afresh', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', ' '), maxLength: 5 });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 6 }), fc.array(letters), (texts, searches) => {
      const facts = texts.map((body_src) => ({ body_src, lc_src: 'x', lc_tgt: 'y' }));
      const { ask } = listOf(facts);
      for (const q of searches) expect(ask({ q })).toEqual(listOf(facts).ask({ q }));
    }),
  );
});

test.each([
  ['straße', 'Die STRASSE'],
  ['ΟΔΟΣ', 'οδοσήμανση'],
  ['istanbul', 'İSTANBUL'],
  ['ｇｅｎｇｏ', 'Gengo'],
  ['配送', 'ご注文の配送先'],
  ['привет мир', 'Мир, ПРИВЕТ'],
  ['مرحبا', 'مرحبا بكم'],
  ['ＡＢＣ１２', 'abc123'],
])('%s is found in %s, wherever it stands', (q, text) => {
  const { ask } = listOf([
    { slug: text },
    { body_src: text },
    { body_tgt: text },
    { slug: 'other' },
  ]);
  expect(ask({ q })).toEqual({ ids: '0,1,2', unread: 0 });
});

test('every part of a text finds it, in any case', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const { ask } = listOf([{ body_src: `${before} ${words} ${after}` }]);
      expect(ask({ q: words.toUpperCase() }).ids).toBe('0');
      expect(ask({ q: words.toLowerCase() }).ids).toBe('0');
    }),
    { numRuns: 1_000 },
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('sorts by what was read; what lacks it, and what was not read, comes last', () => {
  const { ask } = listOf([
    { unit_count: 5, slug: 'File 10' },
    'unread',
    { slug: 'file 9', credits: '9.50' },
    { unit_count: 12, slug: 'Äpfel', credits: '10.00', eta: 50 },
    { unit_count: 5, slug: 'éclair', eta: -3 },
  ]);
  expect(ask({ sort: 'units' })).toEqual({ ids: '0,4,3,2,1', unread: 1 });
  expect(ask({ sort: '-units' })).toEqual({ ids: '3,0,4,2,1', unread: 1 });
  expect(ask({ sort: 'price' }).ids).toBe('2,3,0,4,1');
  expect(ask({ sort: 'title' }).ids).toBe('3,4,2,0,1');
  expect(ask({ sort: 'due' }).ids).toBe('4,3,0,2,1');
  expect(ask({ sort: 'received' })).toEqual({ ids: '4,3,2,1,0', unread: 0 });
});

test('a sort loses nothing and adds nothing', () => {
  const facts = fc.array(
    fc.oneof(
      fc.constant('unread' as const),
      fc.record({
        unit_count: fc.nat(3),
        credits: fc.constantFrom('1.0', '0.5'),
        slug: fc.string(),
      }),
    ),
  );
  const sorts = fc
    .constantFrom(...SORT_COLUMNS)
    .chain((column) => fc.constantFrom<Sort>(column, `-${column}`));
  fc.assert(
    fc.property(facts, sorts, (list, sort) => {
      const { rows, cache } = listOf(list);
      const { rows: arranged } = arrange(rows, cache, { sort });
      expect(arranged.length).toBe(rows.length);
      expect(new Set(arranged)).toEqual(new Set(rows));
    }),
  );
});

test('what has been read meanwhile is found', () => {
  const { rows, cache } = listOf([{ slug: 'one' }, 'unread']);
  expect(arrange(rows, cache, { q: 'two' })).toEqual({ rows: [], unread: 1 });
  const job = z.parse(jobSchema, { job_id: '1', ctime: 999, status: 'pending', slug: 'Two' });
  const later = { get: (id: string) => (id === '1' ? job : cache.get(id)), version: () => 2 };
  expect(arrange(rows, later, { q: 'two' })).toEqual({ rows: [rows[1]], unread: 0 });
});
