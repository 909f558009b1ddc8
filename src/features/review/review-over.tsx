import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { ReviewEnd } from './review-end.tsx';
import type { Desk } from './use-desk.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeading } from '#ui/page-layout.tsx';

/** The queue's end: what was decided in this sitting; or that nothing waits, and what is next. */
export function ReviewOver({ desk }: { desk: Desk }) {
  const { queue, titleOf, filtering } = desk;
  const { sitting, decided, isWaiting, left } = queue;
  const skipped = sitting.skipped.filter(isWaiting);
  const isOver = decided.length > 0 || skipped.length > 0;
  const isEnd = left <= skipped.length && isOver;
  const review = t`Review`;
  return (
    <>
      <title>{`${review} · Galley`}</title>
      <PageHeading heading={isEnd ? t`That was the last` : review} />
      {filtering.isOn && (
        <div className="mb-6 flex flex-wrap items-center gap-4">
          <p>{t`Nothing more that waits fits the filter.`}</p>
          <Button tone="primary" onClick={() => filtering.set({})}>
            {t`Show all that wait`}
          </Button>
        </div>
      )}
      {isOver || left > 0 ? (
        <ReviewEnd
          decided={decided}
          skipped={skipped.map((jobId) => ({ jobId, title: titleOf(jobId) }))}
          others={filtering.isOn ? 0 : left - skipped.length}
          onGoOn={desk.goOn}
          onSkipped={desk.goOnSkipped}
          onEnd={sitting.end}
        />
      ) : (
        <EmptyState title={t`Nothing waits for review`}>
          <p>{t`What a translator delivers appears here by itself.`}</p>
          <p>
            <Trans>
              <Link to={paths.jobs()}>See all translations</Link> or{' '}
              <Link to={paths.orders()}>your orders</Link>
            </Trans>
          </p>
        </EmptyState>
      )}
    </>
  );
}
