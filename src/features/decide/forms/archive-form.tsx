import type { Job } from '#api/schema/job.ts';
import { Form } from '#ui/form/form.tsx';
import { DecisionNews } from '../held/decision-news.tsx';
import type { Deciding } from '../use-decisions.ts';
import { WORDS } from '../words.ts';

interface ArchiveFormProps {
  job: Job;
  deciding: Deciding;
  /** Here, in this browser: Gengo does not tell. */
  isArchived: boolean;
}

export function ArchiveForm({ job, deciding, isArchived }: ArchiveFormProps) {
  return (
    <Form
      label={WORDS.archive.label}
      problem={<DecisionNews deciding={deciding} fields={[]} />}
      refusal={undefined}
      pending={deciding.pending}
      tone="quiet"
      submitLabel="Archive"
      pendingLabel="Archiving…"
      reason={deciding.reason ?? (isArchived ? 'Archived here.' : undefined)}
      consequence={WORDS.archive.consequence(job)}
      onSubmit={() => deciding.send({ action: 'archive' })}
    >
      {null}
    </Form>
  );
}
