import { queryOptions, useQuery } from '@tanstack/react-query';
import { revisionQuery } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import { diffSoon } from '#lib/diff/diff-soon.ts';
import { toLocale } from '#lib/text/languages.ts';
import type { Version } from '../versions/versions.ts';

/** A version's text. That of the newest came with the translation itself, where Gengo sends one. */
export function useVersionText(job: Job, version: Version, newest: Version) {
  const isNewest = version.id === newest.id;
  const isHere = isNewest && job.body_tgt !== '';
  const query = useQuery({ ...revisionQuery(job.job_id, version.id), enabled: !isHere });
  return { version, isNewest, query, text: isHere ? job.body_tgt : query.data?.body_tgt };
}

/** What changed between two texts; long ones are compared off the main thread, so it may take a while. */
export const piecesQuery = (
  language: string,
  before: string | undefined,
  after: string | undefined,
) =>
  queryOptions({
    queryKey: ['changes', language, before, after],
    queryFn: ({ signal }) =>
      diffSoon(before ?? '', after ?? '', toLocale(language) || undefined, signal),
    enabled: before !== undefined && after !== undefined,
    networkMode: 'always',
    staleTime: Infinity,
    structuralSharing: false,
  });

export type VersionText = ReturnType<typeof useVersionText>;
