import type { ActName } from '../schema/decision.ts';
import type { Job } from '../schema/job.ts';

export type JobAction = ActName | 'comment';

interface Rule {
  /** The statuses in which Gengo takes the action; absent: any. */
  allowedIn?: readonly string[];
  /** Gengo's code otherwise; in some statuses it is another one. */
  code?: number;
  codeIn?: Readonly<Record<string, number>>;
  /** What the interface says instead. */
  reason: string;
  reasonIn?: Readonly<Record<string, string>>;
  /** The statuses in which the job may stand afterwards, the first at once; none: the status stays as it is. */
  leadsTo?: readonly string[];
  /** Jobs are sent one by one, and not in groups of 50. */
  isSingle?: true;
  /** A translator goes on, and the translation comes back for review. */
  comesBack?: true;
}

const STARTED = 'A translator has already started.';

/** What each status allows (gengo-api.md, section 5, "State machine"): one table for the interface and for the sandbox. */
export const JOB_RULES: Readonly<Record<JobAction, Rule>> = {
  approve: {
    allowedIn: ['reviewable'],
    code: 2250,
    reason: 'Only a translation that is ready for review can be approved.',
    leadsTo: ['approved'],
  },
  revise: {
    allowedIn: ['reviewable'],
    code: 2250,
    reason: 'Only a translation that is ready for review can be sent back.',
    leadsTo: ['revising'],
    comesBack: true,
  },
  reject: {
    allowedIn: ['reviewable'],
    code: 2650,
    reason: 'Only a translation that is ready for review can be rejected.',
    // A requeued job goes from rejected to available, and another translator may have it already.
    leadsTo: ['rejected', 'available', 'pending', 'canceled'],
    // A group's captchas could not be told apart (gengo-api.md, section 6).
    isSingle: true,
    comesBack: true,
  },
  archive: {
    allowedIn: ['approved'],
    code: 2650,
    reason: 'Only an approved translation can be archived.',
  },
  cancel: {
    allowedIn: ['available', 'unpaid'],
    code: 2252,
    codeIn: { queued: 2751 },
    reason: STARTED,
    reasonIn: { queued: 'Gengo is still taking the order in: try again in a minute.' },
    leadsTo: ['canceled'],
    isSingle: true,
  },
  comment: { reason: '' },
};

/** Whether a job that waits for review waits no more after the action. */
export const endsReview = (action: JobAction): action is ActName =>
  JOB_RULES[action].leadsTo !== undefined && judge(action, { status: 'reviewable' }).allowed;

/** All of these. `Object.keys` forgets that they are its names. */
export const ENDS_REVIEW = (Object.keys(JOB_RULES) as JobAction[]).filter(endsReview);

export type Verdict = { allowed: true } | { allowed: false; code: number; reason: string };

/** Whether a job's status allows an action, and if not, with which code and words. */
export function judge(action: JobAction, { status }: Pick<Job, 'status'>): Verdict {
  const rule = JOB_RULES[action];
  if (!rule.allowedIn || rule.allowedIn.includes(status)) return { allowed: true };
  return {
    allowed: false,
    code: rule.codeIn?.[status] ?? rule.code ?? 0,
    reason: rule.reasonIn?.[status] ?? rule.reason,
  };
}

/** The words for a refusal with a code that a status has there, where the status itself was not read. */
export function reasonFor(action: JobAction, code: number | undefined): string {
  const { codeIn = {}, reasonIn, reason } = JOB_RULES[action];
  const status = Object.keys(codeIn).find((one) => codeIn[one] === code);
  return (status && reasonIn?.[status]) ?? reason;
}
