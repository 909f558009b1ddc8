import { QueryClient } from '@tanstack/react-query';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '#store/open-store.ts';
import { readSlot } from '#store/slot.ts';
import { ARCHIVED } from '../../job/here/archived.ts';
import { withGengo } from '#test/gengo.ts';
import { taking } from '#test/tabs/tabs.ts';
import { jobCacheOf } from '../../job/job-cache.ts';
import { jobListQuery } from '../../job/job-list.ts';
import { jobQuery } from '../../job/jobs.ts';
import { createOutboxStore } from '../outbox/outbox-store.ts';
import { bulkOf } from './bulk.ts';
import type { BulkRun } from './bulk-types.ts';

/* In a real browser: its store, its locks, its caches. */

const APPROVE = { action: 'approve' } as const;

/** A page as it is after it was opened. */
async function openPage() {
  const client = new QueryClient();
  const store = openStore();
  await store.ready;
  onTestFinished(store.close);
  const bulk = bulkOf({ account: 'account', client, store });
  onTestFinished(bulk.close);
  return { client, store, bulk };
}

const isOver = (run: BulkRun | undefined) => expect(run?.is).toBe('done');

test('what is done is seen wherever it is shown, and lists are read again when all is over', async () => {
  const gengo = await withGengo();
  const [one, other] = await gengo.findAll({ status: 'reviewable' });
  if (!one || !other) throw new Error('The seeds hold two');
  const { client, bulk } = await openPage();
  const list = jobListQuery({ status: 'reviewable' });
  await client.query(list);
  await client.query(jobQuery(one.job_id));
  jobCacheOf(client).put([other]);
  bulk.start(APPROVE, [one, other]);
  await vi.waitFor(() => isOver(bulk.snapshot()));
  expect(client.getQueryData(jobQuery(one.job_id).queryKey)?.status).toBe('approved');
  expect(jobCacheOf(client).get(other.job_id)?.status).toBe('approved');
  expect((await gengo.job(other.job_id)).status).toBe('approved');
  await vi.waitFor(() => expect(client.getQueryState(list.queryKey)?.isInvalidated).toBe(true));
  expect(gengo.calls('PUT')).toHaveLength(1);
});

test('what is archived is remembered, and what the outbox holds is left alone', async () => {
  const gengo = await withGengo();
  const approved = await gengo.findAll({ status: 'approved' });
  const [held, ...free] = approved.slice(0, 3);
  if (!held) throw new Error('The seeds hold one');
  const { store, bulk } = await openPage();
  const now = performance.now();
  const state = { is: 'held', until: now + 60_000, isBack: false } as const;
  const { seconds: _seconds, ...taken } = taking(held.job_id);
  const age = { order: 1, hold: 60_000, at: now, life: 'this' };
  await createOutboxStore(store, 'account').write({ ...taken, ...age, sends: 0, state });
  bulk.start({ action: 'archive' }, [held, ...free]);
  await vi.waitFor(() => isOver(bulk.snapshot()));
  expect(readSlot(store, 'account', ARCHIVED)).toEqual(free.map(({ job_id }) => job_id));
  expect(bulk.snapshot()?.entries[0]?.state).toEqual({
    is: 'refused',
    reason: { is: 'held' },
  });
});

test('after a reload it stands still, with what was on its way to be looked into; then it goes on', async () => {
  const gengo = await withGengo();
  const jobs = await gengo.findAll({ status: 'reviewable' });
  const before = await openPage();
  before.bulk.start(APPROVE, jobs);
  await vi.waitFor(() =>
    expect(before.bulk.snapshot()?.entries[0]?.state).toEqual({ is: 'sending' }),
  );
  before.bulk.close();
  before.store.close();

  const { bulk } = await openPage();
  await vi.waitFor(() => expect(bulk.snapshot()?.is).toBe('stopped'));
  expect(bulk.snapshot()?.entries[0]?.state).toEqual({ is: 'checking' });
  // What was sent arrives whether or not its page is there.
  const [first] = jobs;
  await vi.waitFor(async () =>
    expect((await gengo.job(first?.job_id ?? '')).status).toBe('approved'),
  );
  bulk.resume();
  await vi.waitFor(() => isOver(bulk.snapshot()));
  expect(bulk.snapshot()?.entries.map(({ state }) => state.is)).toEqual(jobs.map(() => 'done'));
  expect(gengo.calls('PUT')).toHaveLength(1);
});
