import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Records, recordsInMemory } from '#store/records.ts';
import type { SumsAsk } from '#lib/insight/sums.ts';
import { type Asks, createAnswers } from './answers.ts';
import type { MemoryRecord } from './remembered.ts';

const whose = { owner: 'a', isKept: true };

const record = (id: string, more: Partial<MemoryRecord> = {}): MemoryRecord => ({
  id,
  source: 'Save changes',
  pair: 'en>de',
  translation: 'Änderungen speichern',
  status: 'approved',
  at: 100,
  read: 1,
  cost: { tier: 'standard', units: 2, credits: '0.1500', currency: 'USD' },
  ...more,
});

/** A memory on a disk that outlives it, and another tab's on the same. */
function world() {
  const disk = recordsInMemory();
  const heard = new EventTarget();
  const channel = {
    postMessage: (data: unknown) => heard.dispatchEvent(new MessageEvent('message', { data })),
    addEventListener: heard.addEventListener.bind(heard),
  };
  const open = (kept: Records = disk) => {
    const { answer, cleared } = createAnswers({
      kept: () => kept,
      inMemory: recordsInMemory,
      channel,
    });
    return {
      cleared,
      put: (...records: MemoryRecord[]) => answer({ ...whose, ask: 'put', records }),
      find: (text: string, targets = ['de']) =>
        answer({ ...whose, ask: 'find', source: 'en', targets, texts: [text] }),
      findAll: (texts: string[]) =>
        answer({ ...whose, ask: 'find', source: 'en', targets: ['de'], texts }),
      missing: (ids: string[], status?: string) =>
        answer({ ...whose, ask: 'missing', ids, status }),
      count: () => answer({ ...whose, ask: 'count' }),
      sums: (ask: SumsAsk) => answer({ ...whose, ask: 'sums', ...ask }),
      newest: (ask: Asks['newest']) => answer({ ...whose, ask: 'newest', ...ask }),
      forget: () => answer({ ...whose, ask: 'forget' }),
    };
  };
  return { disk, open };
}

test('a text is found in each language, the very one and but for spaces and case, and no other', async () => {
  const memory = world().open();
  await memory.put(
    record('1'),
    record('2', { pair: 'en>fr', status: 'reviewable' }),
    record('3', { pair: 'en>es', status: 'pending', translation: undefined }),
    record('4', { pair: 'en>it', status: 'canceled' }),
    record('5', { pair: 'de>de' }),
    record('6', { pair: 'en>ja', translation: undefined }),
  );
  const targets = ['de', 'fr', 'es', 'it', 'ja'];
  expect(await memory.find('Save changes', targets)).toEqual([
    [
      expect.objectContaining({ target: 'de', stand: 'approved', isExact: true, jobId: '1' }),
      expect.objectContaining({ target: 'fr', stand: 'waiting' }),
      expect.objectContaining({ target: 'es', stand: 'coming' }),
    ],
  ]);
  expect(await memory.find(' save  CHANGES\r\n')).toMatchObject([[{ isExact: false, jobId: '1' }]]);
  expect(await memory.find('\r\nSave changes ')).toMatchObject([[{ isExact: true }]]);
  expect(await memory.find('Save change')).toEqual([[]]);
});

test('of several the approved one counts, then the very text, then the newest', async () => {
  const memory = world().open();
  const best = async (found: object) =>
    expect(await memory.find('Save changes')).toMatchObject([[found]]);
  await memory.put(record('1', { status: 'pending', at: 900 }));
  await best({ jobId: '1', stand: 'coming' });
  await memory.put(record('2', { source: 'SAVE changes', at: 500 }));
  await best({ jobId: '2', stand: 'approved', isExact: false });
  await memory.put(record('3', { at: 300 }), record('4', { at: 400, translation: 'Sichern' }));
  await best({ jobId: '4', translation: 'Sichern', isExact: true });
});

test('the later reading counts, in whatever order they come; another text makes it another', async () => {
  const memory = world().open();
  await memory.put(record('1', { read: 5 }));
  await memory.put(record('1', { read: 4, status: 'pending' }));
  expect(await memory.find('Save changes')).toMatchObject([[{ stand: 'approved' }]]);
  await memory.put(record('1', { read: 6, source: 'Other' }));
  expect(await memory.find('Save changes')).toEqual([[]]);
  expect(await memory.find('Other')).toMatchObject([[{ jobId: '1' }]]);
  expect(await memory.count()).toEqual({ all: 1, approved: 1, from: 100, to: 100 });
});

test('it is there after a reload, and another tab hears of it, and of what is forgotten', async () => {
  const { open } = world();
  const [one, other] = [open(), open()];
  expect(await other.count()).toMatchObject({ all: 0 });
  await one.put(record('1'), record('2', { status: 'pending' }));
  expect(await other.find('Save changes')).toMatchObject([[{ jobId: '1' }]]);
  expect(await open().count()).toMatchObject({ all: 2, approved: 1 });
  expect(await open().missing(['1', '2', '3'])).toEqual(['3']);
  expect(await open().missing(['1', '2', '3'], 'approved')).toEqual(['2', '3']);
  await one.forget();
  expect(await other.find('Save changes')).toEqual([[]]);
  expect(await open().count()).toMatchObject({ all: 0, from: undefined });
});

test('what the store forgets with all else is not known any more; another owner’s stays', async () => {
  const { open, disk } = world();
  const memory = open();
  await memory.put(record('1'));
  await disk.clear('b:');
  await memory.cleared();
  expect(await memory.count()).toMatchObject({ all: 1 });
  await disk.clear('a:');
  await memory.cleared();
  expect(await memory.count()).toMatchObject({ all: 0 });
});

