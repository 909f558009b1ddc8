import { describe, expect, test } from 'vitest';
import {
  isPreviewed,
  jobLimitFaults,
  orderLimitFaults,
  ungroupable,
  type LimitedJob,
} from './order-limits.ts';

const JOB = { body_src: 'Hello', lc_src: 'en', lc_tgt: 'de', tier: 'standard' };
const picture = { url: 'https://example.com/a.png', filename: 'a.png', mime_type: 'image/png' };

const faults = (more: LimitedJob) => jobLimitFaults({ ...JOB, ...more });

test.each<[string, LimitedJob]>([
  ['the least', {}],
  ['25,000 characters of instructions', { comment: 'é'.repeat(25_000) }],
  ['1,024 bytes of custom data', { custom_data: '日'.repeat(341) + 'a' }],
  ['128 characters of tone and purpose', { tone: '日'.repeat(128), purpose: 'x'.repeat(128) }],
  ['empty fields', { comment: '', custom_data: '', tone: '', max_chars: '', callback_url: '' }],
  ['whole numbers, typed or read', { max_chars: ' 30 ', position: 1 }],
  ['a callback address', { callback_url: 'http://example.com:8080/x?y=1' }],
  ['attachments', { attachments: [picture, { ...picture, url: 'http://example.com/b' }] }],
  ['no attachments', { attachments: [] }],
  ['a file, which has no text here', { type: 'file', body_src: '' }],
])('takes %s', (_, more) => {
  expect(faults(more)).toEqual([]);
});

test.each<[string, LimitedJob, string, number | undefined, RegExp]>([
  ['no text', { body_src: ' \n' }, 'body_src', 1350, /no text/],
  ['long instructions', { comment: 'a'.repeat(25_001) }, 'comment', undefined, /25,001 .* 25,000/],
  ['1,025 bytes', { custom_data: '日'.repeat(341) + 'ab' }, 'custom_data', 1751, /1,025 bytes/],
  ['few characters of many bytes', { custom_data: '😀'.repeat(257) }, 'custom_data', 1751, /1,028/],
  ['a long tone', { tone: 'a'.repeat(129) }, 'tone', 2752, /^Tone: 129 characters.* 128\.$/],
  ['a long purpose', { purpose: 'a'.repeat(129) }, 'purpose', 2753, /^Purpose: 129/],
  ['no characters at most', { max_chars: 0 }, 'max_chars', undefined, /whole number above 0/],
  ['half a character', { max_chars: '1.5' }, 'max_chars', undefined, /whole number/],
  ['a number in words', { position: 'two' }, 'position', undefined, /^The position/],
  ['a position below 1', { position: -1 }, 'position', undefined, /above 0/],
  ['a callback by FTP', { callback_url: 'ftp://example.com' }, 'callback_url', 1601, /https:/],
  ['half a callback', { callback_url: 'example.com/x' }, 'callback_url', 1601, /whole one/],
  ['a password', { callback_url: 'https://a:b@example.com' }, 'callback_url', 1601, /password/],
  ['a user name', { callback_url: 'https://a@example.com/' }, 'callback_url', 1601, /user name/],
  [
    'a local attachment',
    { attachments: [picture, { ...picture, url: 'file:///a.png' }] },
    'attachments',
    2010,
    /^Attachment 2 needs/,
  ],
  [
    'an attachment without a name',
    { attachments: [{ ...picture, filename: ' ' }] },
    'attachments',
    2010,
    /^The attachment needs/,
  ],
])('refuses %s', (_, more, field, code, message) => {
  expect(faults(more)).toEqual([{ field, code, message: expect.stringMatching(message) }]);
});

test('tells all that is wrong, job by job, and of the order', () => {
  const order = {
    jobs: { a: JOB, b: { ...JOB, body_src: '', max_chars: 0 } },
    comment: 'a'.repeat(25_001),
    tone: 'a'.repeat(129),
    purpose: 'a'.repeat(129),
  };
  const { order: own, jobs } = orderLimitFaults(order);
  expect(own.map(({ field }) => field)).toEqual(['comment', 'tone', 'purpose']);
  expect([...jobs].map(([key, of]) => [key, of.map(({ field }) => field)])).toEqual([
    ['b', ['body_src', 'max_chars']],
  ]);
});

describe('grouping', () => {
  const codes = (jobs: Record<string, LimitedJob>, as_group?: 0 | 1) =>
    orderLimitFaults({ jobs, ...(as_group !== undefined && { as_group }) }).order.map(
      ({ code }) => code,
    );
  const other = { ...JOB, lc_tgt: 'fr' };

  test.each([
    ['two alike', { a: JOB, b: JOB }, []],
    ['one alone', { a: JOB }, [1951]],
    ['two targets', { a: JOB, b: other }, [1950]],
    ['two tiers', { a: JOB, b: { ...JOB, tier: 'pro' } }, [1950]],
    ['ultra', { a: { ...JOB, tier: 'ultra' }, b: { ...JOB, tier: 'ultra' } }, [1952]],
  ])('of %s', (_, jobs, expected) => {
    expect(codes(jobs, 1)).toEqual(expected);
    expect(codes(jobs, 0)).toEqual([]);
    expect(codes(jobs)).toEqual([]);
  });

  test('tells which differ from most', () => {
    expect(ungroupable({ a: other, b: JOB, c: JOB })).toEqual(['a']);
    expect(ungroupable({ a: JOB, b: JOB })).toEqual([]);
    expect(ungroupable({})).toEqual([]);
  });
});

test('an order beyond 100 MB is refused, as it will be sent', () => {
  const size = (text: string) =>
    orderLimitFaults({ jobs: { a: { ...JOB, body_src: text } } }).order.map(({ field }) => field);
  const japanese = 'あ'.repeat(11_000_000);
  expect(size(japanese)).toEqual([]);
  expect(size(`${japanese}${'あ'.repeat(200_000)}`)).toEqual(['jobs']);
});

test.each([
  ['image/png', true],
  ['IMAGE/JPEG', true],
  ['image/jpg', true],
  ['video/mp4; codecs="x"', true],
  ['audio/mpeg', true],
  ['image/svg+xml', false],
  ['application/pdf', false],
  ['', false],
])('%s is previewed: %s', (type, expected) => {
  expect(isPreviewed(type)).toBe(expected);
});
