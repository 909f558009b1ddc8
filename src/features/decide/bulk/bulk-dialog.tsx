import { useMemo, useState } from 'react';
import type { Bulk, BulkDecision, OpenIn } from '#api/sending/bulk/bulk-types.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import type { ActName } from '#api/schema/decision.ts';
import { BULK_ACTS } from './bulk-acts.ts';
import { BulkForm } from './bulk-forms.tsx';
import { totalOf, whyNotBegun } from './bulk-words.ts';
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
  const words = BULK_ACTS[name];
  const count = touched.length;
  const send = (decision: BulkDecision, open?: OpenIn) => {
    try {
      start(decision, touched, open);
    } catch (error) {
      setProblem(whyNotBegun(error));
      return false;
    }
    announce(words.title(count));
    onClose();
    return true;
  };
  return (
    <Dialog
      open
      title={words.question(count)}
      description={words.consequence(totalOf(touched))}
      onClose={onClose}
    >
      <BulkForm
        account={account}
        name={name}
        jobs={touched}
        leftOut={[...leftOut, ...before]}
        reason={count === 0 ? whyNone(name, ids, known) : undefined}
        problem={problem}
        onSend={send}
        onClose={onClose}
      />
    </Dialog>
  );
}
