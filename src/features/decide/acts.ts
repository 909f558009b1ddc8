import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { ActName, Decision } from '#api/schema/decision.ts';
import type { Job } from '#api/schema/job.ts';
import { JOB_RULES } from '#api/job/job-rules.ts';
import type { KeyAction } from '#lib/keys.ts';
import { i18n } from '#lib/language/i18n.ts';
import { statusWords, type Tone } from '#lib/status.ts';
import { givenBack, type Price } from './refund.ts';

/*
 * An act is what is sent to Gengo about a translation (what this browser alone keeps of one is none: `api/job/here`). Each
 * is one record here, and the words, keys and forms of this room come from that record, but for those of many
 * translations (`bulk/bulk-acts.ts`). What Gengo takes in which status stands in `api/job/job-rules.ts`, what is sent in
 * `api/schema/decision.ts`, the keys in `lib/keys.ts`, their words in `lib/key-words.ts`.
 */

/** The decisions that are whole with the name of their act. */
type PlainDecision = {
  [Name in ActName]: { action: Name } extends Extract<Decision, { action: Name }>
    ? { action: Name }
    : never;
}[ActName];

/** How an act is asked for. */
type ActForm =
  /** The prominent button of the bar: sends at once, with what was filled in beside it (`forms/approve-form.tsx`). */
  | { is: 'fold' }
  /** A button opens a form above the bar, which must be filled in (`forms/open-panel.tsx`). */
  | { is: 'panel' }
  /** A button sends at once: there is nothing to fill in. */
  | { is: 'button'; decision: PlainDecision }
  /** A button opens a dialog, which asks once more. */
  | {
      is: 'dialog';
      decision: PlainDecision;
      question: MessageDescriptor;
      description: (job: Job) => string;
      /** On the button that does nothing. */
      refusal: MessageDescriptor;
    };

/** What this browser knows of a translation and Gengo does not tell. */
interface KnownHere {
  isArchived: boolean;
}

export interface Act {
  label: MessageDescriptor;
  /** Where there is little room: a part of the label. */
  short?: MessageDescriptor;
  key?: KeyAction;
  form: ActForm;
  /** In small words: what the act does. */
  consequence: (job: Job) => string;
  /** On the button that sends the decision. */
  submit: MessageDescriptor;
  /** While the decision is held or on its way. */
  doing: MessageDescriptor;
  /** The same of one translation by name. */
  doingTo: (name: string) => string;
  /** What the translation is afterwards, in a word or two. */
  done: MessageDescriptor;
  /** How many are that. */
  counted: (amount: string) => string;
  /** What is said when Gengo has taken the decision: a sentence. */
  outcome: (job: Price, decision: Decision) => string;
  /** The act takes something away: its button is red. */
  takesAway?: true;
  /** Said where the translation was decided otherwise meanwhile; absent: "Decided elsewhere meanwhile." */
  tooLate?: MessageDescriptor;
  /** Said after a lost answer where no status shows whether Gengo has taken the decision. */
  unseen?: MessageDescriptor;
  /** Why this browser does not offer the act, although Gengo would take it. */
  whyNot?: (here: KnownHere) => string | undefined;
}

/** A decision that was just taken on a translation. Its words come along: a page starts without this file. */
export interface Taken {
  action: ActName;
  act: Act;
  /** It can still be undone; else it was sent. */
  isHeld: boolean;
}

