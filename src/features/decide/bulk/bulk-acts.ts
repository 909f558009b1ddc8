import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import type { ActName } from '#api/schema/decision.ts';
import { formatNumber } from '#lib/language/write.ts';

/** How an act on many translations reads. */
interface BulkAct {
  /** On its button, before the number of translations that it would touch. */
  label: MessageDescriptor;
  /** Where there is little room: a part of the label. */
  short?: MessageDescriptor;
  question: (count: number) => string;
  /** `total`: what the translations cost together. */
  consequence: (total: string) => string;
  submit: (count: number) => string;
  /** Heads the ledger of the run. */
  title: (count: number) => string;
}

type Counted = (count: number, amount: string) => string;

const counted = (words: Counted) => (count: number) => words(count, formatNumber(count));

/** A table by all acts, whose other words are in `acts.ts`: one that lacks one does not compile. */
export const BULK_ACTS: Readonly<Record<ActName, BulkAct>> = {
  approve: {
    label: msg`Approve`,
    question: counted((count, amount) =>
      plural(count, { one: 'Approve 1 translation?', other: `Approve ${amount} translations?` }),
    ),
    consequence: (total) =>
      t`${total} together. It pays the translators and cannot be undone later.`,
    submit: counted((count, amount) =>
      plural(count, { one: 'Approve 1 translation', other: `Approve ${amount} translations` }),
    ),
    title: counted((count, amount) =>
      plural(count, { one: 'Approving 1 translation', other: `Approving ${amount} translations` }),
    ),
  },
  revise: {
    label: msg`Request corrections`,
    short: msg`Corrections`,
    question: counted((count, amount) =>
      plural(count, {
        one: 'Request corrections of 1 translation?',
        other: `Request corrections of ${amount} translations?`,
      }),
    ),
    consequence: () =>
      t`Free of charge; then you review them again. Each translator gets these words.`,
    submit: counted((count, amount) =>
      plural(count, { one: 'Send 1 translation back', other: `Send ${amount} translations back` }),
    ),
    title: counted((count, amount) =>
      plural(count, {
        one: 'Sending 1 translation back',
        other: `Sending ${amount} translations back`,
      }),
    ),
  },
  reject: {
    label: msg`Reject`,
    question: counted((count, amount) =>
      plural(count, { one: 'Reject 1 translation?', other: `Reject ${amount} translations?` }),
    ),
    consequence: () =>
      t`Cannot be undone later. Where Gengo asks for the characters of an image, you type them one by one.`,
    submit: counted((count, amount) =>
      plural(count, { one: 'Reject 1 translation', other: `Reject ${amount} translations` }),
    ),
    title: counted((count, amount) =>
      plural(count, { one: 'Rejecting 1 translation', other: `Rejecting ${amount} translations` }),
    ),
  },
  archive: {
    label: msg`Archive`,
    question: counted((count, amount) =>
      plural(count, { one: 'Archive 1 translation?', other: `Archive ${amount} translations?` }),
    ),
    consequence: () => t`Folds them away; they stay approved.`,
    submit: counted((count, amount) =>
      plural(count, { one: 'Archive 1 translation', other: `Archive ${amount} translations` }),
    ),
    title: counted((count, amount) =>
      plural(count, { one: 'Archiving 1 translation', other: `Archiving ${amount} translations` }),
    ),
  },
  cancel: {
    label: msg`Cancel`,
    question: counted((count, amount) =>
      plural(count, { one: 'Cancel 1 translation?', other: `Cancel ${amount} translations?` }),
    ),
    consequence: (total) =>
      t`Nobody translates them: ${total} goes back to your balance. It cannot be undone later.`,
    submit: counted((count, amount) =>
      plural(count, { one: 'Cancel 1 translation', other: `Cancel ${amount} translations` }),
    ),
    title: counted((count, amount) =>
      plural(count, { one: 'Canceling 1 translation', other: `Canceling ${amount} translations` }),
    ),
  },
};
