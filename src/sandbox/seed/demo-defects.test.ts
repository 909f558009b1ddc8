import { expect, test } from 'vitest';
import { runChecks } from '#lib/checks/checks.ts';
import { DEMO } from './demo.ts';

/** Translations that were made with faults, as their "Known defect" says, and what the checks find in them. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'Terms for guided walks 2027 en>zh 1': ['number', 'same'],
  'Ridge 32: product page en>fr 1': ['number', 'number'],
  // That </b> closes too late is told by nothing in the text.
  'Kumo 2: shop text en>he 1': ['address'],
  'Trails app 4.2: home screen en>th 1': ['placeholder', 'placeholder'],
  'Release notes 4.2 en>pt-br 1': ['brackets', 'lines'],
  'Release notes 4.2 en>ru 1': ['number', 'spaces', 'spaces'],
  'Release notes 4.2 en>tr 1': ['kept'],
  'Push: storm warning en>de 1': ['max-chars'],
  'Mail 20425: invoice de>en 1': ['number'],
  'Template: repair under guarantee en>vi 1': ['placeholder'],
  'Film "Far is close": subtitles en>vi 1': ['lines'],
};

test('the checks find the known defects of the demo account, and nothing else in any version', () => {
  const found: Record<string, readonly string[]> = {};
  for (const job of DEMO.flatMap(({ jobs }) => jobs)) {
    if (job.file !== undefined) continue;
    for (const [index, { body_tgt }] of job.versions.entries()) {
      const findings = runChecks({
        source: job.body_src,
        translation: body_tgt,
        sourceLanguage: job.lc_src,
        targetLanguage: job.lc_tgt,
        maxChars: job.max_chars,
      });
      const kinds = findings.map(({ kind }) => kind).toSorted();
      if (kinds.length > 0) found[`${job.slug} ${job.lc_src}>${job.lc_tgt} ${index + 1}`] = kinds;
    }
  }
  expect(found).toEqual(KNOWN);
});
