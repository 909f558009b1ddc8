import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { PageLayout } from '#ui/page-layout.tsx';

export function NotFoundPage() {
  return (
    <PageLayout title="Page not found">
      <p>
        Nothing is at this address. Go to the <Link to={paths.jobs()}>list of translations</Link>.
      </p>
    </PageLayout>
  );
}
