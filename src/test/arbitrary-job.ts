import fc from 'fast-check';
import type { ExportedJob } from '#lib/files/out/exported-job.ts';

/** Any text, and often what formats trip over. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...'=+-@\'"<>&;,\t\r\n\0\u001B\uD83D\uDE00\uFFFF[]字＝a1 '.split('')),
  }),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** For property tests: translations as Gengo, and those who order, might write them. */
export const anyJobs: fc.Arbitrary<ExportedJob[]> = fc.uniqueArray(
  fc.record({
    job_id: fc.nat().map(String),
    order_id: maybe(fc.nat().map(String)),
    slug: text,
    status: fc.oneof(fc.constantFrom('reviewable', 'approved', 'revising', 'queued'), text),
    lc_src: fc.constantFrom('en', 'zh', '', 'no such <language>'),
    lc_tgt: fc.constantFrom('ja', 'zh-tw', 'pt-br'),
    tier: fc.constant('standard'),
    unit_count: maybe(fc.nat()),
    credits: maybe(fc.constantFrom('0.15', '-3')),
    currency: fc.constant('USD'),
    ctime: fc.nat(4_000_000_000),
    eta: maybe(fc.integer()),
    body_src: text,
    body_tgt: maybe(text),
    comment: maybe(text),
    custom_data: maybe(text),
    mt: maybe(fc.boolean()),
    file_url_src: maybe(fc.webUrl()),
  }),
  { selector: ({ job_id }) => job_id, maxLength: 6 },
);
