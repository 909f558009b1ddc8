import { msg } from '@lingui/core/macro';
import type { Job } from '#api/schema/job.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { SheetsSkeleton } from './text-skeleton.tsx';

/** File jobs are told by their addresses; before they have any, by the lack of a text. */
export function isFileJob(job: Job): boolean {
  const hasAddress = job.file_url_src !== undefined || job.file_url_tgt !== undefined;
  return hasAddress || (job.body_src === '' && job.file_download_ready === true);
}

/** A translation of files: what can be fetched, and what cannot yet. */
export const FilesPart = lazyPart({
  what: msg`The files`,
  load: async () => (await import('./files.tsx')).JobFiles,
  waiting: () => <SheetsSkeleton />,
});
