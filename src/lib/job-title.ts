import { t } from '@lingui/core/macro';

/** Enough for any line on a screen; CSS cuts what does not fit. */
const FIRST_WORDS = 200;

/** The fields of a job that its name comes from. */
interface Named {
  job_id: string;
  slug: string;
  body_src: string;
}

/**
 * What a translation is called: its slug, else the first words of its source, else its number. Gengo
 * gives `"0"` where no slug was sent (gengo-api.md, section 4).
 */
export function jobTitle({ job_id, slug, body_src }: Named) {
  const name = slug.trim();
  if (name && name !== '0') return { text: name, isSource: false };
  const words = body_src.trimStart().split('\n', 1)[0]?.slice(0, FIRST_WORDS) ?? '';
  // A pair of surrogates may have been cut in two.
  const whole = words.replace(/[\uD800-\uDBFF]$/, '').trim();
  return whole
    ? { text: whole, isSource: true }
    : { text: t`Translation ${job_id}`, isSource: false };
}
