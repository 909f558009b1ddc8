import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { PageLayout } from '#ui/page-layout.tsx';

export function NotFoundPage() {
  return (
    <PageLayout title={t`Page not found`}>
      <p>
        <Trans>
          Nothing is at this address. Go to the <Link to={paths.jobs()}>list of translations</Link>.
        </Trans>
      </p>
    </PageLayout>
  );
}
