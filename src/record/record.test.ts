import {
  appendFile,
  mkdtemp,
  open as openFile,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openFileStore, readFiles } from './file-store.ts';
import { readTable } from '#lib/files/in/csv.ts';
import { type Entry, writeLine } from './line.ts';
import { createRecord } from './record.ts';
import type { Store } from './store.ts';
import { tableOf } from './table.ts';
import { verify } from './verify.ts';

const KEY = 'a key of the record';

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'galley-record-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return join(path, 'record.jsonl');
}

const entry = (job: string, more: Partial<Entry> = {}): Entry => ({
  v: 1,
  at: new Date().toISOString(),
  who: 'ann@x.example',
  role: 'reviewer',
  act: 'approve',
  job,
  order: null,
  price: '49 USD',
  outcome: null,
  request: `r${job}`,
  ...more,
});

async function open(path: string, isRequired = false) {
  const logs: string[] = [];
  const log = (line: string) => logs.push(line);
  const store = await openFileStore(path, log);
  onTestFinished(() => store.close());
  return { store, logs, record: createRecord({ store, key: KEY, isRequired, log }) };
}

const linesOf = async (path: string) => {
  const lines: string[] = [];
  for await (const line of readFiles(path)()) lines.push(line);
  return lines;
};
async function* each(lines: readonly string[]) {
  yield* lines;
}

/** A record of five lines, each after the other. */
async function written() {
  const path = await folder();
  const { record, store } = await open(path);
  await record.begin([entry('1'), entry('2')]);
  await record.end([entry('1', { outcome: 'done' }), entry('2', { outcome: 'done' })]);
  await record.begin([entry('3')]);
  await store.close();
  return { path, lines: await linesOf(path) };
}

test('a line for each translation before it is sent, and one for how it ended, chained', async () => {
  const { lines } = await written();
  expect(lines.map((line) => JSON.parse(line)).map(({ job, outcome }) => [job, outcome])).toEqual([
    ['1', null],
    ['2', null],
    ['1', 'done'],
    ['2', 'done'],
    ['3', null],
  ]);
  const verdict = await verify(each(lines), KEY);
  expect(verdict).toEqual({ lines: 5, head: JSON.parse(lines[4] ?? '').mac, faults: [] });
});

test.each([
  ['changed', (lines: string[]) => lines.with(1, lines[1]?.replace('49 USD', '40 USD') ?? '')],
  ['changed at the end', (lines: string[]) => lines.with(4, lines[4]?.replace('ann', 'eve') ?? '')],
  ['removed', (lines: string[]) => lines.toSpliced(2, 1)],
  ['removed at the beginning', (lines: string[]) => lines.slice(1)],
  ['added', (lines: string[]) => lines.toSpliced(2, 0, lines[0] ?? '')],
  ['moved', (lines: string[]) => [lines[1], lines[0], ...lines.slice(2)].map((line) => line ?? '')],
  ['that is none', (lines: string[]) => [...lines, '{"v":1}']],
  ['added at the end', (lines: string[]) => [...lines, lines[4] ?? '']],
  ['moved at the end', (lines: string[]) => lines.with(3, lines[4] ?? '').with(4, lines[3] ?? '')],
  ['torn at the end', (lines: string[]) => lines.with(4, lines[4]?.slice(0, 40) ?? '')],
  [
    'with a name that comes twice',
    (lines: string[]) => lines.with(1, lines[1]?.replace('{', '{"who":"eve",') ?? ''),
  ],
])('a line %s is found', async (_, spoil) => {
  const { lines } = await written();
  expect((await verify(each(spoil(lines)), KEY)).faults).not.toEqual([]);
});

test('by another key nothing is genuine; that lines were cut off a head tells that was logged', async () => {
  const { lines } = await written();
  expect((await verify(each(lines), 'another key')).faults).toHaveLength(5);
  const { mac } = JSON.parse(lines[4] ?? '');
  expect((await verify(each(lines), KEY, [mac])).faults).toEqual([]);
  const cut = lines.slice(0, 4);
  expect((await verify(each(cut), KEY)).faults).toEqual([]);
  expect((await verify(each(cut), KEY, [mac])).faults).toHaveLength(1);
});

test('what has no outcome is known after a start; the chain goes on', async () => {
  const { path } = await written();
  const { record } = await open(path);
  expect((await record.open()).map(({ job }) => job)).toEqual(['3']);
  await record.end([entry('3', { outcome: 'found-done' })]);
  expect(await record.open()).toEqual([]);
  expect((await verify(each(await linesOf(path)), KEY)).faults).toEqual([]);
});

