import { isUndoable } from '#api/sending/outbox/entry.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useKeys } from '#ui/keys/use-keys.tsx';
import { type ApprovalDraft, toDecision } from './forms/approval.ts';
import type { Deciding } from './use-decisions.ts';
import type { Drafts, FormName } from './forms/use-drafts.ts';
import { useOutbox } from './held/use-outbox.ts';

interface DecisionKeys {
  drafts: Drafts;
  of: (action: FormName) => Deciding;
  show: (form: FormName) => void;
  close: () => void;
}

/** The keys that decide. One that cannot do its work now says why. */
export function useDecisionKeys({ drafts, of, show, close }: DecisionKeys) {
  const announce = useAnnounce();
  const { taken, undoLast } = useOutbox();
  const open = drafts.open.value;

  const orSay = (form: FormName, act: () => void) => () => {
    const { reason, pending } = of(form);
    if (reason !== undefined) announce(reason);
    else if (!pending) act();
  };
  const rate = (rating: ApprovalDraft['rating']) =>
    orSay('approve', () => {
      const before = drafts.approve.value;
      // Pressed again it takes the rating back.
      const chosen = before.rating === rating ? '' : rating;
      drafts.approve.change({ ...before, rating: chosen });
      announce(chosen === '' ? 'Not rated.' : `Rating ${chosen} of 5, sent with the approval.`);
      if (open === null) show('approve');
    });

  useKeys({
    approve: orSay('approve', () => of('approve').send(toDecision(drafts.approve.value))),
    revise: orSay('revise', () => show('revise')),
    reject: orSay('reject', () => show('reject')),
    rate1: rate('1'),
    rate2: rate('2'),
    rate3: rate('3'),
    rate4: rate('4'),
    rate5: rate('5'),
    // As the notices do on every page; here it is heard as soon as Undo is seen.
    undo: taken.some(isUndoable) ? undoLast : undefined,
    leave: open === null ? undefined : close,
  });
}
