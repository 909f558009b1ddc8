import { expect, test } from 'vitest';
import { runChecks } from '#lib/checks/checks.ts';
import { COMING } from '../seed/demo-coming.ts';
import { DEMO } from '../seed/demo.ts';
import type { SeedJob } from '../seed/types.ts';
import { knownCorrection, knownTranslations } from './known.ts';

const JOBS = DEMO.flatMap(({ jobs }) => jobs).filter(({ file }) => !file);
const named = ({ slug, lc_tgt }: Pick<SeedJob, 'slug' | 'lc_tgt'>) => `${slug} > ${lc_tgt}`;

/** Whoever is at work when the account is opened delivers something that a person wrote. */
test('every text that the demo account waits for has its translation', () => {
  const waits = new Set(['queued', 'available', 'pending', 'rejected']);
  const without = JOBS.filter(({ status }) => waits.has(status)).filter(
    ({ body_src, lc_tgt }) => knownTranslations(body_src, lc_tgt).length === 0,
  );
  expect(without.map(named)).toEqual([]);
  expect(COMING.map(named).filter((one) => !JOBS.some((job) => named(job) === one))).toEqual([]);
});

test('what people are correcting when the account is opened comes as it was asked for', () => {
  const revising = JOBS.filter(({ status }) => status === 'revising');
  expect(revising.length).toBe(3);
  const planned = revising.flatMap((job) => {
    const last = job.versions.at(-1)?.body_tgt ?? '';
    const request = job.thread.findLast(({ author }) => author === 'customer')?.body ?? '';
    const correction = knownCorrection(last, request);
    expect(correction?.text).not.toBe(last);
    return correction ? [named(job)] : [];
  });
  // "use heupgordel instead of heupriem" needs nobody to have written it before.
  expect(planned).toEqual([
    'Template: repair under guarantee > ja',
    'Film "Far is close": subtitles > ar',
  ]);
});

test('the best version comes first, and no machine’s draft', () => {
  for (const job of JOBS.filter(({ status }) => status === 'reviewable')) {
    const known = knownTranslations(job.body_src, job.lc_tgt);
    expect(known[0]).toBe(job.versions.at(-1)?.body_tgt);
  }
  const draft = JOBS.find(({ mt }) => mt);
  const known = knownTranslations(draft?.body_src ?? '', draft?.lc_tgt ?? '');
  expect(known).not.toContain(draft?.versions[0]?.body_tgt);
  expect(knownTranslations('Nobody has ordered this.', 'de')).toEqual([]);
});

test('the checks find nothing in what is coming', () => {
  const found = COMING.flatMap(({ slug, lc_tgt, body_tgt }) => {
    const job = JOBS.find((one) => named(one) === named({ slug, lc_tgt }));
    const findings = runChecks({
      source: job?.body_src ?? '',
      translation: body_tgt,
      sourceLanguage: job?.lc_src ?? '',
      targetLanguage: lc_tgt,
      maxChars: job?.max_chars,
    });
    return findings.map(({ kind, fault }) => `${named({ slug, lc_tgt })}: ${kind} ${fault.is}`);
  });
  expect(found).toEqual([]);
});
