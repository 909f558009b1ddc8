import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';
import { withWords } from './language.ts';

/** Of an address that is none: few come to one. */
export const NotFound = lazyPart({
  what: msg`Page not found`,
  load: async () =>
    (await withWords('not-found', import('#pages/not-found/not-found-page.tsx'))).NotFoundPage,
});
