import { expect, test } from 'vitest';
import { type Evidence, whyNotClean } from './clean.ts';

const CLEAN: Evidence = {
  job: { status: 'reviewable', body_tgt: 'Bonjour', mt: false },
  findings: [],
  comments: [],
};
const by = (...authors: string[]) => ({ comments: authors.map((author) => ({ author })) });

test.each<[what: string, evidence: Partial<Evidence>, why: string | undefined]>([
  ['nothing to say against it', {}, undefined],
  ['the customer had the last word', by('translator', 'customer'), undefined],
  ['only Gengo’s staff wrote', by('customer', 'gengo'), undefined],
  [
    'the translator had it, before the staff',
    by('customer', 'translator', 'gengo'),
    'A comment of its translator has no answer.',
  ],
  [
    'an older name of translators',
    by('Senior Translator'),
    'A comment of its translator has no answer.',
  ],
  ['even a note', { findings: [{ message: 'A doubled space' }] }, 'The checks find something.'],
  ['approved', { job: { ...CLEAN.job, status: 'approved' } }, 'Not ready for review.'],
  [
    'a file',
    { job: { ...CLEAN.job, body_tgt: undefined } },
    'It is a file: the checks cannot read it.',
  ],
  ['a machine’s', { job: { ...CLEAN.job, mt: true } }, 'It is a machine draft.'],
])('%s', (_what, evidence, why) => {
  expect(whyNotClean({ ...CLEAN, ...evidence })).toBe(why);
});
