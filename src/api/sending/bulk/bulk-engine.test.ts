import { expect, test } from 'vitest';
import { tally, withBulk } from '#test/tabs/bulk-tabs.ts';
import { type Bulk, type BulkEntry, NotOver } from './bulk-types.ts';

const APPROVE = { action: 'approve' } as const;
const NOT_READY = { is: 'status', status: 'approved' };

const entryOf = (bulk: Bulk, jobId: string | undefined): BulkEntry | undefined =>
  bulk.snapshot()?.entries.find((entry) => entry.jobId === jobId);

test('250 approved in groups of 50; 5 that are not ready any more are named, the rest is done', async () => {
  const gengo = await withBulk(250);
  const { ids } = gengo;
  const { bulk, done } = await gengo.openTab();
  const stale = [3, 4, 77, 149, 249].flatMap((index) => ids[index] ?? []);
  await gengo.approveElsewhere(stale);
  const before = (await gengo.decisions()).length;
  bulk.start(APPROVE, gengo.jobsOf(ids));
  await gengo.settle();
  const run = bulk.snapshot();
  expect(run?.is).toBe('done');
  expect(tally(run)).toEqual({ done: 245, refused: 5 });
  for (const id of stale)
    expect(entryOf(bulk, id)?.state).toMatchObject({ is: 'refused', reason: NOT_READY });
  // Five groups, of which four were refused once as a whole.
  expect(await gengo.decisions()).toHaveLength(before + 9);
  expect((await gengo.decided()).toSorted()).toEqual(ids.toSorted());
  expect(done).toHaveLength(245);
});

