import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { revisionsQuery } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import type { Taken } from '#features/decide/acts.ts';
import { isFileJob } from '#api/job/is-file-job.ts';
import { parseJobSearch } from '#features/reading/details/job-search.ts';
import { JobTexts } from '#features/reading/job-texts.tsx';
import { TRANSLATION_ID } from '#features/reading/versions/open-version.tsx';
import { POLL_GENTLY } from '#api/wire/poll-gently.ts';
import { READ_AHEAD } from '#api/wire/poll.ts';
import { versionMoments } from '#features/reading/versions/version-moments.tsx';
import { numberVersions, readingOf } from '#features/reading/versions/versions.ts';
import { NoChecks } from '#features/reading/findings/checks-line.tsx';
import type { Place } from '#lib/text/text-range.ts';
import {
  AsidePart,
  ChecksPart,
  DecisionsPart,
  QuestionPart,
  SidePart,
  SideToolsPart,
} from './job-parts.tsx';

interface JobPanesProps {
  account: string;
  job: Job;
  /** Corrections that came back open on their changes. */
  opensCorrected?: boolean;
  /** Called when a decision has been taken: held, and then the caller says so; or sent. */
  onDecided?: ((taken: Taken) => void) | undefined;
}

/**
 * One translation to be read and decided on, the same on the desk and on its own page. Key it by the
 * translation: nothing typed or pending may pass from one to the next. Each part reads what it needs, and
 * fails alone.
 */
export function JobPanes({ account, job, opensCorrected = false, onDecided }: JobPanesProps) {
  const { job_id: jobId } = job;
  const search = parseJobSearch(new URLSearchParams(useLocation().search));
  const versions = useQuery({
    ...revisionsQuery(jobId),
    ...POLL_GENTLY,
    ...READ_AHEAD,
    select: numberVersions,
  });
  const moments = versionMoments(versions.data ?? [], { canOpen: !isFileJob(job) });
  const reading = readingOf(search.to, versions.data);
  const isOlder = reading.is === 'chosen' && reading.id !== reading.newest?.id;
  const [place, setPlace] = useState<Place>();
  return (
    <div className="panes min-w-0">
      <QuestionPart thread={{ of: 'job', id: jobId }} />
      <div className="@container">
        <div className="texts-and-side">
          <JobTexts
            account={account}
            job={job}
            versions={versions}
            search={search}
            opensCorrected={opensCorrected}
            place={isOlder ? undefined : place}
            checks={
              <>
                {isFileJob(job) ? (
                  <NoChecks />
                ) : (
                  // They are about what is decided on, and point at nothing in an older version.
                  !isOlder && (
                    <ChecksPart account={account} job={job} place={place} onPlace={setPlace} />
                  )
                )}
                <SideToolsPart account={account} />
              </>
            }
          />
          <SidePart
            account={account}
            job={job}
            place={place}
            onPlace={setPlace}
            isOlder={isOlder}
          />
        </div>
      </div>
      <div className={`panes-aside ${PANES}`}>
        <AsidePart account={account} job={job} moments={moments} />
      </div>
      {/* Last: it keeps to the window's foot while anything of the above is seen. In a low window it stands before the aside. */}
      <DecisionsPart
        account={account}
        job={job}
        quotesFrom={TRANSLATION_ID}
        onDecided={onDecided}
      />
    </div>
  );
}

/** Two abreast where it is wide: what stands below the texts. */
export const PANES = 'mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-8 md:grid-cols-2';
