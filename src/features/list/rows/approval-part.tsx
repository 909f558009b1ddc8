import { msg } from '@lingui/core/macro';
import { lazyPart } from '#ui/lazy-part.tsx';

/** Beside what the row has of its own; without its code it is not there. */
export const ApprovalTimePart = lazyPart({
  what: msg`Due`,
  load: async () => (await import('./approval-time.tsx')).ApprovalTime,
  failed: () => null,
});
