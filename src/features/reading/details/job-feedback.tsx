import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { feedbackQuery } from '#api/job/review.ts';
import { formatNumber } from '#lib/language/write.ts';
import { FactList } from '#ui/fact-list.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { PartProblem } from './part-problem.tsx';

/** What was said when a translation was approved. */
export function JobFeedback({ jobId }: { jobId: string }) {
  const headingId = useId();
  const feedback = useQuery(feedbackQuery(jobId));
  return (
    <section aria-labelledby={headingId} className="grid content-start gap-4">
      <h2 id={headingId} className="text-lg font-semibold">
        {t`Feedback`}
      </h2>
      {feedback.data && <Given {...feedback.data} />}
      {!feedback.data && feedback.isFetching && (
        <div aria-hidden="true">
          <Skeleton width="12rem" />
          <Skeleton width="20rem" />
        </div>
      )}
      <PartProblem
        query={feedback}
        title={t`The feedback could not be read.`}
        staleTitle={t`The feedback may be out of date.`}
      />
    </section>
  );
}

/** What the seeds' own example shows, 8, is more than anybody can give: kept as it comes. */
const FULL = 5;

/** Rating 0 means that nobody rated (gengo-api.md, section 3). */
function Given({ rating, for_translator: words }: { rating: number; for_translator: string }) {
  if (rating === 0 && words === '')
    return <p className="text-soft">{t`Approved without feedback.`}</p>;
  return (
    <FactList
      layout="rows"
      facts={[
        { label: t`Rating`, value: ratingWords(rating) },
        {
          label: t`To the translator`,
          value: words && (
            <p dir="auto" className="max-w-prose whitespace-pre-wrap">
              {words}
            </p>
          ),
        },
      ]}
    />
  );
}

function ratingWords(rating: number): string {
  if (rating === 0) return t`Not rated`;
  const [given, most] = [formatNumber(rating), formatNumber(FULL)];
  return rating > 0 && rating <= FULL ? t`${given} of ${most}` : given;
}