test('for this session only: what was kept is gone, and nothing gets to the disk', async () => {
  const { open, disk } = world();
  await open().put(record('1'));
  const answers = createAnswers({
    kept: () => disk,
    inMemory: recordsInMemory,
    channel: undefined,
  });
  const session = { owner: 'a', isKept: false };
  await answers.answer({ ...session, ask: 'put', records: [record('2')] });
  expect(await answers.answer({ ...session, ask: 'count' })).toMatchObject({ all: 1 });
  expect(await open().count()).toMatchObject({ all: 0 });
});

test('a disk that fails is asked anew by the next question, and what it holds is read as it can be', async () => {
  const { open, disk } = world();
  await disk.put([
    ['a:memory:1', record('1')],
    ['a:memory:2', { id: 2 }],
  ]);
  let isBroken = true;
  const each: Records['each'] = (...all) => {
    if (!isBroken) return disk.each(...all);
    isBroken = false;
    return Promise.reject(new Error('no'));
  };
  const memory = open({ ...disk, each });
  await expect(memory.count()).rejects.toThrow('no');
  expect(await memory.count()).toMatchObject({ all: 1 });
});

test('whatever is remembered is found by its own text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), async (texts) => {
      const memory = world().open();
      await memory.put(...texts.map((source, index) => record(`${index}`, { source })));
      const found = await memory.findAll(texts);
      expect(found).toMatchObject(texts.map(() => [{ stand: 'approved', isExact: true }]));
    }),
    { numRuns: 25 },
  );
});

test('all wordings of a text are told, newest first, and what its key was before; another file’s key is not', async () => {
  const { disk } = world();
  const { answer } = createAnswers({
    kept: () => disk,
    inMemory: recordsInMemory,
    channel: undefined,
  });
  const records = [
    record('1', { at: 1, file: 'en.json', key: 'save' }),
    record('2', { at: 2, translation: 'Sichern' }),
    record('3', { at: 3, source: 'Save', file: 'en.json', key: 'save' }),
    record('4', { at: 4, source: 'Store', file: 'other.json', key: 'save' }),
    record('5', { at: 5, source: 'SAVE CHANGES' }),
    record('6', { at: 6, pair: 'en>fr', status: 'canceled' }),
  ];
  await answer({ ...whose, ask: 'put', records });
  const ask = { source: 'en', targets: ['de', 'fr'], file: 'en.json' };
  const asking = (key: string) =>
    answer({ ...whose, ask: 'wordings', ...ask, texts: [{ key, source: 'Save changes' }] });
  expect(await asking('save')).toMatchObject([
    [
      { jobId: '3', isKey: true, isSame: false },
      { jobId: '2', isKey: false, isSame: true, translation: 'Sichern' },
      { jobId: '1', isKey: true, isSame: true, target: 'de' },
    ],
  ]);
  expect(await asking('other')).toMatchObject([[{ jobId: '2' }, { jobId: '1', isKey: false }]]);
  // Read anew it has another key.
  await answer({ ...whose, ask: 'put', records: [record('3', { source: 'Save', read: 2 })] });
  expect(await asking('save')).toMatchObject([[{ jobId: '2' }, { jobId: '1' }]]);
  await answer({ ...whose, ask: 'forget' });
  expect(await asking('save')).toEqual([[]]);
});

/** All of the account's time, as one month. */
const EVER: SumsAsk = {
  period: { from: 0, to: 1_000 },
  by: 'tier',
  months: [0],
  lastMonth: { from: 0, to: 500 },
  thisMonth: { from: 500, to: 1_000 },
  lately: { from: 0, to: 1_000 },
  evidence: [{ id: '1', delivered: 160 }],
};

test('what is remembered is summed, files too, after a reload as before; what has no price yet is read again', async () => {
  const { open } = world();
  const memory = open();
  await memory.put(
    record('1'),
    record('2', { source: '', isFile: true, translation: undefined, at: 600 }),
    record('3', { cost: undefined }),
    record('4', { cost: { tier: 'pro', units: 5, currency: 'USD' } }),
  );
  expect(await memory.missing(['1', '2', '3', '4'])).toEqual(['3']);
  expect(await memory.find('')).toEqual([[]]);
  expect(await memory.count()).toMatchObject({ all: 3 });
  const sums = await open().sums(EVER);
  expect(sums).toMatchObject({
    known: 3,
    all: { count: 3, units: 9, money: { USD: 300_000 } },
    thisMonth: { count: 1 },
    groups: [
      { key: 'standard', count: 2, quality: { delivery: { n: 1, median: 60 } } },
      { key: 'pro', count: 1, money: { USD: 0 } },
    ],
  });
  await memory.put(record('1', { read: 2, status: 'canceled' }));
  expect(await memory.sums(EVER)).toMatchObject({ canceled: 1, all: { money: { USD: 150_000 } } });
  await memory.forget();
  expect(await memory.sums(EVER)).toMatchObject({ known: 0 });
});

test('the newest of a time are named, in a status if that is asked', async () => {
  const memory = world().open();
  await memory.put(
    record('1', { at: 5 }),
    record('2', { at: 7, status: 'pending' }),
    record('3', { at: 7 }),
    record('4', { at: 9 }),
  );
  const ids = async (ask: Asks['newest']) =>
    ((await memory.newest(ask)) as { id: string }[]).map(({ id }) => id);
  expect(await ids({ from: 5, to: 9, most: 2 })).toEqual(['3', '2']);
  expect(await ids({ from: 0, to: 9, most: 9, statuses: ['approved'] })).toEqual(['3', '1']);
});
