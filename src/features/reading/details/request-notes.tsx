import { t } from '@lingui/core/macro';
import type { Comment } from '#api/schema/review.ts';
import { Time } from '#ui/time.tsx';

/** What the customer wrote between two versions: what the later one was to answer. */
export function RequestNotes({ requests }: { requests: readonly Comment[] }) {
  if (requests.length === 0) return null;
  return (
    <section
      aria-label={t`What you asked for`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long request scrolls by itself, by the keyboard too
      tabIndex={0}
      className="max-h-48 overflow-y-auto rounded-sm border-s-4 border-accent bg-accent-wash px-3 py-2 sm:px-4 sm:py-3"
    >
      {requests.map(({ body, ctime }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a thread only ever grows at its end
        <figure key={index} className="not-first:mt-3">
          <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
            <span className="font-semibold">{t`You asked`}</span>
            <span className="text-soft">
              <Time at={ctime} />
            </span>
          </figcaption>
          <blockquote dir="auto" className="reading mt-1 text-base">
            {body}
          </blockquote>
        </figure>
      ))}
    </section>
  );
}
