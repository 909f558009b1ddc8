import type { ActName } from '../schema/decision.ts';
import type { Job } from '../schema/job.ts';

export type JobAction = ActName | 'comment';

interface Rule {
  /** The statuses in which Gengo takes the action; absent: any. */
  allowedIn?: readonly string[];
  /** Gengo's code otherwise; in some statuses it is another one. */
  code?: number;
  codeIn?: Readonly<Record<string, number>>;
  /** The statuses in which the job may stand afterwards, the first at once; none: the status stays as it is. */
  leadsTo?: readonly string[];
  /** Jobs are sent one by one, and not in groups of 50. */
  isSingle?: true;
  /** A translator goes on, and the translation comes back for review. */
  comesBack?: true;
}

/**
 * What each status allows (gengo-api.md, section 5, "State machine"): one table for the interface, whose words
 * stand in `not-allowed.ts`, and for the sandbox.
 */
export const JOB_RULES: Readonly<Record<JobAction, Rule>> = {
  approve: {
    allowedIn: ['reviewable'],
    code: 2250,
    leadsTo: ['approved'],
  },
  revise: {
    allowedIn: ['reviewable'],
    code: 2250,
    leadsTo: ['revising'],
    comesBack: true,
  },
  reject: {
    allowedIn: ['reviewable'],
    code: 2650,
    // A requeued job goes from rejected to available, and another translator may have it already.
    leadsTo: ['rejected', 'available', 'pending', 'canceled'],
    // A group's captchas could not be told apart (gengo-api.md, section 6).
    isSingle: true,
    comesBack: true,
  },
  archive: {
    allowedIn: ['approved'],
    code: 2650,
  },
  cancel: {
    allowedIn: ['available', 'unpaid'],
    code: 2252,
    codeIn: { queued: 2751 },
    leadsTo: ['canceled'],
    isSingle: true,
  },
  comment: {},
};

/** Whether a job that waits for review waits no more after the action. */
export const endsReview = (action: JobAction): action is ActName =>
  JOB_RULES[action].leadsTo !== undefined && judge(action, { status: 'reviewable' }).allowed;

/** All of these. `Object.keys` forgets that they are its names. */
export const ENDS_REVIEW = (Object.keys(JOB_RULES) as JobAction[]).filter(endsReview);

export type Verdict = { allowed: true } | { allowed: false; code: number };

/** Whether a job's status allows an action, and if not, with which code. */
export function judge(action: JobAction, { status }: Pick<Job, 'status'>): Verdict {
  const rule = JOB_RULES[action];
  if (!rule.allowedIn || rule.allowedIn.includes(status)) return { allowed: true };
  return { allowed: false, code: rule.codeIn?.[status] ?? rule.code ?? 0 };
}
