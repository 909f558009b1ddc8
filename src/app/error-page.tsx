import { onlineManager } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { errorWords } from '#api/error-words.ts';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { Button } from '#ui/button.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { isMissingPart } from './missing-part.ts';
import { ReloadButton } from './notices.tsx';

/** What a page that could not load says; the shell around it stays. Its data is read again on Retry. */
export function ErrorPage() {
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  // Read again, the same old part would be asked for: only a reload finds the new one.
  if (isMissingPart(error)) return <Told {...missingWords()} action={<ReloadButton />} />;
  const { title, detail, canRetry } = errorWords(error);
  return (
    <Told
      title={title}
      detail={detail}
      action={
        canRetry && (
          <Button tone="primary" pending={state === 'loading'} onClick={() => void revalidate()}>
            Try again
          </Button>
        )
      }
    />
  );
}

const missingWords = () =>
  onlineManager.isOnline()
    ? {
        title: 'This page has moved on',
        detail: 'Galley was updated while it was open. What you typed is kept.',
      }
    : {
        title: 'You are offline',
        detail: 'This page was not loaded yet. Reload when the network is back.',
      };

function Told({ title, detail, action }: { title: string; detail: string; action: ReactNode }) {
  return (
    <PageLayout title={title}>
      <div role="alert" className="grid max-w-prose justify-items-start gap-4">
        <p>{detail}</p>
        {action}
      </div>
    </PageLayout>
  );
}