test('a torn last line is kept aside and told', async () => {
  const { path, lines } = await written();
  const file = (await readdir(join(path, '..'))).find((name) => name.endsWith('jsonl')) ?? '';
  await appendFile(join(path, '..', file), lines[0]?.slice(0, 40) ?? '');
  const { record, logs } = await open(path);
  expect(logs).toEqual([expect.stringContaining('was torn')]);
  await record.begin([entry('4')]);
  expect((await verify(each(await linesOf(path)), KEY)).faults).toEqual([]);
  const torn = (await readdir(join(path, '..'))).find((name) => name.includes('torn'));
  expect(await readFile(join(path, '..', torn ?? ''), 'utf8')).toBe(lines[0]?.slice(0, 40));
});

test('a file for each day, UTC, on one chain; a clock that goes back changes nothing', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-30T23:59:59Z') });
  const path = await folder();
  const { record } = await open(path);
  await record.begin([entry('1')]);
  vi.setSystemTime(Date.parse('2026-12-01T00:00:01Z'));
  await record.begin([entry('2')]);
  vi.setSystemTime(Date.parse('2026-11-30T23:59:00Z'));
  await record.begin([entry('3')]);
  const files = (await readdir(join(path, '..'))).filter((name) => name.endsWith('jsonl'));
  expect(files.toSorted()).toEqual(['record.2026-11-30.jsonl', 'record.2026-12-01.jsonl']);
  const lines = await linesOf(path);
  expect(lines.map((line) => JSON.parse(line).job)).toEqual(['1', '2', '3']);
  expect((await verify(each(lines), KEY)).faults).toEqual([]);
});

test('across the files of days: what is gone at the seam of two is found, and a day that is gone', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-29T12:00:00Z') });
  const path = await folder();
  const { record } = await open(path);
  const days = ['2026-11-28', '2026-11-29', '2026-11-30'];
  const fileOf = (day: string) => path.replace('.jsonl', `.${day}.jsonl`);
  for (const day of days) {
    vi.setSystemTime(Date.parse(`${day}T12:00:00Z`));
    await record.begin([entry(`${day} 1`), entry(`${day} 2`)]);
  }
  const texts = await Promise.all(days.map((day) => readFile(fileOf(day), 'utf8')));
  const faults = async () => (await verify(readFiles(path)(), KEY)).faults;
  expect(await faults()).toEqual([]);
  const [first = '', second = '', third = ''] = texts;
  const lastGone = first.slice(0, first.trimEnd().lastIndexOf('\n') + 1);
  for (const [one, two] of [
    [lastGone, second],
    ['', second],
    [first, ''],
    [second, first],
    [first, second + third],
  ] as const) {
    await writeFile(fileOf('2026-11-28'), one);
    await writeFile(fileOf('2026-11-29'), two);
    expect(await faults()).not.toEqual([]);
  }
});

test('what cannot be used as a place of files is said by its code and path', async () => {
  const path = '/dev/null/record.jsonl';
  await expect(openFileStore(path, () => {})).rejects.toMatchObject({
    code: expect.stringMatching(/^E(NOTDIR|EXIST)$/),
    path: '/dev/null',
  });
});

test('half a line that a full disk has left does not stand before the next one', async () => {
  const path = await folder();
  const { record } = await open(path);
  await record.begin([entry('1')]);
  const name = (await readdir(join(path, '..'))).find((one) => one.endsWith('jsonl')) ?? '';
  const probe = await openFile(join(path, '..', name));
  const handles: { appendFile: (text: Buffer) => Promise<void> } = Object.getPrototypeOf(probe);
  await probe.close();
  const full = vi.spyOn(handles, 'appendFile').mockImplementationOnce(async (text) => {
    await appendFile(join(path, '..', name), text.subarray(0, 40));
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  });
  onTestFinished(() => full.mockRestore());
  expect(await record.begin([entry('2')])).toBe('kept');
  expect(await record.begin([entry('3')])).toBe('kept');
  const lines = await linesOf(path);
  expect(lines.map((line) => JSON.parse(line).job)).toEqual(['1', '2', '3']);
  expect((await verify(each(lines), KEY)).faults).toEqual([]);
});

test('two do not write one file', async () => {
  const path = await folder();
  await writeFile(`${path}.lock`, String(process.ppid));
  await expect(openFileStore(path, () => {})).rejects.toThrow(
    `GALLEY_RECORD is written by process ${process.ppid} already.`,
  );
});

