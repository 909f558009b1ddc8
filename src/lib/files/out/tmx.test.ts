import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyJobs } from '#test/arbitrary-job.ts';
import { readXml } from '../in/xml.ts';
import type { ExportedJob } from './exported-job.ts';
import { isMemory, tmxChunks } from './tmx.ts';

const JOB: ExportedJob = {
  job_id: '17',
  slug: 'home',
  status: 'approved',
  lc_src: 'en',
  lc_tgt: 'zh-tw',
  tier: 'pro',
  currency: 'USD',
  ctime: 1_764_446_400,
  body_src: 'Say [[[<b>]]] & go',
  body_tgt: '走\u001B吧',
};

test('writes source and target with their languages, the id and the date', () => {
  const lines = [...tmxChunks([JOB])].join('').split('\n');
  expect(lines[4]).toBe(
    '<tu tuid="17" creationdate="20251129T200000Z">' +
      '<tuv xml:lang="en"><seg>Say [[[&lt;b&gt;]]] &amp; go</seg></tuv>' +
      '<tuv xml:lang="zh-Hant-TW"><seg>走\uFFFD吧</seg></tuv></tu>',
  );
});

test.each<[boolean, Partial<ExportedJob>]>([
  [true, {}],
  [false, { status: 'reviewable' }],
  [false, { body_tgt: undefined }],
  [false, { mt: true }],
])('only what is approved is memory: %s for %o', (is, change) => {
  expect(isMemory({ ...JOB, ...change })).toBe(is);
});

test('is well-formed, whatever it holds', () => {
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      const root = readXml([...tmxChunks(jobs)].join(''));
      expect(root.attributes.get('version')).toBe('1.4');
    }),
  );
});
