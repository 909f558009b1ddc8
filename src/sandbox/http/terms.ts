import { isData, type Data } from './request.ts';
import type { JobTerms } from '../world/records.ts';
import { isOn, textOf } from './values.ts';

/** The terms of a submitted job that `faultsOf` found nothing wrong with. */
export function termsOf(job: Data): JobTerms {
  return {
    slug: textOf(job.slug) ?? '',
    body_src: textOf(job.body_src) ?? '',
    lc_src: textOf(job.lc_src) ?? '',
    lc_tgt: textOf(job.lc_tgt) ?? '',
    tier: textOf(job.tier) ?? '',
    auto_approve: isOn(job.auto_approve) ? 1 : 0,
    ...given({
      comment: textOf(job.comment),
      callback_url: textOf(job.callback_url),
      custom_data: textOf(job.custom_data),
      attachments: attachments(job.attachments),
      max_chars: count(job.max_chars),
      position: count(job.position),
      glossary_id: count(job.glossary_id),
      services: Array.isArray(job.services) ? job.services.map(String) : undefined,
      purpose: textOf(job.purpose),
      tone: textOf(job.tone),
    }),
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only the fields that have a value. */
function given<T extends object>(fields: T): Given<T> {
  // Every undefined is gone, which `Object.fromEntries` cannot tell the compiler.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}

/** A positive whole number; strings count too (docs14 has `position` as one). */
function count(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

function attachments(value: unknown): JobTerms['attachments'] {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.filter(isData).map(({ url, filename, mime_type }) => ({
    url: String(url),
    filename: String(filename),
    mime_type: String(mime_type),
  }));
}
