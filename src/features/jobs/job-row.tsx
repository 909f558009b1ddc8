import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { errorWords } from '#api/error-words.ts';
import { jobQuery } from '#api/jobs.ts';
import type { Job, JobRef } from '#api/schema/job.ts';
import { textDirection, toLocale } from '#lib/languages.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useOnScreen } from '#ui/use-on-screen.ts';
import { COLUMNS, columnClass, FOLDED, ID_COLUMN } from './columns.tsx';
import { jobTitle } from '#lib/job-title.ts';

const ROW = 'h-30 border-t border-line align-top md:h-18 md:align-middle lg:h-15';
const TITLE = 'px-2 py-2 text-start font-normal';

/** One row of the list. It reads its details while it is on the screen, and keeps its shape meanwhile. */
export function JobRow({ job: { job_id: jobId } }: { job: Pick<JobRef, 'job_id'> }) {
  const [ref, onScreen] = useOnScreen();
  const details = useQuery({ ...jobQuery(jobId), enabled: onScreen });
  return (
    <tr ref={ref} className={`${ROW} hover:bg-accent-wash`}>
      {details.data ? (
        <Details job={details.data} />
      ) : details.error && !details.isFetching ? (
        <Failed jobId={jobId} error={details.error} onRetry={() => void details.refetch()} />
      ) : (
        <Loading jobId={jobId} />
      )}
    </tr>
  );
}

function Details({ job }: { job: Job }) {
  const { text, isSource } = jobTitle(job);
  const written = isSource
    ? { lang: toLocale(job.lc_src), dir: textDirection(job.lc_src) }
    : { dir: 'auto' };
  return (
    <>
      <td className={columnClass(ID_COLUMN)}>{ID_COLUMN.draw(job)}</td>
      <th scope="row" className={TITLE}>
        <Link
          to={paths.job(job.job_id)}
          className="block truncate font-medium no-underline hover:underline"
        >
          <span {...written}>{text}</span>
        </Link>
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft lg:hidden">
          {FOLDED.map(({ label, draw, className }) => {
            const fact = draw(job);
            return (
              fact && (
                <span key={label} className={className}>
                  {fact}
                </span>
              )
            );
          })}
        </div>
      </th>
      {COLUMNS.map((column) => (
        <td key={column.label} className={columnClass(column)}>
          {column.draw(job)}
        </td>
      ))}
    </>
  );
}

function Loading({ jobId }: { jobId: string }) {
  return (
    <>
      <td className={`${columnClass(ID_COLUMN)} tabular-nums`}>{jobId}</td>
      <th scope="row" className={TITLE}>
        <span className="sr-only">Translation {jobId}, loading</span>
        <Skeleton width="60%" />
        <span className="lg:hidden">
          <Skeleton width="85%" />
        </span>
      </th>
      {COLUMNS.map((column) => (
        <td key={column.label} className={columnClass(column)}>
          <Skeleton width="80%" />
        </td>
      ))}
    </>
  );
}

interface FailedProps {
  jobId: string;
  error: Error;
  onRetry: () => void;
}

function Failed({ jobId, error, onRetry }: FailedProps) {
  const { title } = errorWords(error);
  return (
    <>
      <td className={`${columnClass(ID_COLUMN)} tabular-nums`}>{jobId}</td>
      <th scope="row" colSpan={COLUMNS.length + 1} className={TITLE}>
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2 text-bad">
          Translation {jobId} could not be read. {title}.
          <Button onClick={onRetry}>Try again</Button>
        </span>
      </th>
    </>
  );
}
