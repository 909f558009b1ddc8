import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { errorWords } from '#api/error-words.ts';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { Button } from '#ui/button.tsx';
import { PageLayout } from '#ui/page-layout.tsx';

/** What a page that could not load says; the shell around it stays. Its data is read again on Retry. */
export function ErrorPage() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const { title, detail, canRetry } = errorWords(error);
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
