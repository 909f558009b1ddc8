import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { SheetsSkeleton } from './text-skeleton.tsx';

const what = msg`The translation`;

/** A translation of files: what can be fetched, and what cannot yet. */
export const FilesPart = lazyPart({
  what,
  load: async () => (await import('./files.tsx')).JobFiles,
  waiting: () => <SheetsSkeleton />,
});

/** Why there is no translation to read: where there is one, nobody needs its words. A line keeps its place. */
export const NoTextPart = lazyPart({
  what,
  load: async () => (await import('./files.tsx')).NoText,
  waiting: () => <p className="min-h-6" />,
});
