import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { commentsQuery } from '#api/job/comments.ts';
import { OPENED_FILE } from '#api/job/here/opened-file.ts';
import { revisionsQuery } from '#api/job/review.ts';
import { textVersionOf, versionOf } from '#api/job/version.ts';
import type { Job } from '#api/schema/job.ts';
import { useFindings } from '#features/reading/findings/use-findings.ts';
import { useDraft } from '#store/use-slot.ts';
import { openPoints } from './open-points.ts';

/**
 * What stands against approving a translation now. `about` names all that it comes from: it is another text once
 * there is another finding, question or version, and the same when the same is read again. The page's other parts
 * read what this needs.
 */
export function useOpenPoints(account: string, job: Job) {
  const jobId = job.job_id;
  const findings = useFindings(account, job).findings?.open;
  const { data: comments } = useQuery({
    ...commentsQuery({ of: 'job', id: jobId }),
    enabled: false,
  });
  const isFileOpened = useFileOpened(account, jobId);
  return useMemo(() => {
    const open = openPoints({ job, findings, comments, isFileOpened });
    const keys = findings?.map(({ key }) => key);
    const newest = comments?.at(-1)?.ctime;
    return { open, about: JSON.stringify([open, keys, newest, textVersionOf(job)]) };
  }, [job, findings, comments, isFileOpened]);
}

/** Whether the translated file was opened here, in the version that is to be approved. */
function useFileOpened(account: string, jobId: string): boolean {
  const { data: versions } = useQuery({ ...revisionsQuery(jobId), enabled: false });
  const opened = useDraft(account, OPENED_FILE, jobId);
  // While versions are unread none can be told from the one before it.
  const version = versions && versionOf({}, versions);
  // The link may be followed by any button or key.
  const press = useEffectEvent(({ target }: Event) => {
    const isFile = target instanceof Element && target.closest('[data-translated-file] a');
    if (isFile && version !== undefined) opened.change(version);
  });
  useEffect(() => {
    const gone = new AbortController();
    for (const name of ['click', 'auxclick'])
      addEventListener(name, press, { signal: gone.signal, capture: true });
    return () => gone.abort();
  }, []);
  return opened.value === version;
}