/** A store that can be broken. */
function fragile() {
  const lines: string[] = [];
  let told = 0;
  const state = { isBroken: false };
  const store: Store = {
    isOwn: true,
    add: async (write) => {
      const news = lines.slice(told);
      told = lines.length;
      const added = write(news);
      if (state.isBroken) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      lines.push(...added);
    },
    close: async () => {},
  };
  return { store, state, lines };
}

test('what cannot be written is written later, once, in its order, and said', async () => {
  const { store, state, lines } = fragile();
  const logs: string[] = [];
  const record = createRecord({
    store,
    key: KEY,
    isRequired: false,
    log: (line) => logs.push(line),
  });
  state.isBroken = true;
  expect(await record.begin([entry('1')])).toBe('kept');
  await record.end([entry('1', { outcome: 'done' })]);
  expect(lines).toEqual([]);
  state.isBroken = false;
  expect(await record.begin([entry('2')])).toBe('kept');
  expect(lines.map((line) => JSON.parse(line).job)).toEqual(['1', '1', '2']);
  expect((await record.open()).map(({ job }) => job)).toEqual(['2']);
  expect(logs).toEqual(['The record cannot be written (ENOSPC).', 'The record is written again.']);
});

test('where it is required, what cannot be written is not sent; how something ended is kept for later', async () => {
  const { store, state, lines } = fragile();
  const record = createRecord({ store, key: KEY, isRequired: true, log: () => {} });
  await record.begin([entry('1')]);
  state.isBroken = true;
  expect(await record.begin([entry('2')])).toBe('record_unavailable');
  await record.end([entry('1', { outcome: 'done' })]);
  state.isBroken = false;
  await record.open();
  expect(lines.map((line) => JSON.parse(line)).map(({ job, outcome }) => [job, outcome])).toEqual([
    ['1', null],
    ['1', 'done'],
  ]);
});

test('a price is spent when it is begun, and not when it surely failed', async () => {
  const { store, state } = fragile();
  const record = createRecord({ store, key: KEY, isRequired: false, log: () => {} });
  const day = new Date().toISOString().slice(0, 10);
  const spent = async () => {
    let sum = '';
    await record.begin([], (ledger) => {
      sum = ledger.spent('ann@x.example', 'approve', day, 'USD');
      return false;
    });
    return Number(sum);
  };
  await record.begin([entry('1'), entry('2'), entry('3'), entry('4')]);
  expect(await spent()).toBe(196);
  await record.end([entry('1', { outcome: 'done' }), entry('2', { outcome: 'refused 2250' })]);
  await record.end([entry('3', { outcome: 'not-sent paced' }), entry('4', { outcome: 'unclear' })]);
  expect(await spent()).toBe(98);
  // A second word on the same changes nothing.
  await record.end([entry('4', { outcome: 'found-not-done' })]);
  expect(await spent()).toBe(98);
  state.isBroken = true;
  expect(await record.begin([entry('5')], () => true)).toBe('record_unavailable');
});

test('no cell of the table is a formula, whoever named oneself or an order so', async () => {
  const odd = entry('1', {
    who: '=cmd|x',
    act: 'order',
    mark: '@SUM(1)\n=2',
    request: '+1-1',
    languages: ['-1+2~de'],
  });
  const { text } = writeLine(odd, '', KEY);
  for (const key of [undefined, KEY]) {
    const rows: string[] = [];
    for await (const row of tableOf(each([text]), key)) rows.push(row);
    const [, cells = []] = readTable(rows.join(''));
    expect(cells).toEqual(expect.arrayContaining(["'@SUM(1)\n=2", "'+1-1", "'-1+2~de"]));
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(cells.includes("'=cmd|x")).toBe(key === undefined);
  }
});

test('as a table, under names that nobody can trace if asked for', async () => {
  const { lines } = await written();
  const rows: string[] = [];
  for await (const row of tableOf(each(lines))) rows.push(row);
  expect(rows[0]).toMatch(/^\uFEFFat,who,role,act,job,order,outcome,price,/);
  expect(rows[1]).toContain(',ann@x.example,reviewer,approve,1,,begun,49 USD,');
  const hidden: string[] = [];
  for await (const row of tableOf(each(lines), KEY)) hidden.push(row);
  expect(hidden.join('')).not.toContain('ann');
  expect(hidden[1]).toMatch(/Z,[0-9a-f]{12},reviewer,/);
});
