import { t } from '@lingui/core/macro';
/**
 * Where the shell itself failed, or the page that tells of failures. It stands alone, on no context, so
 * that nothing in it can fail as well; the error is reported by the router.
 */
export function RootErrorPage() {
  const stopped = t`Galley has stopped`;
  return (
    <main className="mx-auto grid w-full max-w-prose justify-items-start gap-4 px-4 py-6">
      <title>{`${stopped} · Galley`}</title>
      <h1 className="text-2xl font-semibold">{stopped}</h1>
      <div role="alert" className="grid justify-items-start gap-4">
        <p>
          {t`Something in Galley itself failed. Reload to go on. If it stops again, tell whoever looks after it.`}
        </p>
        <button type="button" className="button button-primary" onClick={() => location.reload()}>
          {t`Reload`}
        </button>
      </div>
    </main>
  );
}
