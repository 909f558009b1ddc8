import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';

/*
 * What the account has already: the composer is there before it. Where its code cannot be loaded nothing is left
 * out, and nothing said of it.
 */

const what = msg`What is approved already`;
const failed = () => null;

export const FollowPart = lazyPart({
  what,
  failed,
  load: async () => (await import('./known.tsx')).FollowTexts,
});

export const KnownPart = lazyPart({
  what,
  failed,
  load: async () => (await import('./known.tsx')).KnownLine,
});

export const SavedPart = lazyPart({
  what,
  failed,
  load: async () => (await import('./known.tsx')).SavedLine,
});