test('what is shown as begun is on disk: it does not vanish with the browser', async () => {
  const gengo = await withBulk(3);
  const { bulk } = await gengo.openTab();
  const shown: boolean[] = [];
  bulk.subscribe(() => {
    if (bulk.snapshot()) shown.push(gengo.isKept());
  });
  bulk.start(APPROVE, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  expect(shown[0]).toBe(true);
  expect(tally(bulk.snapshot())).toEqual({ done: 3 });
});

test('an approval carries what was chosen, and no rating by itself', async () => {
  const gengo = await withBulk(2);
  const { bulk } = await gengo.openTab();
  const [plain = '', rated = ''] = gengo.ids;
  bulk.start(APPROVE, gengo.jobsOf([plain]));
  await gengo.settle();
  bulk.start({ action: 'approve', rating: 4 }, gengo.jobsOf([rated]));
  await gengo.settle();
  const sent = (await gengo.decisions()).map(({ args }) => args.data);
  expect(sent).toEqual([
    { action: 'approve', job_ids: [{ job_id: Number(plain) }] },
    { action: 'approve', job_ids: [{ job_id: Number(rated), rating: 4 }] },
  ]);
});

test.each([
  ['revise', { action: 'revise', comment: 'Shorter, please.' }, 'revising', 1],
  ['archive', { action: 'archive' }, 'approved', 1],
  ['cancel', { action: 'cancel' }, 'reviewable', 3],
] as const)('%s', async (action, decision, status, calls) => {
  const gengo = await withBulk(3);
  const { ids } = gengo;
  if (action === 'archive') await gengo.approveElsewhere(ids);
  const before = (await gengo.decisions()).length;
  const { bulk } = await gengo.openTab();
  bulk.start(decision, gengo.jobsOf(ids));
  await gengo.settle();
  // Each has been started by a translator: none can be canceled.
  expect(tally(bulk.snapshot())).toEqual({ [action === 'cancel' ? 'refused' : 'done']: 3 });
  expect(await gengo.decisions()).toHaveLength(before + calls);
  expect(await gengo.statusOf(ids[0] ?? '')).toBe(status);
});

test('what nothing shows is found by halving, and what is not ours stops nobody else', async () => {
  const gengo = await withBulk(9);
  const { bulk } = await gengo.openTab();
  const ids = [...gengo.ids.slice(0, 5), '999999', ...gengo.ids.slice(5)];
  bulk.start(APPROVE, gengo.jobsOf(ids));
  await gengo.settle();
  expect(bulk.snapshot()?.is).toBe('done');
  expect(entryOf(bulk, '999999')?.state).toMatchObject({ is: 'refused', code: 2100 });
  expect((await gengo.decided()).toSorted()).toEqual(gengo.ids.toSorted());
});

test('where none is ours it stops before all have been tried', async () => {
  const gengo = await withBulk(0);
  const { bulk } = await gengo.openTab();
  const ids = Array.from({ length: 40 }, (_, index) => String(900_000 + index));
  bulk.start(APPROVE, gengo.jobsOf(ids));
  await gengo.settle();
  expect(bulk.snapshot()).toMatchObject({
    is: 'stopped',
    problem: { is: 'failed', error: { kind: 'no-access' } },
  });
  expect((await gengo.decisions()).length).toBeLessThan(10);
});

test('the answer of a group is lost after it was taken: its 50 are read, and not sent again', async () => {
  const gengo = await withBulk(120);
  const { bulk, done } = await gengo.openTab();
  await gengo.faults('drop-after@PUT translate/jobs*1');
  bulk.start(APPROVE, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  expect(tally(bulk.snapshot())).toEqual({ done: 120 });
  expect(await gengo.decisions()).toHaveLength(3);
  expect(done.toSorted()).toEqual(gengo.ids.toSorted());
});

test('the answer of a group is lost before it was taken: read twice, 15 s apart, then sent once more', async () => {
  const gengo = await withBulk(60);
  const { bulk } = await gengo.openTab();
  await gengo.faults('reset@PUT translate/jobs*1');
  bulk.start(APPROVE, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  await gengo.pass(14_999);
  expect(tally(bulk.snapshot())).toEqual({ checking: 50, waiting: 10 });
  expect(await gengo.decisions()).toHaveLength(1);
  await gengo.pass(1);
  expect(tally(bulk.snapshot())).toEqual({ done: 60 });
  expect((await gengo.decided()).toSorted()).toEqual(gengo.ids.toSorted());
});

test('an answer is lost in the search for a culprit: nothing else is sent before it is looked into', async () => {
  const gengo = await withBulk(10);
  const { bulk } = await gengo.openTab();
  gengo.whenSent(() => {
    gengo.whenSent(() => {});
    void gengo.faults('reset@PUT translate/jobs*1');
  });
  bulk.start(APPROVE, gengo.jobsOf([...gengo.ids, '999999']));
  await gengo.settle();
  expect(tally(bulk.snapshot())).toEqual({ checking: 6, waiting: 5 });
  expect(await gengo.decisions()).toHaveLength(2);
});

test('lost twice it is unknown, and nothing else is sent', async () => {
  const gengo = await withBulk(60);
  const { bulk } = await gengo.openTab();
  await gengo.faults('reset@PUT translate/jobs*2');
  bulk.start(APPROVE, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  await gengo.pass(60_000);
  expect(bulk.snapshot()?.is).toBe('stopped');
  expect(tally(bulk.snapshot())).toEqual({ unknown: 50, waiting: 10 });
  expect(await gengo.decisions()).toHaveLength(2);
});

test('Gengo is down mid-way: it stops, and goes on when it is wanted', async () => {
  const gengo = await withBulk(120);
  const { bulk, ends } = await gengo.openTab();
  gengo.whenSent(() => void gengo.faults('2800'));
  bulk.start(APPROVE, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  await gengo.pass(60_000);
  expect(bulk.snapshot()).toMatchObject({
    is: 'stopped',
    problem: { is: 'failed', error: { kind: 'unavailable' } },
  });
  expect(tally(bulk.snapshot())).toEqual({ done: 50, waiting: 70 });
  expect(await gengo.decisions()).toHaveLength(2);

  gengo.whenSent(() => {});
  await gengo.faults('');
  bulk.resume();
  await gengo.settle();
  expect(bulk.snapshot()?.problem).toBeUndefined();
  expect((await gengo.decided()).toSorted()).toEqual(gengo.ids.toSorted());
  expect(ends).toEqual(['stopped', 'done']);
});

test('stopped by its person after the call that was on its way, then resumed', async () => {
  const gengo = await withBulk(120);
  const { bulk } = await gengo.openTab();
  gengo.whenSent(bulk.stop);
  bulk.start(APPROVE, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  expect(bulk.snapshot()?.is).toBe('stopped');
  expect(tally(bulk.snapshot())).toEqual({ done: 50, waiting: 70 });
  expect(() => bulk.start(APPROVE, [])).toThrow(NotOver);

  gengo.whenSent(() => {});
  bulk.resume();
  await gengo.settle();
  expect((await gengo.decided()).toSorted()).toEqual(gengo.ids.toSorted());
  bulk.putAway();
  expect(bulk.snapshot()).toBeUndefined();
});

test('put away while its last call is on its way: the next run begins after that', async () => {
  const gengo = await withBulk(60);
  const { bulk, done } = await gengo.openTab();
  const [first, last] = [gengo.ids.slice(0, 50), gengo.ids.slice(50)];
  gengo.whenSent(() => {
    gengo.whenSent(() => {});
    bulk.stop();
    bulk.putAway();
    bulk.start(APPROVE, gengo.jobsOf(last));
  });
  bulk.start(APPROVE, gengo.jobsOf(first));
  await gengo.settle();
  expect(tally(bulk.snapshot())).toEqual({ done: 10 });
  expect(done).toEqual(gengo.ids);
});

test('its tab dies mid-way: another one shows it, stopped, and resumes without deciding twice', async () => {
  const gengo = await withBulk(120);
  const [one, two] = [await gengo.openTab(), await gengo.openTab()];
  let sent = 0;
  gengo.whenSent(() => {
    sent += 1;
    if (sent === 2) void gengo.kill(one);
  });
  one.bulk.start(APPROVE, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  await gengo.pass(1_000);
  expect(two.bulk.snapshot()?.is).toBe('stopped');
  expect(tally(two.bulk.snapshot())).toEqual({ done: 50, checking: 50, waiting: 20 });

  two.bulk.resume();
  await gengo.settle();
  expect(tally(two.bulk.snapshot())).toEqual({ done: 120 });
  expect((await gengo.decided()).toSorted()).toEqual(gengo.ids.toSorted());
});

test('what is held is left alone, and after ten minutes what has another text', async () => {
  const gengo = await withBulk(3);
  const [held = '', changed = '', free = ''] = gengo.ids;
  gengo.held.add(held);
  gengo.versions.set(changed, 'text:another');
  const { bulk } = await gengo.openTab();
  await gengo.faults('2800');
  bulk.start(APPROVE, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  await gengo.pass(10 * 60_000 + 1);
  await gengo.faults('');
  bulk.resume();
  await gengo.settle();
  expect([held, changed, free].map((id) => entryOf(bulk, id)?.state)).toEqual([
    { is: 'refused', reason: { is: 'held' } },
    { is: 'refused', reason: { is: 'text-changed' } },
    { is: 'done' },
  ]);
  expect(await gengo.decided()).toEqual([free]);
});

test('what cannot be sent for anybody stops it before the second group', async () => {
  const gengo = await withBulk(60);
  const { bulk } = await gengo.openTab();
  bulk.start({ action: 'approve', rating: 9 }, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  expect(bulk.snapshot()?.is).toBe('stopped');
  expect(await gengo.decisions()).toHaveLength(1);
});
