import type { ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import { languageName } from '#lib/text/languages.ts';
import { Sheet, SHEETS } from '#ui/text-pane.tsx';
import { noTextWords } from './no-text.ts';
import { OutsideLink } from '../details/outside-link.tsx';

/** A translation of files: what can be fetched, and what cannot yet. */
export function JobFiles({ job }: { job: Job }) {
  return (
    <div className={SHEETS}>
      <Sheet title={`Source: ${languageName(job.lc_src)}`}>
        <div className="text-soft">
          {job.file_url_src === undefined ? (
            'Gengo sent no address for the source file.'
          ) : (
            <OutsideLink url={job.file_url_src}>Download the source file</OutsideLink>
          )}
        </div>
      </Sheet>
      <Sheet title={`Translation: ${languageName(job.lc_tgt)}`}>
        <div className="text-soft">{translated(job)}</div>
      </Sheet>
    </div>
  );
}

/** In these a translator has delivered. */
const DELIVERED = new Set(['reviewable', 'revising', 'approved']);

function translated(job: Job): ReactNode {
  const { status, file_download_ready: isReady, file_url_tgt: url } = job;
  if (!DELIVERED.has(status) && url === undefined) return noTextWords(job);
  if (isReady === false)
    return 'The translated file is not ready yet: Gengo is still preparing it. This page looks again by itself.';
  if (url === undefined) return 'Gengo sent no address for the translated file.';
  return (
    // The decision bar sees by this that it was opened.
    <span data-translated-file>
      <OutsideLink url={url}>Download the translated file</OutsideLink>
    </span>
  );
}
