import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobListAnswer } from './job-list.ts';
import { jobAnswer, jobsAnswer } from './job.ts';
import { submissionAnswer } from './submission.ts';
import { feedbackAnswer, revisionAnswer, revisionsAnswer, threadAnswer } from './review.ts';

/*
 * The example answers of Gengo's Job and Jobs pages, copied as they stand. Where a page writes `"..."`
 * for something left out, a value stands here.
 */

const TIME = '1313475693';

test('Job (GET)', () => {
  const example = `{ "job": {
    "job_id": 384985, "credits": 0.05, "auto_approve": 0, "eta": 25056, "file_download_ready": false,
    "order_id": 54632, "lc_tgt": "ja", "unit_count": 1, "lc_src": "en", "slug": "APIJobtest",
    "callback_url": "http://gengo.callback/", "currency": "USD", "tier": "standard",
    "body_src": "This is text.", "body_tgt": "これはテキストです。", "ctime": 1313475693,
    "status": "available" } }`;
  expect(z.parse(jobAnswer, JSON.parse(example)).job).toEqual({
    job_id: '384985',
    order_id: '54632',
    credits: '0.05',
    auto_approve: false,
    eta: 25_056,
    file_download_ready: false,
    lc_src: 'en',
    lc_tgt: 'ja',
    unit_count: 1,
    slug: 'APIJobtest',
    callback_url: 'http://gengo.callback/',
    currency: 'USD',
    tier: 'standard',
    body_src: 'This is text.',
    body_tgt: 'これはテキストです。',
    ctime: 1_313_475_693,
    status: 'available',
  });
});

test('Revisions, Revision, Feedback and Comments (GET)', () => {
  const revisions = `{ "job_id": 42, "revisions": [ { "rev_id": 1234, "ctime": "${TIME}" },
    { "rev_id": 1235, "ctime": "${TIME}" }, { "rev_id": 1236, "ctime": "${TIME}" } ] }`;
  const ids = z.parse(revisionsAnswer, JSON.parse(revisions)).revisions.map((one) => one.rev_id);
  expect(ids).toEqual(['1234', '1235', '1236']);

  const revision = `{ "revision": { "body_tgt": "...", "ctime": "${TIME}" } }`;
  expect(z.parse(revisionAnswer, JSON.parse(revision)).revision).toEqual({
    body_tgt: '...',
    ctime: 1_313_475_693,
  });

  const feedback = '{ "feedback": { "for_translator": "...", "rating": 8 } }';
  expect(z.parse(feedbackAnswer, JSON.parse(feedback)).feedback.rating).toBe(8);

  const thread = `{ "thread": [ { "body": "....", "author": "translator", "ctime": 1266322028 },
    { "body": "....", "author": "customer", "ctime": 1266324432 } ] }`;
  expect(z.parse(threadAnswer, JSON.parse(thread)).thread).toHaveLength(2);
});

test('Jobs (POST): all new', () => {
  const example = `{ "job_count" : 10 , "order_id" : 139370 , "credits_used" : 100.45 , "currency" : "USD" }`;
  expect(z.parse(submissionAnswer, JSON.parse(example))).toEqual({
    job_count: 10,
    order_id: '139370',
    credits_used: '100.45',
    currency: 'USD',
    jobs: {},
  });
});

const third = `{ "custom_data" : "1234567", "job_id" : 1821444, "credits" : 0.10, "auto_approve" : 0, "eta" : -1,
  "lc_tgt" : "fr", "unit_count" : 1, "lc_src" : "en", "slug" : "3", "callback_url" : "http://example.com",
  "currency" : "USD", "tier" : "pro", "body_src" : "Third", "body_tgt" : "Troisieme", "ctime" : 1378703629,
  "status" : "reviewable" }`;

test('Jobs (POST): all old, and a mix', () => {
  const second = third.replace('1821444', '1821443').replace('Third', 'Second');
  const old = `{ "jobs" : { "job_2" : [ ${third} ], "job_1" : [ ${second} ] },
    "job_count" : 2, "order_id" : 754511, "credits_used" : 0.00, "currency" : "USD" }`;
  const { jobs, credits_used } = z.parse(submissionAnswer, JSON.parse(old));
  expect(jobs.job_1?.[0]).toMatchObject({ job_id: '1821443', eta: -1 });
  expect(jobs.job_1?.[0]).not.toHaveProperty('order_id');
  expect(jobs.job_2?.[0]).toMatchObject({ body_tgt: 'Troisieme', slug: '3' });
  expect(credits_used).toBe('0');

  const mix = `{ "jobs" : { "old_job1" : [ ${third} ] }, "job_count" : 2, "order_id" : 754513,
    "credits_used" : 0.20, "currency" : "USD" }`;
  expect(Object.keys(z.parse(submissionAnswer, JSON.parse(mix)).jobs)).toEqual(['old_job1']);
});

test('Jobs (POST): repeats in one payload', () => {
  const job = `{ "job_id" : 1087795, "credits" : 0.10, "auto_approve" : 0, "eta" : 25308, "lc_tgt" : "fr",
    "unit_count" : 2, "lc_src" : "en", "slug" : "API Job test", "callback_url" : "http://example.com",
    "currency" : "USD", "tier" : "standard", "body_src" : "First test.", "mt" : 1,
    "body_tgt" : "Premier test.", "ctime" : 1378694499, "status" : "available" }`;
  const example = `{ "jobs" : [ [ ${job} ], [ ${job} ] ], "job_count" : 2, "order_id" : 122900,
    "credits_used" : 0.10, "currency" : "USD" }`;
  const { jobs } = z.parse(submissionAnswer, JSON.parse(example));
  expect(Object.keys(jobs)).toEqual(['0', '1']);
  expect(jobs[1]?.[0]).toMatchObject({ job_id: '1087795', mt: true });
});

test('Jobs (GET) and Jobs by id (GET)', () => {
  const list = `[ { "job_id" : 123 , "ctime" : "${TIME}" }, { "job_id" : 425 , "ctime" : "${TIME}" } ]`;
  expect(z.parse(jobListAnswer, JSON.parse(list))[1]).toEqual({
    job_id: '425',
    ctime: 1_313_475_693,
  });
  const byId = `{ "jobs" : [ { "custom_data" : "{internal_id: 2311}" , "job_id" : 1 , "credits" : 0.25 ,
    "auto_approve" : 1 , "eta" : 25308 , "order_id" : 54632 , "lc_tgt" : "jp" , "unit_count" : 5 ,
    "lc_src" : "en" , "slug" : "This is a short story" ,
    "callback_url" : "http://yourapp.com/gengo_callback/job/1" , "currency" : "USD" , "tier" : "standard" ,
    "body_src" : "This is a short story" , "ctime" : 1352879655 , "status" : "available" } ] }`;
  expect(z.parse(jobsAnswer, JSON.parse(byId)).jobs[0]).toMatchObject({
    custom_data: '{internal_id: 2311}',
    auto_approve: true,
  });
});
