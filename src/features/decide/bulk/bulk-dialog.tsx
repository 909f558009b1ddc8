import { useMemo, useState } from 'react';
import type { Bulk, BulkDecision, OpenIn } from '#api/sending/bulk/bulk-types.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import type { ActName } from '#api/schema/decision.ts';
import { ACTS } from '../acts.ts';
import { BulkForm } from './bulk-forms.tsx';
import { totalOf, translations } from './bulk-words.ts';
import { type Known, type LeftOut, split, whyNone } from './split.ts';

/** An act on these translations, which the dialog asks to confirm. */
export interface BulkCommand {
  name: ActName;
  ids: readonly string[];
  /** Translations that the search for clean ones left out. */
  before: readonly LeftOut[];
}

interface BulkDialogProps {
  account: string;
  command: BulkCommand;
  known: Known;
  /** Begins the run, or throws why it cannot. */
  start: Bulk['start'];
  onClose: () => void;
}

/** Confirms a decision on many: what it touches, what it leaves out and why, what it costs. A run is never held. */
export function BulkDialog({ account, command, known, start, onClose }: BulkDialogProps) {
  const { name, ids, before } = command;
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string>();
  const { touched, leftOut } = useMemo(() => split(name, ids, known), [name, ids, known]);
  const words = ACTS[name].bulk;
  const many = translations(touched.length);
  const send = (decision: BulkDecision, open?: OpenIn) => {
    try {
      start(decision, touched, open);
    } catch (error) {
      setProblem(error instanceof Error ? `${error.message}.` : String(error));
      return false;
    }
    announce(`${words.title(many)}.`);
    onClose();
    return true;
  };
  return (
    <Dialog
      open
      title={words.question(many)}
      description={words.consequence(totalOf(touched))}
      onClose={onClose}
    >
      <BulkForm
        account={account}
        name={name}
        jobs={touched}
        leftOut={[...leftOut, ...before]}
        reason={touched.length === 0 ? whyNone(name, ids, known) : undefined}
        problem={problem}
        onSend={send}
        onClose={onClose}
      />
    </Dialog>
  );
}
