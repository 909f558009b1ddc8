import { t } from '@lingui/core/macro';
import { memo } from 'react';
import { Link } from 'react-router';
import { errorWords } from '#api/wire/error-words.ts';
import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { CheckBox } from '#ui/form/check-box.tsx';
import { columnClass, type Shown } from './columns.tsx';
import { ROW_HEIGHT } from './row-height.ts';
import { type RowProblem, useRowReading } from './use-row-reading.ts';

const TITLE = 'px-2 text-start font-normal';

/** What gets the focus is scrolled clear of the table's head. */
const IN_SIGHT = 'scroll-mt-18';

interface JobRowProps {
  /** Its place among all rows, from 0. */
  index: number;
  jobId: string;
  /** Undefined while it has not been read. */
  job: Job | undefined;
  /** The row stands still in view, so its translation is worth reading. */
  isRested: boolean;
  shown: Shown;
  isChanged: boolean;
  isSelected: boolean;
  /** Absent where nothing can be selected. */
  onToggle: ((jobId: string) => void) | undefined;
  /** With Shift: all from the one last toggled to this one. */
  onExtend: ((jobId: string) => void) | undefined;
}

/** One row of the list: drawn anew only when something about it changes. It keeps its shape while it is read. */
export const JobRow = memo(function JobRow(row: JobRowProps) {
  const { index, jobId, job, isRested, isSelected, onToggle, onExtend } = row;
  const { columns } = row.shown;
  const problem = useRowReading(jobId, isRested);
  const name = job ? jobTitle(job).text : '';
  return (
    <tr
      // The head is the first.
      aria-rowindex={index + 2}
      className={`${ROW_HEIGHT} align-top *:border-t *:border-line hover:bg-sunken md:align-middle ${isSelected ? 'bg-accent-wash' : ''}`}
    >
      {onToggle && (
        <td>
          <CheckBox
            label={job ? t`Select ${name}` : t`Select translation ${jobId}`}
            className="h-full min-h-8 select-none max-md:min-h-10"
            boxClass={IN_SIGHT}
            checked={isSelected}
            onChange={({ nativeEvent: event }) =>
              (event instanceof MouseEvent && event.shiftKey ? onExtend : onToggle)?.(jobId)
            }
          />
        </td>
      )}
      {problem && !job ? (
        <Failed jobId={jobId} problem={problem} columns={columns.length} />
      ) : (
        <>
          <Title {...row} />
          {job ? (
            columns.map((column) => (
              <td key={column.label.id} className={columnClass(column)}>
                {column.draw(job)}
              </td>
            ))
          ) : (
            // One cell for all columns: hundreds of rows may pass by in a second.
            <td colSpan={columns.length} className="px-2 max-md:hidden">
              <Skeleton width="50%" />
            </td>
          )}
        </>
      )}
    </tr>
  );
});

type TitleProps = Pick<JobRowProps, 'jobId' | 'job' | 'isChanged' | 'shown'>;

/** The row's name leads to its translation, read or not. */
function Title({ jobId, job, isChanged, shown }: TitleProps) {
  return (
    <th scope="row" className={TITLE}>
      <div className="flex items-center gap-x-2 max-md:pt-2">
        <Link
          to={paths.job(jobId)}
          className={`flex max-w-full items-center rounded-sm font-medium text-ink no-underline -outline-offset-2 hover:underline ${job ? 'min-w-0' : 'flex-1'} ${IN_SIGHT}`}
        >
          {isChanged && <ChangedMark />}
          {job ? (
            <Name job={job} />
          ) : (
            <>
              <span className="sr-only">{t`Translation ${jobId}, loading`}</span>
              <Skeleton width="60%" />
            </>
          )}
        </Link>
        {job?.body_tgt && <Beginning job={job} text={job.body_tgt} />}
      </div>
      {job && (
        <div className="mt-1 flex max-h-10 flex-wrap items-center gap-x-3 overflow-hidden text-xs/5 text-soft md:hidden">
          <Folded job={job} folded={shown.folded} />
        </div>
      )}
    </th>
  );
}

/** As much of a text as a row may have room for, in UTF-16 units; a pair of them may be cut in two. */
const BEGINNING = 120;

/** How the translation begins: many translations have the same title. Where there is no room it is not there. */
const Beginning = ({ job, text }: { job: Job; text: string }) => (
  <span
    lang={toLocale(job.lc_tgt)}
    dir={textDirection(job.lc_tgt)}
    translate="no"
    className="min-w-0 flex-1 basis-16 truncate text-soft max-md:hidden"
  >
    {text.slice(0, BEGINNING).replace(/[\uD800-\uDBFF]$/, '')}
  </span>
);

/** A dot that does not change the row's height. */
const ChangedMark = () => (
  <span className="me-2 size-2 flex-none rounded-full bg-accent">
    <span className="sr-only">{t`Changed:`} </span>
  </span>
);

function Name({ job }: { job: Job }) {
  const { text, isSource } = jobTitle(job);
  const written = isSource
    ? { lang: toLocale(job.lc_src), dir: textDirection(job.lc_src) }
    : { dir: 'auto' };
  // The name itself is truncated, at its own end: the line would be cut at the right, where Arabic begins.
  return (
    <span className="min-w-0 truncate" {...written}>
      {text}
    </span>
  );
}

/** What a narrow screen has no column for. */
function Folded({ job, folded }: { job: Job; folded: Shown['folded'] }) {
  return folded.map(({ label, draw, className }) => {
    const fact = draw(job);
    return (
      fact && (
        // What is drawn later may turn out to be nothing.
        <span key={label.id} className={`empty:hidden ${className}`}>
          {fact}
        </span>
      )
    );
  });
}

interface FailedProps {
  jobId: string;
  problem: RowProblem;
  columns: number;
}

function Failed({ jobId, problem, columns }: FailedProps) {
  const { title } = errorWords(problem.error);
  return (
    <th
      scope="row"
      colSpan={columns + 1}
      className={`${TITLE} truncate text-bad max-md:whitespace-normal max-md:pt-2`}
    >
      {t`Translation ${jobId} could not be read. ${title}.`}{' '}
      <Button className="button-small ms-2 min-h-7 py-0" onClick={problem.retry}>
        {t`Try again`}
      </Button>
    </th>
  );
}
