import type { ActName, Decision } from '#api/schema/decision.ts';
import type { Job } from '#api/schema/job.ts';
import { JOB_RULES } from '#api/job/job-rules.ts';
import type { KeyAction } from '#lib/keys.ts';
import { statusWords, type Tone } from '#lib/status.ts';
import { type Price, refund, refundOf } from './refund.ts';

/*
 * An act is what a customer can do with a translation: each is one record here, and the words, keys and forms
 * of this room come from that record. What Gengo takes in which status stands in `api/job/job-rules.ts`, what is
 * sent in `api/schema/decision.ts`, the keys themselves in `lib/keys.ts`.
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
      question: string;
      description: (job: Job) => string;
      /** On the button that does nothing. */
      refusal: string;
    };

/** How an act on many translations reads; `many`: "250 translations". */
interface BulkWords {
  /** On its button, before the number of translations that it would touch. */
  label: string;
  /** The beginning of the label that a narrow screen can spare. */
  lead?: string;
  question: (many: string) => string;
  /** `total`: what the translations cost together. */
  consequence: (total: string) => string;
  submit: (many: string) => string;
  /** Heads the ledger of the run. */
  title: (many: string) => string;
}

/** What this browser knows of a translation and Gengo does not tell. */
interface KnownHere {
  isArchived: boolean;
}

export interface Act {
  label: string;
  /** Where there is little room: a part of the label. */
  short?: string;
  key?: KeyAction;
  form: ActForm;
  /** In small words: what the act does. */
  consequence: (job: Job) => string;
  /** On the button that sends the decision. */
  submit: string;
  /** While the decision is held or on its way. */
  doing: string;
  /** What the translation is afterwards, in a word or two. */
  done: string;
  /** What is said when Gengo has taken the decision: a sentence. */
  outcome: (job: Price, decision: Decision) => string;
  /** The act takes something away: its button is red. */
  takesAway?: true;
  /** Said where the translation was decided otherwise meanwhile; absent: "Decided elsewhere meanwhile." */
  tooLate?: string;
  /** Said after a lost answer where no status shows whether Gengo has taken the decision. */
  unseen?: string;
  /** Why this browser does not offer the act, although Gengo would take it. */
  whyNot?: (here: KnownHere) => string | undefined;
  bulk: BulkWords;
}

/** A decision that was just taken on a translation. Its words come along: a page starts without this file. */
export interface Taken {
  action: ActName;
  act: Act;
  /** It can still be undone; else it was sent. */
  isHeld: boolean;
}

/** "Approve 250 translations?", "Approving 250 translations". */
const regular = (verb: string, doing: string): Omit<BulkWords, 'consequence'> => ({
  label: verb,
  question: (many) => `${verb} ${many}?`,
  submit: (many) => `${verb} ${many}`,
  title: (many) => `${doing} ${many}`,
});

const RECORDS = {
  approve: {
    label: 'Approve',
    key: 'approve',
    form: { is: 'fold' },
    consequence: () => 'Pays the translator; cannot be undone later.',
    submit: 'Approve',
    doing: 'Approving',
    done: 'Approved',
    outcome: () => 'Approved: the translator is paid.',
    bulk: {
      ...regular('Approve', 'Approving'),
      consequence: (total) =>
        `${total} together. It pays the translators and cannot be undone later.`,
    },
  },
  revise: {
    label: 'Request corrections',
    short: 'Corrections',
    key: 'revise',
    form: { is: 'panel' },
    consequence: () => 'Free of charge; then you review it again.',
    submit: 'Send back',
    doing: 'Sending back',
    done: 'Sent back',
    outcome: () => 'Sent back: the translator corrects it.',
    bulk: {
      label: 'Request corrections',
      lead: 'Request ',
      question: (many) => `Request corrections of ${many}?`,
      consequence: () =>
        'Free of charge; then you review them again. Each translator gets these words.',
      submit: (many) => `Send ${many} back`,
      title: (many) => `Sending ${many} back`,
    },
  },
  reject: {
    label: 'Reject',
    key: 'reject',
    form: { is: 'panel' },
    consequence: () => 'Cannot be undone later.',
    submit: 'Reject translation',
    doing: 'Rejecting',
    done: 'Rejected',
    outcome: (job, decision) =>
      decision.action === 'reject' && decision.follow_up === 'cancel'
        ? `Rejected and canceled: ${refund(job)}.`
        : 'Rejected: another translator starts over.',
    takesAway: true,
    bulk: {
      ...regular('Reject', 'Rejecting'),
      consequence: () =>
        'Cannot be undone later. Where Gengo asks for the characters of an image, you type them one by one.',
    },
  },
  archive: {
    label: 'Archive',
    form: { is: 'button', decision: { action: 'archive' } },
    consequence: () => 'Folds it away; it stays approved.',
    submit: 'Archive',
    doing: 'Archiving',
    done: 'Archived',
    outcome: () => 'Archived.',
    unseen: 'Gengo does not show what is archived. To archive it again does no harm.',
    whyNot: ({ isArchived }) => (isArchived ? 'Archived here.' : undefined),
    bulk: {
      ...regular('Archive', 'Archiving'),
      consequence: () => 'Folds them away; they stay approved.',
    },
  },
  cancel: {
    label: 'Cancel translation',
    form: {
      is: 'dialog',
      decision: { action: 'cancel' },
      question: 'Cancel this translation?',
      description: (job) => `No translator has started: ${refund(job)}. It cannot be undone later.`,
      refusal: 'Keep it',
    },
    consequence: (job) => `Nobody translates it, and ${refund(job)}.`,
    submit: 'Cancel translation',
    doing: 'Canceling',
    done: 'Canceled',
    outcome: (job) => `Canceled: ${refund(job)}.`,
    takesAway: true,
    tooLate: 'Too late to cancel.',
    bulk: {
      ...regular('Cancel', 'Canceling'),
      consequence: (total) =>
        `Nobody translates them: ${refundOf(total)}. It cannot be undone later.`,
    },
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

/** The tone of what the translation is afterwards: that of its status. */
export const toneAfter = (name: ActName): Tone =>
  statusWords(JOB_RULES[name].leadsTo?.[0] ?? 'approved').tone;

/** What is said when a decision is done. */
export const outcomeOf = (decision: Decision, job: Price): string =>
  ACTS[decision.action].outcome(job, decision);
