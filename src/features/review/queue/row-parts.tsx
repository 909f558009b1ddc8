import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';

/* What the marks of a row are made of: its name is there before that. Without its code a row has none. */

export const TextMarkPart = lazyPart({
  what: msg`Marks in the queue`,
  load: async () => (await import('../row-and-filter.ts')).TextMark,
  failed: () => null,
});

export const ThreadMarksPart = lazyPart({
  what: msg`Marks in the queue`,
  load: async () => (await import('../row-and-filter.ts')).ThreadMarks,
  failed: () => null,
});

/** What is approved by itself when: without its code nobody is told. */
export const FiveDaysPart = lazyPart({
  what: msg`The next five days`,
  load: async () => (await import('../row-and-filter.ts')).FiveDays,
  failed: () => null,
});

/** What the rows are filtered by; as high while it is awaited. */
export const FilterBarPart = lazyPart({
  what: msg`Filter`,
  load: async () => (await import('../row-and-filter.ts')).FilterBar,
  waiting: () => <div className="min-h-21" />,
});
