import { expect, test, vi } from 'vitest';
import { readCaptcha } from '#sandbox/test-client.ts';
import { tally, withBulk } from '#test/tabs/bulk-tabs.ts';
import { type Bulk, type BulkState, NotOver } from './bulk-types.ts';

const REJECT = { action: 'reject', reason: 'quality', comment: 'Not this.' } as const;

type Gengo = Awaited<ReturnType<typeof withBulk>>;

const stateOf = (bulk: Bulk, jobId: string | undefined): BulkState | undefined =>
  bulk.snapshot()?.entries.find((entry) => entry.jobId === jobId)?.state;

const imageOf = (bulk: Bulk, jobId: string) => {
  const state = stateOf(bulk, jobId);
  if (state?.is !== 'captcha') throw new Error(`${jobId} is ${state?.is}`);
  return state.url;
};

/** Types what the image says. */
async function type(gengo: Gengo, bulk: Bulk, jobId: string) {
  bulk.answer(jobId, await readCaptcha(gengo.client, imageOf(bulk, jobId)));
  await gengo.settle();
}

async function startReject(count: number, options = {}) {
  const gengo = await withBulk(count, options);
  const { bulk } = await gengo.openTab();
  bulk.start(REJECT, gengo.jobsOf(gengo.ids));
  await gengo.settle();
  return { gengo, bulk, ids: gengo.ids };
}

test('three images are ready, the next ones follow, and each is rejected once', async () => {
  const { gengo, bulk, ids } = await startReject(6);
  expect(tally(bulk.snapshot())).toEqual({ captcha: 3, waiting: 3 });
  for (const id of ids) await type(gengo, bulk, id);
  expect(bulk.snapshot()?.is).toBe('done');
  expect(await gengo.decided()).toEqual(ids);
});

test('a wrong answer brings another image', async () => {
  const { gengo, bulk, ids } = await startReject(1);
  const [id = ''] = ids;
  const url = imageOf(bulk, id);
  bulk.answer(id, 'WRONG1');
  expect(stateOf(bulk, id)?.is).toBe('sending');
  await gengo.settle();
  expect(stateOf(bulk, id)).toMatchObject({ is: 'captcha', isWrong: true });
  expect(imageOf(bulk, id)).not.toBe(url);
  await type(gengo, bulk, id);
  expect(await gengo.decided()).toEqual([id]);
});

test('another image when it is wanted, and one is passed over', async () => {
  const { gengo, bulk, ids } = await startReject(2);
  const [id = '', other = ''] = ids;
  const url = imageOf(bulk, id);
  bulk.newImage(id);
  bulk.answer(id, '  ');
  await gengo.settle();
  expect(imageOf(bulk, id)).not.toBe(url);
  bulk.skip(other);
  await type(gengo, bulk, id);
  expect(tally(bulk.snapshot())).toEqual({ done: 1, skipped: 1 });
  expect(bulk.snapshot()?.is).toBe('done');
});

test('without captchas they go straight', async () => {
  const { gengo, bulk, ids } = await startReject(5, { captcha: 'off' });
  expect(tally(bulk.snapshot())).toEqual({ done: 5 });
  expect(await gengo.decided()).toEqual(ids);
});

test('an image that Gengo wants, and had not told of, is asked for', async () => {
  const gengo = await withBulk(1);
  const [id = ''] = gengo.ids;
  const ask = globalThis.fetch;
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    vi.stubGlobal('fetch', ask);
    const text = await (await ask(url, init)).text();
    return new Response(text.replace('captcha_url', 'unknown'));
  });
  const { bulk } = await gengo.openTab();
  bulk.start(REJECT, gengo.jobsOf([id]));
  await gengo.settle();
  expect(await gengo.decisions()).toMatchObject([{ code: 2400 }]);
  expect(stateOf(bulk, id)).toMatchObject({ is: 'captcha', isWrong: false });
  await type(gengo, bulk, id);
  expect(await gengo.decided()).toEqual([id]);
});

test('decided elsewhere while its image was read: it is refused', async () => {
  const { gengo, bulk, ids } = await startReject(2);
  const [id = '', other = ''] = ids;
  await gengo.approveElsewhere([id]);
  await type(gengo, bulk, id);
  expect(stateOf(bulk, id)).toMatchObject({
    is: 'refused',
    reason: { is: 'failed', error: { kind: 'illegal-state' } },
  });
  await type(gengo, bulk, other);
  expect(bulk.snapshot()?.is).toBe('done');
});

test('a lost answer is looked into while the tray goes on, and is not sent again: it may be back', async () => {
  const { gengo, bulk, ids } = await startReject(2);
  const [id = '', other = ''] = ids;
  await gengo.faults(`reset@PUT translate/job/${id}*1`);
  await type(gengo, bulk, id);
  expect(stateOf(bulk, id)?.is).toBe('checking');
  await type(gengo, bulk, other);
  expect(stateOf(bulk, other)?.is).toBe('done');
  await gengo.pass(15_000);
  expect(stateOf(bulk, id)?.is).toBe('unknown');
  expect(bulk.snapshot()?.is).toBe('done');
  expect(await gengo.decided()).toEqual([other]);
});

test('stopped with images in the tray, each has another one when it goes on', async () => {
  const { gengo, bulk, ids } = await startReject(1);
  const [id = ''] = ids;
  const url = imageOf(bulk, id);
  bulk.stop();
  await gengo.settle();
  bulk.answer(id, 'TOOLATE');
  bulk.resume();
  await gengo.settle();
  expect(imageOf(bulk, id)).not.toBe(url);
  expect(await gengo.decisions()).toEqual([]);
});

test('Gengo is down when an answer comes: it stops, and the translation waits', async () => {
  const { gengo, bulk, ids } = await startReject(1);
  const [id = ''] = ids;
  await gengo.faults('2800@PUT translate/job*1');
  await type(gengo, bulk, id);
  expect(bulk.snapshot()).toMatchObject({ is: 'stopped' });
  expect(stateOf(bulk, id)).toEqual({ is: 'waiting' });
});

test('two tabs: the other one follows, and can neither start nor steer', async () => {
  const gengo = await withBulk(2, { captcha: 'required' });
  const [one, two] = [await gengo.openTab(), await gengo.openTab()];
  const [first = '', second = ''] = gengo.ids;
  one.bulk.start(REJECT, gengo.jobsOf([first]));
  two.bulk.start(REJECT, gengo.jobsOf([second]));
  await gengo.settle();
  expect(two.bulk.snapshot()?.entries).toEqual(one.bulk.snapshot()?.entries);
  expect([one.bulk.isElsewhere(), two.bulk.isElsewhere()]).toEqual([false, true]);
  two.bulk.stop();
  two.bulk.skip(first);
  two.bulk.putAway();
  two.bulk.resume();
  await gengo.settle();
  expect(one.bulk.snapshot()?.is).toBe('running');
  expect(stateOf(one.bulk, first)?.is).toBe('captcha');
  expect(() => two.bulk.start(REJECT, [])).toThrow(NotOver);
});
