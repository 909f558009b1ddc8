import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, useEffect, useRef } from 'react';
import { mayNotQuery } from '#api/account/config.ts';
import { judge } from '#api/job/job-rules.ts';
import type { Job } from '#api/schema/job.ts';
import { isPending } from '#api/sending/outbox/entry.ts';
import { useDrafts } from '#features/decide/forms/use-drafts.ts';
import { useOutbox } from '#features/decide/held/use-outbox.ts';
import { Evidence, type Request } from '#features/reading/evidence/evidence.tsx';
import { Siblings } from '#features/reading/siblings/siblings.tsx';
import { i18n } from '#lib/language/i18n.ts';
import type { Place } from '#lib/text/text-range.ts';
import { Button } from '#ui/button.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { type PanelName, SIDE_ID, useSide } from './use-side.ts';

/* In one file with the panels: each costs a phone as much time as 20 kB. */
export { SideTools } from './side-tools.tsx';

/** Below the evidence, for browsers that translate. */
const BackTranslation = lazyPart({
  what: msg`Reading back`,
  load: async () =>
    (await import('#features/reading/back-translation/back-translation.tsx')).BackTranslation,
});

export interface JobSideProps {
  account: string;
  job: Job;
  place: Place | undefined;
  onPlace: (place: Place | undefined) => void;
  /** An older version is read: what is said of the newest would point at other words. */
  isOlder: boolean;
}

const PANELS: Record<PanelName, { title: MessageDescriptor; Panel: ComponentType<JobSideProps> }> =
  {
    evidence: { title: msg`Evidence`, Panel: EvidencePanel },
    siblings: { title: msg`The same text in other languages`, Panel: Siblings },
  };

/** What stands beside the texts where there is room, else below them: one panel, or none. */
export function JobSide(props: JobSideProps) {
  const { open, toggle } = useSide(props.account);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = useRef(open);
  useEffect(() => {
    // Opened by a press, and not found open: then it takes the focus.
    if (open !== null && open !== found.current) heading.current?.focus();
    found.current = open;
  }, [open]);
  if (open === null) return null;
  const { title, Panel } = PANELS[open];
  return (
    <section id={SIDE_ID} aria-labelledby={`${SIDE_ID}-title`} className="side">
      <div className="flex items-center justify-between gap-2">
        <h2
          ref={heading}
          id={`${SIDE_ID}-title`}
          tabIndex={-1}
          className="text-sm font-semibold outline-none"
        >
          {i18n._(title)}
        </h2>
        <Button tone="plain" className="button-small px-2" onClick={() => toggle(open)}>
          {t`Hide`}
        </Button>
      </div>
      <Panel {...props} />
    </section>
  );
}

function EvidencePanel({ account, job, place, onPlace, isOlder }: JobSideProps) {
  const request = useRequest(account, job);
  if (isOlder)
    return <p className="text-soft">{t`Evidence is about the newest version: open that one.`}</p>;
  if (!job.body_tgt)
    return <p className="text-soft">{t`There is no translated text to look into.`}</p>;
  return (
    <>
      <Evidence account={account} job={job} place={place} onPlace={onPlace} request={request} />
      <BackTranslation key={job.body_tgt} account={account} job={job} />
    </>
  );
}

/** The request for corrections; not while a decision is held, whose words come back when it is undone. */
function useRequest(account: string, job: Job): Request | undefined {
  const { revise, open } = useDrafts(account, job.job_id);
  const { taken } = useOutbox();
  const { data: mayNot } = useQuery(mayNotQuery('revise'));
  const isHeld = taken.some((entry) => entry.jobId === job.job_id && isPending(entry));
  if (isHeld || mayNot !== undefined || !judge('revise', job).allowed) return undefined;
  return {
    written: revise.value,
    onWrite: revise.change,
    onOpen: () => open.change('revise'),
  };
}
