import { useQuery } from '@tanstack/react-query';
import { revisionQuery } from '#api/review.ts';
import type { Job } from '#api/schema/job.ts';
import { languageName } from '#lib/languages.ts';
import type { Place } from '#lib/text-range.ts';
import { Badge } from '#ui/badge.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextPane } from '#ui/text-pane.tsx';
import { CopyButton } from './copy-button.tsx';
import { isFileJob, JobFiles } from './job-files.tsx';
import { noTextWords } from './no-text.ts';
import { TRANSLATION_ID } from './open-version.tsx';
import { PartProblem } from './part-problem.tsx';
import { drawPieces } from './text-pieces.tsx';
import { Notice, Side, SIDES } from './text-side.tsx';
import { VersionList, type Versions } from './version-list.tsx';
import { VersionNotice } from './version-notice.tsx';
import { readingOf } from './versions.ts';

interface JobTextsProps {
  job: Job;
  versions: Versions;
  /** The version that the address asks for, a revision id; absent: the newest. */
  to: string | undefined;
  /** What to point at, in the source and in the newest translation. */
  place?: Place | undefined;
}

/** Source and translation side by side; links instead where the translation is of files. */
export function JobTexts({ job, versions, to }: JobTextsProps) {
  if (isFileJob(job)) return <JobFiles job={job} />;
  return (
    <div className={SIDES}>
      <Source job={job} />
      <Translation job={job} versions={versions} to={to} />
    </div>
  );
}

function Source({ job }: { job: Job }) {
  const title = `Source: ${languageName(job.lc_src)}`;
  if (job.body_src === '')
    return (
      <Side>
        <Notice title={title}>Gengo sent no source text.</Notice>
      </Side>
    );
  return (
    <Side tools={<CopyButton what="source" text={() => job.body_src} />}>
      <TextPane title={title} language={job.lc_src} text={job.body_src} draw={drawPieces} />
    </Side>
  );
}

function Translation({ job, versions, to }: JobTextsProps) {
  const reading = readingOf(to, versions.data);
  const isChosen = reading.is === 'chosen';
  const chosen = useQuery({
    ...revisionQuery(job.job_id, isChosen ? reading.id : ''),
    enabled: isChosen,
  });
  const text = isChosen ? chosen.data?.body_tgt : job.body_tgt;
  const title = `Translation: ${languageName(job.lc_tgt)}`;
  return (
    <Side
      id={TRANSLATION_ID}
      tools={
        <>
          <VersionList jobId={job.job_id} versions={versions} reading={reading} />
          {text && <CopyButton what="translation" text={() => text} />}
          <VersionNotice jobId={job.job_id} reading={reading} />
        </>
      }
    >
      {text ? (
        <TextPane
          title={
            <>
              {title}
              {job.mt && !isChosen && <Badge tone="info">machine draft</Badge>}
            </>
          }
          language={job.lc_tgt}
          text={text}
          draw={drawPieces}
        />
      ) : (
        <Notice title={title}>
          {!isChosen && noTextWords(job)}
          {isChosen && chosen.data && 'This version holds no text.'}
          {isChosen && chosen.isFetching && !chosen.data && <TextSkeleton />}
          {isChosen && (
            <PartProblem
              query={chosen}
              title="This version could not be read."
              staleTitle="This version could not be read again."
            />
          )}
        </Notice>
      )}
    </Side>
  );
}

function TextSkeleton() {
  return (
    <div aria-hidden="true" className="reading">
      {['95%', '90%', '97%', '60%'].map((width) => (
        <Skeleton key={width} width={width} height="1.15em" />
      ))}
    </div>
  );
}

export function JobTextsSkeleton() {
  return (
    <div aria-hidden="true" className={SIDES}>
      {['source', 'translation'].map((side) => (
        <Side key={side}>
          <Skeleton width="10rem" />
          <TextSkeleton />
        </Side>
      ))}
    </div>
  );
}
