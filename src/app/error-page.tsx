import { t } from '@lingui/core/macro';
import { onlineManager } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { type ErrorWords, errorWords } from '#api/wire/error-words.ts';
import { Button } from '#ui/button.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { Said } from '#ui/banner.tsx';
import { isMissingPart } from './missing-part.ts';
import { NotFound } from './not-found.tsx';
import { ReloadButton } from './notices/reload-button.tsx';

/** What a page that could not load says; the shell around it stays. */
export function ErrorPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return isMissingPart(error) ? <MissingPart /> : <Failure error={error} />;
}

/** Read again, the same old part or the same failure would be found: only a reload helps. */
function MissingPart() {
  useOnNetworkBack(reloadIfReached);
  if (onlineManager.isOnline())
    return (
      <Told
        title={t`This page is out of date`}
        detail={t`Galley was updated while it was open. What you typed is kept.`}
        action={<ReloadButton />}
      />
    );
  return (
    <Told
      title={t`You are offline`}
      detail={t`This page was not loaded yet. It loads when the network is back.`}
      action={
        <Button tone="primary" onClick={reloadIfReached}>
          {t`Try again`}
        </Button>
      }
    />
  );
}

/** Its data is read again on "Try again", and when the network is back. */
function Failure({ error }: { error: unknown }) {
  const { revalidate, state } = useRevalidator();
  const { canRetry, ...words } = errorWords(error);
  useOnNetworkBack(revalidate);
  return (
    <Told
      {...words}
      action={
        canRetry && (
          <Button tone="primary" pending={state === 'loading'} onClick={() => void revalidate()}>
            {t`Try again`}
          </Button>
        )
      }
    />
  );
}

function useOnNetworkBack(act: () => unknown) {
  useEffect(() => onlineManager.subscribe((isOnline) => void (isOnline && act())), [act]);
}

/** A reload without the network would leave Galley for the browser's own error page. */
function reloadIfReached() {
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => location.reload(),
    () => {},
  );
}

interface ToldProps extends Pick<ErrorWords, 'title' | 'detail' | 'said'> {
  action: ReactNode;
}

function Told({ title, detail, said, action }: ToldProps) {
  return (
    <PageLayout title={title}>
      <div role="alert" className="grid max-w-prose justify-items-start gap-4">
        {detail && <p>{detail}</p>}
        {said && <Said words={said} />}
        {action}
      </div>
    </PageLayout>
  );
}
