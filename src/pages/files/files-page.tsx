import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { configQuery } from '#api/account/config.ts';
import { FilesDesk } from '#features/orders/files/files-desk.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';

export function FilesPage() {
  // What the account has is kept under its name: nothing is known before it is.
  const { data: config, fetchStatus } = useQuery({ ...configQuery(), ...FIRST_READ });
  return (
    <PageLayout title={t`Files`}>
      {config ? (
        <FilesDesk key={config.owner} account={config.owner} />
      ) : (
        <Waiting isPaused={fetchStatus === 'paused'}>
          <Skeleton width="100%" height="12rem" />
        </Waiting>
      )}
    </PageLayout>
  );
}
