import { judge, type JobAction } from '#api/job/job-rules.ts';
import { write } from '../http/answer.ts';
import { cancelJob } from './cancel.ts';
import { isCaptchaRight, killCaptchas, mintCaptcha } from '../captcha/captcha.ts';
import { commentText } from './comments.ts';
import type { Context, Handler } from '../http/context.ts';
import { refuse, type Code } from '../http/errors.ts';
import { readFeedback } from './feedback.ts';
import { jobOf } from './jobs-get.ts';
import { isData, readData, type Data } from '../http/request.ts';
import type { JobRecord } from '../world/records.ts';
import { enter } from '../translator/pace.ts';
import { textOf } from '../http/values.ts';

/** What an action does once everything about it has been checked. */
type Effect = () => void;

/** Checks an action's fields. @throws Refusal */
type Action = (context: Context, job: JobRecord, fields: Data) => Effect;

const approve: Action = ({ state, now, options }, job, fields) => {
  const feedback = readFeedback(fields);
  return () => {
    if (feedback) job.feedback = feedback;
    enter(state, job, 'approved', now, options);
  };
};

const revise: Action = ({ state, now, options }, job, fields) => {
  const body = commentText(fields.comment, 2300);
  return () => {
    job.thread.push({ author: 'customer', body, at: now });
    enter(state, job, 'revising', now, options);
  };
};

const reject: Action = (context, job, fields) => {
  const { now, options, state } = context;
  if (!['quality', 'incomplete', 'other'].includes(String(fields.reason))) refuse(2350);
  const body = commentText(fields.comment, 2300);
  const followUp = fields.follow_up || 'requeue';
  if (followUp !== 'requeue' && followUp !== 'cancel') refuse(2450);
  checkCaptcha(context, job, fields.captcha);
  return () => {
    killCaptchas(state, job.job_id);
    job.thread.push({ author: 'customer', body, at: now });
    if (followUp === 'cancel') cancelJob(context, job);
    else enter(state, job, 'rejected', now, options);
  };
};

const archive: Action = (_context, job) => () => {
  job.archived = true;
};

const ACTIONS: Readonly<Record<string, Action>> = { approve, revise, reject, archive };

/**
 * Asked wherever a job has a `captcha_url`; one that was sent is judged even elsewhere (section 6).
 * @throws Refusal 2400 without an answer, 2401 with a new image's URL for a wrong one.
 */
function checkCaptcha({ state, options, now, call }: Context, job: JobRecord, captcha: unknown) {
  if (options.captcha === 'off') return;
  const answer = textOf(captcha) ?? '';
  if (answer.trim() === '') {
    if (job.status === 'reviewable') refuse(2400);
    return;
  }
  if (isCaptchaRight(state, job.job_id, now, answer)) return;
  killCaptchas(state, job.job_id);
  refuse(2401, ['invalid captcha challenge', mintCaptcha(state, job.job_id, now, call.origin)]);
}

/**
 * Everything about one action on one job, checked: its fields, then the captcha, and the status last,
 * as in 2016 (section 5, "Order of checks").
 */
function prepare(context: Context, action: string, job: JobRecord, fields: Data): Effect {
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!act) return refuse(400);
  const effect = act(context, job, fields);
  // ACTIONS has no key that the table of rules lacks.
  allow(action as JobAction, job);
  return effect;
}

/** @throws Refusal with the code that the table of rules names */
function allow(action: JobAction, job: JobRecord): void {
  const verdict = judge(action, job);
  if (!verdict.allowed) refuse(verdict.code as Code);
}

export const putJob: Handler = (context) => {
  const job = jobOf(context, context.params.id);
  const data = readData(context.call);
  prepare(context, String(data.action), job, data)();
  return {};
};

/** One action on many jobs: all are checked before the first is changed, and the first fault is told. */
export const putJobs: Handler = (context) => {
  const { action, job_ids, comment } = readData(context.call);
  if (!Array.isArray(job_ids) || job_ids.length === 0) return refuse(2050);
  const entries = new Map(job_ids.map((entry) => readEntry(context, entry, comment)));
  const effects = Array.from(entries, ([job, fields]) =>
    prepare(context, String(action), job, fields),
  );
  for (const effect of effects) effect();
  if (action !== 'reject') return {};
  const rejections = Array.from(entries, ([{ job_id }, { reason, comment: words }]) =>
    write(context.options, 'rejection', {
      job_id,
      rejection_comments: words,
      rejection_reason: reason,
      worker_id: 4,
      customer_id: 3,
    }),
  );
  return { jobs: rejections };
};

/** An entry is an object with `job_id`, or a bare id; the body's own comment is its default. */
function readEntry(context: Context, entry: unknown, comment: unknown): [JobRecord, Data] {
  const fields = isData(entry) ? entry : { job_id: entry };
  return [jobOf(context, fields.job_id), { ...fields, comment: fields.comment ?? comment }];
}

export const deleteJob: Handler = (context) => {
  const job = jobOf(context, context.params.id);
  allow('cancel', job);
  cancelJob(context, job);
  return {};
};
