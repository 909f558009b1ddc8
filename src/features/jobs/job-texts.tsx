import type { ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import { languageName } from '#lib/languages.ts';
import { Badge } from '#ui/badge.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TextPane } from '#ui/text-pane.tsx';

const COLUMNS = 'grid grid-cols-[minmax(0,1fr)] gap-6 md:grid-cols-2 md:gap-8';
const PANE = 'rounded-md border border-line bg-raised p-4 sm:p-6';

/** Why there is no translation to read yet, by status. */
const NO_TEXT: Readonly<Record<string, string>> = {
  queued: 'Gengo is still taking the order in. There is no translation yet.',
  available: 'No translator has started yet.',
  pending: 'A translator is at work. The translation appears here when it is ready for review.',
  revising: 'The translator is working on the corrections.',
  rejected: 'It was rejected and waits for another translator.',
  canceled: 'It was canceled before it was translated.',
  hold: 'Gengo has put it on hold.',
};

/** Source and translation, side by side; links instead where the translation is of files. */
export function JobTexts({ job }: { job: Job }) {
  const isFile = job.file_url_src !== undefined || job.file_url_tgt !== undefined;
  return isFile ? <Files job={job} /> : <Texts job={job} />;
}

function Texts({ job }: { job: Job }) {
  return (
    <div className={COLUMNS}>
      <div className={PANE}>
        <TextPane
          title={`Source: ${languageName(job.lc_src)}`}
          language={job.lc_src}
          text={job.body_src}
        />
      </div>
      <div className={PANE}>
        {job.body_tgt ? (
          <TextPane
            title={
              <>
                Translation: {languageName(job.lc_tgt)}
                {job.mt && <Badge tone="info">machine draft</Badge>}
              </>
            }
            language={job.lc_tgt}
            text={job.body_tgt}
          />
        ) : (
          <Notice title={`Translation: ${languageName(job.lc_tgt)}`}>
            {NO_TEXT[job.status] ?? 'There is no translation yet.'}
          </Notice>
        )}
      </div>
    </div>
  );
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-sm font-medium text-soft">{title}</h2>
      <p className="text-soft">{children}</p>
    </section>
  );
}

function Files({ job }: { job: Job }) {
  return (
    <div className={COLUMNS}>
      <div className={PANE}>
        <Notice title={`Source: ${languageName(job.lc_src)}`}>
          <FileLink url={job.file_url_src} label="Download the source file" />
        </Notice>
      </div>
      <div className={PANE}>
        <Notice title={`Translation: ${languageName(job.lc_tgt)}`}>
          <FileLink url={job.file_url_tgt} label="Download the translated file" />
        </Notice>
      </div>
      <p className="text-sm text-soft md:col-span-2">
        This is a file translation: reading side by side is for texts, not for files.
      </p>
    </div>
  );
}

function FileLink({ url, label }: { url: string | undefined; label: string }) {
  if (url === undefined) return 'There is no file yet.';
  // The address comes from outside: `javascript:` and the like must never become a link.
  const isWeb = /^https?:$/.test(URL.parse(url)?.protocol ?? '');
  if (!isWeb) return 'Gengo sent an address that cannot be opened safely.';
  return (
    <a href={url} rel="noreferrer" target="_blank">
      {label}
    </a>
  );
}

export function JobTextsSkeleton() {
  return (
    <div aria-hidden="true" className={COLUMNS}>
      {['source', 'translation'].map((side) => (
        <div key={side} className={`${PANE} min-h-64`}>
          <Skeleton width="10rem" />
          <div className="reading mt-3">
            {['95%', '90%', '97%', '60%'].map((width) => (
              <Skeleton key={width} width={width} height="1.15em" />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
