import { useMemo, useState } from 'react';
import type { Bulk, BulkDecision } from '#api/sending/bulk/bulk-types.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { BULK_FORMS } from './bulk-forms.tsx';
import { BULK_WORDS, totalOf, translations } from './bulk-words.ts';
import { type BulkAction, type Known, type LeftOut, split, whyNone } from './split.ts';

/** What somebody wants to do. */
export interface BulkWish {
  action: BulkAction;
  ids: readonly string[];
  /** What was sorted out before. */
  before: readonly LeftOut[];
}

interface BulkDialogProps {
  account: string;
  wish: BulkWish;
  known: Known;
  /** Begins the run, or throws why it cannot. */
  start: Bulk['start'];
  onClose: () => void;
}

/** Confirms a decision on many: what it touches, what it leaves out and why, what it costs. It is never held. */
export function BulkDialog({ account, wish, known, start, onClose }: BulkDialogProps) {
  const { action, ids, before } = wish;
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string>();
  const { touched, leftOut } = useMemo(() => split(action, ids, known), [action, ids, known]);
  const words = BULK_WORDS[action];
  const many = translations(touched.length);
  const Fields = BULK_FORMS[action];
  const send = (decision: BulkDecision) => {
    try {
      start(decision, touched);
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
      <Fields
        account={account}
        action={action}
        jobs={touched}
        leftOut={[...leftOut, ...before]}
        reason={touched.length === 0 ? whyNone(action, ids, known) : undefined}
        problem={problem}
        onSend={send}
        onClose={onClose}
      />
    </Dialog>
  );
}
