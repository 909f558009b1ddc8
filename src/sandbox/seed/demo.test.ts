import { expect, test } from 'vitest';
import { STATUSES } from '#lib/status.ts';
import { DEMO, DEMO_CREDITS } from './demo.ts';
import { languagePairs } from '../world/languages.ts';
import { DESERT } from './long-desert.ts';
import { TRAIL } from './long-trail.ts';
import type { SeedJob } from './types.ts';

/** Gengo approves by itself so many hours after a delivery. */
const APPROVAL_HOURS = 120;

const JOBS = DEMO.flatMap(({ jobs }) => jobs);
const inStatus = (...statuses: string[]) => JOBS.filter(({ status }) => statuses.includes(status));
const named = ({ slug, lc_src, lc_tgt }: SeedJob) => `${slug} (${lc_src}>${lc_tgt})`;
const latest = ({ versions }: SeedJob) => versions.at(-1)?.hoursAgo ?? 0;
const without = (check: (job: SeedJob) => boolean) => JOBS.filter((job) => !check(job)).map(named);

test('is the account of a busy company, in every status', () => {
  expect(JOBS.length).toBeGreaterThanOrEqual(60);
  expect(DEMO.length).toBeGreaterThanOrEqual(18);
  expect(inStatus('reviewable').length).toBeGreaterThanOrEqual(22);
  expect(new Set(JOBS.map(({ status }) => status))).toEqual(new Set(STATUSES));
  expect(new Set(JOBS.map(({ lc_tgt }) => lc_tgt)).size).toBeGreaterThanOrEqual(20);
  expect(DEMO_CREDITS).toMatch(/^\d+\.\d\d$/);
});

test('holds only pairs and tiers that are on offer', () => {
  const offered = new Set(
    languagePairs().map(({ lc_src, lc_tgt, tier }) => `${lc_src}~${lc_tgt}~${tier}`),
  );
  expect(without((job) => offered.has(`${job.lc_src}~${job.lc_tgt}~${job.tier}`))).toEqual([]);
});

test('has a text for every job, and none where a file is translated', () => {
  expect(
    without(({ body_src, file, versions }) =>
      [body_src, ...versions.map(({ body_tgt }) => body_tgt)].every(
        (text) => (text === '') === (file !== undefined),
      ),
    ),
  ).toEqual([]);
});

test('has delivered versions exactly where the status says so', () => {
  const expected = new Set(['reviewable', 'revising', 'approved']);
  expect(
    without(({ status, versions, mt }) =>
      mt === 1 ? versions.length === 1 : versions.length > 0 === expected.has(status),
    ),
  ).toEqual([]);
});

test('tells its stories in order: ordered, delivered, discussed, corrected', () => {
  const falls = (hours: readonly number[]) =>
    hours.every((value, index) => value >= 0 && value <= (hours[index - 1] ?? Infinity));
  expect(
    without(
      ({ hoursAgo, versions, thread }) =>
        falls([hoursAgo, ...versions.map((version) => version.hoursAgo)]) &&
        falls([hoursAgo, ...thread.map((comment) => comment.hoursAgo)]),
    ),
  ).toEqual([]);
});

test('an order is placed at one moment and discussed afterwards', () => {
  for (const { jobs, comments } of DEMO) {
    const moments = new Set(jobs.map(({ hoursAgo }) => hoursAgo));
    const [placed = 0] = moments;
    expect(moments.size).toBe(1);
    expect(comments.every(({ hoursAgo }) => hoursAgo <= placed)).toBe(true);
  }
});

test('a later version answers a request and really differs', () => {
  const corrected = JOBS.filter(({ versions }) => versions.length > 1);
  expect(corrected.length).toBeGreaterThanOrEqual(8);
  for (const { versions, thread } of corrected)
    versions.slice(1).forEach((version, index) => {
      const before = versions[index];
      expect(version.body_tgt).not.toBe(before?.body_tgt);
      const asked = thread.filter(
        ({ author, hoursAgo }) =>
          author === 'customer' &&
          hoursAgo > version.hoursAgo &&
          hoursAgo < (before?.hoursAgo ?? 0),
      );
      expect(asked).toHaveLength(1);
    });
});

test('what is being corrected was asked for', () => {
  expect(
    inStatus('revising')
      .filter((job) => !job.thread.some((c) => c.author === 'customer' && c.hoursAgo < latest(job)))
      .map(named),
  ).toEqual([]);
});

test('spreads the deadlines, with some of them near', () => {
  const left = inStatus('reviewable').map((job) => APPROVAL_HOURS - latest(job));
  expect(Math.min(...left)).toBeGreaterThan(1);
  expect(left.filter((hours) => hours < 12).length).toBeGreaterThanOrEqual(2);
  expect(new Set(left.map(Math.round)).size).toBeGreaterThan(20);
});

