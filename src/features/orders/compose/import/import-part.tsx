import { msg, t } from '@lingui/core/macro';
import { Button } from '#ui/button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

/** Where what was brought is looked at: what reads files and pasted tables comes when somebody brings some. */
export const ImportPart = lazyPart({
  what: msg`Import of texts`,
  load: async () => (await import('./import-panel.tsx')).ImportPanel,
  waiting: () => <Skeleton width="100%" height="12rem" />,
  failed: (problem, { onCancel }) => (
    <>
      {problem}
      <p>
        <Button onClick={onCancel}>{t`Add nothing`}</Button>
      </p>
    </>
  ),
});
