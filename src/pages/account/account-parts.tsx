import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';

/** What the account has, as far as this browser knows. */
export const MemoryPart = lazyPart({
  what: msg`Translations remembered`,
  load: async () => (await import('#features/account/memory-panel.tsx')).MemoryPanel,
});

/** The list of terms, with what reads and writes it: the page is there without it. */
export const TermsPart = lazyPart({
  what: msg`Terms`,
  load: async () => (await import('#features/account/terms/terms-part.tsx')).TermsPart,
});
