import { seconds, write } from '../http/answer.ts';
import { mintCaptcha } from '../captcha/captcha.ts';
import type { Context } from '../http/context.ts';
import type { JobRecord } from '../world/records.ts';
import { usualTime } from '../translator/pace.ts';

/** In these a delivered text stands in the answer; before, only a machine draft does. */
const WITH_TEXT = new Set(['reviewable', 'revising', 'approved']);

/** In these somebody is still going to deliver. */
const UNDERWAY = new Set(['queued', 'available', 'pending', 'revising', 'rejected']);

type Scope = Pick<Context, 'state' | 'options' | 'now' | 'call' | 'filesAt'>;

/**
 * A job as `GET translate/job/{id}` answers it. What is unset is absent. Reading a reviewable job mints
 * a captcha for it under `captcha=required`.
 */
export function viewJob(scope: Scope, job: JobRecord): Record<string, unknown> {
  const { state, options, now, call } = scope;
  const asked = options.captcha === 'required' && job.status === 'reviewable';
  return {
    ...viewOldJob(scope, job),
    ...write(options, 'job', { order_id: job.order_id }),
    ...(asked && { captcha_url: mintCaptcha(state, job.job_id, now, call.origin) }),
  };
}

/** A job as the answer of `POST translate/jobs` shows it: without its order and captcha [seed]. */
export function viewOldJob(scope: Scope, job: JobRecord): Record<string, unknown> {
  const { options, now } = scope;
  const text = WITH_TEXT.has(job.status) || job.mt ? job.versions.at(-1) : undefined;
  return write(options, 'job', {
    job_id: job.job_id,
    slug: job.slug,
    body_src: job.body_src,
    ...(text && !job.file && { body_tgt: text.body_tgt }),
    lc_src: job.lc_src,
    lc_tgt: job.lc_tgt,
    unit_count: job.unit_count,
    tier: job.tier,
    credits: job.credits,
    currency: 'USD',
    status: job.status,
    eta: eta(job, now),
    ctime: seconds(job.at),
    auto_approve: job.auto_approve,
    file_download_ready: Boolean(job.file && text),
    ...(job.mt && { mt: 1 }),
    ...(job.file && {
      file_url_src: fileUrl(scope, job, 'source'),
      ...(text && { file_url_tgt: fileUrl(scope, job, 'target') }),
    }),
    ...set(job, 'callback_url', 'custom_data', 'max_chars', 'position', 'glossary_id', 'services'),
  });
}

/** The file's name comes last: a browser saves what it fetches under it. */
function fileUrl({ filesAt }: Scope, { job_id, file }: JobRecord, side: 'source' | 'target') {
  return `${filesAt}/files/${job_id}/${side}/${encodeURIComponent(file?.filename ?? '')}`;
}

/** Seconds until delivery; -1 when nothing more will come (the seed's old jobs). */
function eta(job: JobRecord, now: number): number {
  if (!UNDERWAY.has(job.status)) return -1;
  const usual = Math.max(0, job.at + usualTime(job.unit_count) - now);
  return seconds(job.next?.step === 'deliver' ? Math.max(0, job.next.at - now) : usual);
}

/** The named fields that have a value. */
function set(job: JobRecord, ...names: (keyof JobRecord)[]): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => (job[name] === undefined ? [] : [[name, job[name]]])),
  );
}
