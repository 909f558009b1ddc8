import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { SheetsSkeleton } from './text-skeleton.tsx';

/** A translation of files: what can be fetched, and what cannot yet. */
export const FilesPart = lazyPart({
  what: msg`The files`,
  load: async () => (await import('./files.tsx')).JobFiles,
  waiting: () => <SheetsSkeleton />,
});
