import { beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { runChecks } from '#lib/checks/checks.ts';
import { STATUSES } from '#lib/status.ts';
import { jobListAnswer } from '#api/schema/job-list.ts';
import { jobsAnswer } from '#api/schema/job.ts';
import { unitsOf } from './world/catalogue.ts';
import { LargeJob } from './plant/large-job.ts';
import { LARGE, plantLarge } from './plant/plant-large.ts';
import { DEFAULTS, type SandboxOptions, type Store } from './world/options.ts';
import type { JobRecord } from './world/records.ts';
import type { State } from './world/state.ts';
import { HOUR, openClient, someJob, START } from './test-client.ts';

const DAY = 24 * HOUR;
const still: SandboxOptions = { ...DEFAULTS, speed: 0 };
const open = (options: Partial<SandboxOptions> = {}) =>
  openClient({ scenario: 'large', ...options });

let account: State;
let jobs: readonly JobRecord[];
beforeAll(() => {
  account = plantLarge(still, START, 1);
  jobs = account.jobs.values();
});

/** One job in so many, over the whole account. */
const sample = (every: number) => jobs.filter((_, index) => index % every === 0);
const pairOf = ({ lc_src, lc_tgt }: JobRecord) => `${lc_src}~${lc_tgt}`;

test('a hundred thousand translations of two years, in every status', () => {
  expect(jobs).toHaveLength(LARGE);
  expect(new Set(jobs.map(({ status }) => status))).toEqual(new Set(STATUSES));
  const waiting = jobs.filter(({ status }) => status === 'reviewable').length;
  expect(waiting).toBeGreaterThan(1800);
  expect(waiting).toBeLessThan(2200);
  expect(account.orders.size).toBeGreaterThan(7500);
  expect(new Set(jobs.map(pairOf)).size).toBeGreaterThanOrEqual(30);
  expect(new Set(jobs.map(({ tier }) => tier))).toEqual(new Set(['standard', 'pro', 'ultra']));
  expect(START - (jobs[0]?.at ?? 0)).toBeGreaterThan(729 * DAY);
  expect(jobs.every(({ at }) => at >= account.since.at && at <= START)).toBe(true);
});

test('texts of 20 to 600 characters, no two alike in a pair, and the units they are charged for', () => {
  const some = sample(50);
  const lengths = some.map(({ body_src }) => body_src.length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
  expect(new Set(some.map((job) => pairOf(job) + job.body_src)).size).toBe(some.length);
  expect(some.map(({ unit_count }) => unit_count)).toEqual(
    some.map(({ body_src, lc_src }) => unitsOf(body_src, lc_src)),
  );
});

test('delivered where the status says so, in order, and not yet approved by itself', () => {
  const delivered = new Set(['reviewable', 'revising', 'approved']);
  for (const { status, versions, thread, at, next } of sample(20)) {
    expect(versions.length > 0).toBe(delivered.has(status));
    const times = [at, ...versions.map((version) => version.at), START];
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(thread.every((comment) => comment.at >= at)).toBe(true);
    expect(status === 'reviewable' && (next?.at ?? 0) <= START).toBe(false);
  }
  const revisions = sample(20).flatMap(({ versions }) => versions.map(({ rev_id }) => rev_id));
  expect(new Set(revisions).size).toBe(revisions.length);
  expect(Math.max(...revisions)).toBeLessThan(account.ids.revision);
});

test('a second version has what was asked for, and the translator says so', () => {
  const corrected = sample(20).filter(({ versions }) => versions.length > 1);
  expect(corrected.length).toBeGreaterThan(100);
  for (const { versions, thread } of corrected.slice(0, 100)) {
    const answers = thread.filter(({ body }) => body.includes('Changed “'));
    expect(answers).toHaveLength(versions.length - 1);
    const texts = versions.map(({ body_tgt }) => body_tgt);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test('the checks find something in a few', () => {
  const waiting = jobs.filter(({ status }) => status === 'reviewable').slice(0, 400);
  const found = waiting.filter(({ body_src, versions, lc_src, lc_tgt }) => {
    const texts = { source: body_src, translation: versions.at(-1)?.body_tgt ?? '' };
    return runChecks({ ...texts, sourceLanguage: lc_src, targetLanguage: lc_tgt }).length > 0;
  });
  expect(found.length).toBeGreaterThan(3);
  expect(found.length).toBeLessThan(40);
});

test('the same at every start, and the same in both wire profiles', async () => {
  const [one, other] = await Promise.all([open(), open({ wire: 'legacy' })]);
  const list = async ({ get }: typeof one) =>
    z.parse(jobListAnswer, (await get('translate/jobs', { timestamp_after: 0 })).response);
  const refs = await list(one);
  expect(refs).toHaveLength(LARGE - jobs.filter(({ status }) => status === 'queued').length);
  expect(await list(other)).toEqual(refs);
  const ids = refs.filter((_, index) => index % 2500 === 100).map(({ job_id }) => job_id);
  const [docs, legacy] = await Promise.all(
    [one, other].map(async ({ get }) =>
      z.parse(jobsAnswer, (await get(`translate/jobs/${ids.join(',')}`)).response),
    ),
  );
  expect(docs?.jobs).toHaveLength(ids.length);
  const money = (answer: typeof docs) =>
    answer?.jobs.map((job) => ({ ...job, credits: Number(job.credits) }));
  expect(money(legacy)).toEqual(money(docs));
});

test('texts are made when somebody asks, and only those', async () => {
  const made = vi.spyOn(LargeJob.prototype, 'body_src', 'get');
  const { get, control } = await open();
  await control('now', { advance: HOUR });
  const { response } = await get('translate/jobs', { timestamp_after: 0 });
  expect(made).not.toHaveBeenCalled();
  const [ref] = z.parse(jobListAnswer, response);
  await get(`translate/job/${ref?.job_id}`);
  expect(made).toHaveBeenCalledTimes(1);
});

test('a call costs as little as on a small account', async () => {
  const { get } = await open();
  const before = performance.now();
  await get('translate/jobs', { timestamp_after: 0 });
  const whole = performance.now() - before;
  const start = performance.now();
  for (let call = 0; call < 20; call++) await get('translate/jobs', { count: 10 });
  // Looking at every job twenty times would take several times as long as listing them once.
  expect(performance.now() - start).toBeLessThan(whole);
});

test('works like any account: decided, ordered again, delivered while one waits', async () => {
  const client = await open({ speed: 60, captcha: 'off' });
  const statusOf = async (id: number) =>
    (await client.get(`translate/job/${id}`)).response as { job: { status: string } };
  const { response } = await client.get('translate/jobs', { status: 'reviewable', count: 2 });
  const [first, second] = (response as { job_id: number }[]).map(({ job_id }) => job_id);
  await client.put(`translate/job/${first}`, { action: 'approve', rating: 5 });
  await client.put(`translate/job/${second}`, { action: 'revise', comment: 'Please look again' });
  expect(await statusOf(first ?? 0)).toMatchObject({ job: { status: 'approved' } });
  client.wait(HOUR);
  expect(await statusOf(second ?? 0)).toMatchObject({ job: { status: 'reviewable' } });

  const { body_src, lc_src, lc_tgt } = account.jobs.get(first ?? 0) ?? jobs[0] ?? {};
  const again = someJob(1, { body_src, lc_src, lc_tgt });
  expect(await client.post('translate/jobs', { jobs: [again] })).toMatchObject({
    response: { credits_used: 0, jobs: [[{ job_id: first }]] },
  });
});

test('is kept nowhere, and gives the kept account back untouched', async () => {
  const saved: string[] = [];
  const store: Store = {
    load: async () => saved.at(-1),
    save: async (text) => void saved.push(text),
  };
  const small = await openClient({ store });
  await small.sandbox.close();
  const large = await open({ store });
  await large.control('reset', { scenario: 'large' });
  await large.sandbox.close();
  expect(saved).toHaveLength(1);
  const back = await openClient({ store });
  expect(back.sandbox.epoch()).toBe(small.sandbox.epoch());
});
