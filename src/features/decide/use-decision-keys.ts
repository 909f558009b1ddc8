import { t } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useKeys } from '#ui/keys/use-keys.tsx';
import type { ActName } from '#api/schema/decision.ts';
import { ACT_NAMES, ACTS, isPanel } from './acts.ts';
import type { ApprovalDraft } from './approval.ts';
import type { Drafts } from './forms/use-drafts.ts';
import type { Deciding } from './use-decisions.ts';
import type { OpenForm } from './use-open-form.ts';

interface DecisionKeys {
  drafts: Drafts;
  /** Approves, or asks for a second press. */
  approve: () => void;
  of: (name: ActName) => Deciding;
  forms: OpenForm;
  /** Opens the dialog of an act that is asked about once more. */
  onAsk: (name: ActName) => void;
}

/** The keys that decide. A key whose act is not possible now says why. */
export function useDecisionKeys({ drafts, approve, of, forms, onAsk }: DecisionKeys) {
  const announce = useAnnounce();
  const { open, show, close } = forms;

  const orSay = (name: ActName, act: () => void) => () => {
    const { reason, pending } = of(name);
    // Seen too: a key that does nothing must not be taken for one that did.
    if (reason !== undefined) announce(reason, { isSeen: true });
    else if (!pending) act();
  };
  const press = (name: ActName) => {
    const { form } = ACTS[name];
    if (isPanel(name)) show(name);
    else if (form.is === 'fold') approve();
    else if (form.is === 'button') of(name).send(form.decision);
    else onAsk(name);
  };
  const rate = (rating: ApprovalDraft['rating']) =>
    orSay('approve', () => {
      const before = drafts.approve.value;
      // The same rating pressed again takes the rating back.
      const amount = formatNumber(Number(rating));
      const chosen = before.rating === rating ? '' : rating;
      drafts.approve.change({ ...before, rating: chosen });
      announce(chosen === '' ? t`Not rated.` : t`Rating ${amount} of 5, sent with the approval.`);
      if (open === null) show('approve');
    });

  useKeys({
    ...Object.fromEntries(
      ACT_NAMES.flatMap((name) => {
        const { key } = ACTS[name];
        return key ? [[key, orSay(name, () => press(name))]] : [];
      }),
    ),
    rate1: rate('1'),
    rate2: rate('2'),
    rate3: rate('3'),
    rate4: rate('4'),
    rate5: rate('5'),
    leave: open === null ? undefined : close,
  });
}
