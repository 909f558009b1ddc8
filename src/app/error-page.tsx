import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { ApiError } from '#api/errors.ts';
import { errorWords } from '#api/error-words.ts';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { Button } from '#ui/button.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { ReloadButton, useOutdated } from './notices.tsx';

/** What a page that could not load says; the shell around it stays. Its data is read again on Retry. */
export function ErrorPage() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const outdated = useOutdated();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const { title, detail, canRetry } = errorWords(error);
  if (outdated && !(error instanceof ApiError))
    return (
      <PageLayout title="This page has moved on">
        <p>
          Galley was updated while it was open, and this page is no longer there in its old form.
        </p>
        <div>
          <ReloadButton />
        </div>
      </PageLayout>
    );
  return (
    <PageLayout title={title}>
      <div role="alert" className="grid max-w-prose justify-items-start gap-4">
        <p>{detail}</p>
        {canRetry && (
          <Button tone="primary" pending={state === 'loading'} onClick={() => void revalidate()}>
            Try again
          </Button>
        )}
      </div>
    </PageLayout>
  );
}
