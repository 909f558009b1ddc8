import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imported } from '#test/files/imported.ts';
import { anyJobs } from '#test/arbitrary-job.ts';
import type { ExportedJob } from './exported-job.ts';
import { byPair, xliffChunks } from './xliff.ts';

const JOB: ExportedJob = {
  job_id: '17',
  order_id: '3',
  slug: 'home "title"',
  status: 'approved',
  lc_src: 'en',
  lc_tgt: 'zh-tw',
  tier: 'pro',
  currency: 'USD',
  ctime: 0,
  body_src: ' Say [[[<b>]]] & go \r\n',
  body_tgt: '走\u001B吧',
};

const documents = (jobs: readonly ExportedJob[]) =>
  byPair(jobs).map((pair) => [...xliffChunks(pair, pair.jobs)].join(''));

test('writes a unit with source, target, state and notes', () => {
  expect(documents([JOB])).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh-Hant-TW">\n' +
      '<file id="galley" xml:space="preserve">\n' +
      '<unit id="17" name="home &quot;title&quot;">' +
      '<notes><note category="order">3</note><note category="status">Approved</note></notes>' +
      '<segment state="final"><source> Say [[[&lt;b&gt;]]] &amp; go &#13;\n</source>' +
      '<target>走<cp hex="001B"/>吧</target></segment></unit>\n' +
      '</file>\n</xliff>\n',
  ]);
});

test.each<[Partial<ExportedJob>, string]>([
  [{ status: 'available', body_tgt: undefined }, '<segment state="initial"><source>'],
  [{ status: 'reviewable' }, '<segment state="translated"><source>'],
  [{ status: 'revising' }, '<segment state="reviewed"><source>'],
  [{ status: 'approved' }, '<segment state="final"><source>'],
  [{ status: 'constructor' }, '<segment state="initial"><source>'],
  // XLIFF allows no other state without a target.
  [{ status: 'approved', body_tgt: undefined }, '<segment state="initial"><source>'],
  [
    { status: 'pending', mt: true },
    '<note category="draft">The target is a machine’s draft.</note>',
  ],
  [{ slug: '0' }, '<unit id="17"><notes>'],
  [{ job_id: 'a b"' }, '<unit id="a_b_"'],
])('%j stands as %s', (more, expected) => {
  expect(documents([{ ...JOB, ...more }])[0]).toContain(expected);
});

test('a document for each language pair', () => {
  const jobs = [JOB, { ...JOB, lc_tgt: 'pt-br' }, { ...JOB, lc_src: '"><x' }, JOB];
  expect(
    byPair(jobs).map(({ srcLang, trgLang, jobs: its }) => [srcLang, trgLang, its.length]),
  ).toEqual([
    ['en', 'zh-Hant-TW', 2],
    ['en', 'pt-BR', 1],
    ['und', 'zh-Hant-TW', 1],
  ]);
});

/** As our importer has it: line feeds, and tags where XML has no character. */
const asImported = (text: string) =>
  text
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, (character) => {
      const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `<cp hex="${hex}"/>`;
    })
    .replace(/\r\n?/g, '\n');

test('our own importer reads back any text', () => {
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      const read = documents(jobs).flatMap((text) =>
        imported(text, 'a.xlf').rows.map((row) => row.text),
      );
      const sources = byPair(jobs).flatMap((pair) => pair.jobs.map(({ body_src }) => body_src));
      expect(read).toEqual(sources.map(asImported).filter((text) => text.trim() !== ''));
    }),
  );
});
