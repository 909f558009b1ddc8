import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';

/** Sets of languages: without them each can still be chosen. */
export const LanguageSetsPart = lazyPart({
  what: msg`Sets of languages`,
  failed: () => null,
  load: async () => (await import('./language-sets.tsx')).LanguageSets,
  waiting: () => null,
});