test('has every optional thing somewhere', () => {
  const some = (check: (job: SeedJob) => unknown) => JOBS.filter(check).length;
  expect(some(({ attachments }) => attachments)).toBeGreaterThan(3);
  expect(some(({ callback_url }) => callback_url)).toBeGreaterThan(3);
  expect(some(({ max_chars }) => max_chars)).toBeGreaterThan(3);
  expect(some(({ file }) => file)).toBe(2);
  expect(some(({ mt, status }) => mt && status === 'available')).toBe(1);
  expect(some(({ auto_approve, status }) => auto_approve && status === 'approved')).toBe(3);
  const approved = inStatus('approved');
  expect(approved.some(({ feedback }) => feedback)).toBe(true);
  expect(approved.some(({ feedback }) => !feedback)).toBe(true);
  expect(new Set(JOBS.flatMap(({ thread }) => thread.map(({ author }) => author))).size).toBe(3);
});

test('keeps to what Gengo takes', () => {
  expect(
    without(({ custom_data = '' }) => new TextEncoder().encode(custom_data).length <= 1024),
  ).toEqual([]);
  const data = JOBS.flatMap(({ custom_data }) => custom_data ?? []);
  for (const text of data) expect(() => JSON.parse(text)).not.toThrow();
});

test('names only addresses that belong to nobody', () => {
  const hosts = JSON.stringify(DEMO).matchAll(/(?:https?:\/\/|[\w.+-]+@)([\w.-]*\w)/g);
  for (const [, host] of hosts) expect(host).toMatch(/(^|\.)example\.(com|org)$/);
});

test('has the two long articles, whole and with every stage in both languages', () => {
  expect(TRAIL.source.length).toBeGreaterThan(29_000);
  expect(TRAIL.source.length).toBeLessThan(33_000);
  expect(DESERT.source.length).toBeGreaterThan(7_500);
  expect(DESERT.source.length).toBeLessThan(8_800);
  expect(TRAIL.source).toContain('第62日');
  expect(TRAIL.translation).toContain('Day 62:');
  for (const { source, translation } of [TRAIL, DESERT]) {
    const paragraphs = source.split('\n\n');
    expect(translation.split('\n\n')).toHaveLength(paragraphs.length);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
    expect(source + translation).not.toMatch(/[{}]|undefined/);
  }
});

/** What was asked for, by slug, language and version: words that the version has, and words that it has no more. */
const ASKED: readonly (readonly [
  slug: string,
  lc: string,
  version: number,
  has: RegExp,
  not: RegExp,
])[] = [
  ['Ridge 32', 'de', 2, /\bSie\b.*Tragegestell/s, /\b(?:du|dich|deine[mn]?|Rahmen)\b/],
  ['Ridge 32', 'ja', 2, /3日分の荷物.*バックパック/s, /3日間の荷物|(?<!バック)パック/],
  ['Ridge 32', 'ja', 3, /背負ったまま/, /・.*できる/],
  ['Kumo 2', 'ar', 2, /بخفة.*مع الأوتاد/s, /كالسحابة/],
  ['Trails app', 'ja', 2, /再試行.*削除.*保存\nキャンセル/s, /散歩|セーブ|取消$|保存された/m],
  [
    'Trails app',
    'es-la',
    2,
    /Tienes.*Intenta de nuevo.*tu ubicación/s,
    /Bienvenido|\bsu ubicación/,
  ],
  [
    'Terms',
    'de',
    2,
    /Wanderreise.*Reisepreis.*Rücktritt.*Wanderführung/s,
    /Absage|absagen|des Preises|Führer/,
  ],
  ['Hut fees', 'de', 2, /Ausweis/, /\p{L}{40}/u],
  ['Mail 20431', 'en', 2, /carriage.*terms of payment.*quotation/s, /We want/],
  ['Film', 'ja', 2, /「もう降ってる」/, /彼の|^(?!00:)[^\n]{17,}$/m],
  ['Winter', 'th', 2, /ลดรับลมหนาว/, /ไร้เดียงสา/],
  ['Interview', 'en', 2, /I stopped counting/, /one sees/],
  ['Magazine 12: From', 'en', 2, / Pass\b.*metres/s, / Saddle|meters|\bliter/],
];

test.each(ASKED)('%s > %s: version %d is what was asked for', (slug, lc, version, has, not) => {
  const job = JOBS.find((one) => one.slug.startsWith(slug) && one.lc_tgt === lc);
  const text = (job?.versions[version - 1]?.body_tgt ?? '').replaceAll(/\[\[\[|\]\]\]/g, '');
  expect(text).toMatch(has);
  expect(text).not.toMatch(not);
});