const RECORDS = {
  approve: {
    label: msg`Approve`,
    key: 'approve',
    form: { is: 'fold' },
    consequence: () => t`Pays the translator; cannot be undone later.`,
    submit: msg`Approve`,
    doing: msg`Approving`,
    doingTo: (name) => t`Approving ${name}`,
    done: msg`Approved`,
    counted: (amount) => t`${amount} approved`,
    outcome: () => t`Approved: the translator is paid.`,
  },
  revise: {
    label: msg`Request corrections`,
    short: msg`Corrections`,
    key: 'revise',
    form: { is: 'panel' },
    consequence: () => t`Free of charge; then you review it again.`,
    submit: msg`Send back`,
    doing: msg`Sending back`,
    doingTo: (name) => t`Sending back ${name}`,
    done: msg`Sent back`,
    counted: (amount) => t`${amount} sent back`,
    outcome: () => t`Sent back: the translator corrects it.`,
  },
  reject: {
    label: msg`Reject`,
    key: 'reject',
    form: { is: 'panel' },
    consequence: () => t`Cannot be undone later.`,
    submit: msg`Reject translation`,
    doing: msg`Rejecting`,
    doingTo: (name) => t`Rejecting ${name}`,
    done: msg`Rejected`,
    counted: (amount) => t`${amount} rejected`,
    outcome: (job, decision) => {
      const amount = givenBack(job);
      return decision.action === 'reject' && decision.follow_up === 'cancel'
        ? t`Rejected and canceled: ${amount} goes back to your balance.`
        : t`Rejected: another translator starts over.`;
    },
    takesAway: true,
  },
  archive: {
    label: msg`Archive`,
    form: { is: 'button', decision: { action: 'archive' } },
    consequence: () => t`Folds it away; it stays approved.`,
    submit: msg`Archive`,
    doing: msg`Archiving`,
    doingTo: (name) => t`Archiving ${name}`,
    done: msg`Archived`,
    counted: (amount) => t`${amount} archived`,
    outcome: () => t`Archived.`,
    unseen: msg`Gengo does not show what is archived. To archive it again does no harm.`,
    whyNot: ({ isArchived }) => (isArchived ? t`Archived here.` : undefined),
  },
  cancel: {
    label: msg`Cancel translation`,
    form: {
      is: 'dialog',
      decision: { action: 'cancel' },
      question: msg`Cancel this translation?`,
      description: (job) => {
        const amount = givenBack(job);
        return t`No translator has started: ${amount} goes back to your balance. It cannot be undone later.`;
      },
      refusal: msg`Keep it`,
    },
    consequence: (job) => {
      const amount = givenBack(job);
      return t`Nobody translates it, and ${amount} goes back to your balance.`;
    },
    submit: msg`Cancel translation`,
    doing: msg`Canceling`,
    doingTo: (name) => t`Canceling ${name}`,
    done: msg`Canceled`,
    counted: (amount) => t`${amount} canceled`,
    outcome: (job) => {
      const amount = givenBack(job);
      return t`Canceled: ${amount} goes back to your balance.`;
    },
    takesAway: true,
    tooLate: msg`Too late to cancel.`,
  },
} satisfies Record<ActName, Act>;

export const ACTS: Readonly<Record<ActName, Act>> = RECORDS;

/** In the bars from the prominent act on. `Object.keys` forgets that they are its names. */
export const ACT_NAMES = Object.keys(ACTS) as ActName[];

type Records = typeof RECORDS;
type NamesOf<Is extends ActForm['is']> = {
  [Name in ActName]: Records[Name]['form']['is'] extends Is ? Name : never;
}[ActName];

/** The acts with something to fill in: a table by these names that lacks one does not compile. */
export type FormName = NamesOf<'fold' | 'panel'>;
/** Of those the acts whose form opens above the bar. */
export type PanelName = NamesOf<'panel'>;

export const hasFields = (name: ActName): name is FormName => {
  const { is } = ACTS[name].form;
  return is === 'fold' || is === 'panel';
};

export const isPanel = (name: ActName): name is PanelName => ACTS[name].form.is === 'panel';

/** "Approving…": on a button that waits, and of a decision that is held. */
export function underWay({ doing }: Pick<Act, 'doing'>): string {
  const words = i18n._(doing);
  return t`${words}…`;
}

/** The tone of what the translation is afterwards: that of its status. */
export const toneAfter = (name: ActName): Tone =>
  statusWords(JOB_RULES[name].leadsTo?.[0] ?? 'approved').tone;

/** What is said when a decision is done. */
export const outcomeOf = (decision: Decision, job: Price): string =>
  ACTS[decision.action].outcome(job, decision);
