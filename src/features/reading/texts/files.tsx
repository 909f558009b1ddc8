import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import { languageName } from '#lib/text/languages.ts';
import { Sheet, SHEETS } from '#ui/text/text-pane.tsx';
import { NoText } from './no-text.tsx';
import { OutsideLink } from '../details/outside-link.tsx';

/* Where there is no text to read: one file, since each costs a page more than these words. */
export { NoText };

/** A translation of files: what can be fetched, and what cannot yet. */
export function JobFiles({ job }: { job: Job }) {
  const [source, target] = [languageName(job.lc_src), languageName(job.lc_tgt)];
  return (
    <div className={SHEETS}>
      <Sheet title={t`Source: ${source}`}>
        <div className="text-soft">
          {job.file_url_src === undefined ? (
            t`Gengo sent no address for the source file.`
          ) : (
            <OutsideLink url={job.file_url_src}>{t`Download the source file`}</OutsideLink>
          )}
        </div>
      </Sheet>
      <Sheet title={t`Translation: ${target}`}>
        <div className="text-soft">{translated(job)}</div>
      </Sheet>
    </div>
  );
}

/** In these a translator has delivered. */
const DELIVERED = new Set(['reviewable', 'revising', 'approved']);

function translated(job: Job): ReactNode {
  const { status, file_download_ready: isReady, file_url_tgt: url } = job;
  if (!DELIVERED.has(status) && url === undefined) return <NoText status={status} />;
  if (isReady === false)
    return t`The translated file is not ready yet: Gengo is still preparing it. This page looks again by itself.`;
  if (url === undefined) return t`Gengo sent no address for the translated file.`;
  return (
    // The decision bar sees by this that it was opened.
    <span data-translated-file>
      <OutsideLink url={url}>{t`Download the translated file`}</OutsideLink>
    </span>
  );
}
