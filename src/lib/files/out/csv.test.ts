import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../in/csv.ts';
import { imported } from '#test/files/imported.ts';
import { anyJobs } from '#test/arbitrary-job.ts';
import { CSV_COLUMNS, csvChunks } from './csv.ts';
import { guarded } from './csv-line.ts';
import type { ExportedJob } from './exported-job.ts';

const write = (jobs: readonly ExportedJob[]) => [...csvChunks(jobs)].join('');

const JOB: ExportedJob = {
  job_id: '17',
  slug: 'home.title',
  status: 'approved',
  lc_src: 'en',
  lc_tgt: 'de',
  tier: 'pro',
  credits: '0.30',
  currency: 'USD',
  ctime: 1_700_000_000,
  eta: -86,
  body_src: 'Two\nlines, "quoted"',
  body_tgt: '=Zwei',
};

/** RFC 4180 to the letter: what it does not allow is an error. */
function readStrictly(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let at = 0;
  while (at < text.length) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    if (!match) throw new Error(`No cell at ${at}: ${text.slice(at, at + 20)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    at = cell.lastIndex;
  }
  rows.pop();
  return rows;
}

const unguarded = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

test('writes a heading and a row for each translation', () => {
  const [heading, row, ...rest] = readStrictly(write([JOB]).slice(1));
  expect(heading).toEqual(CSV_COLUMNS);
  expect(rest).toEqual([]);
  const cells = Object.fromEntries(CSV_COLUMNS.map((column, index) => [column, row?.[index]]));
  expect(cells).toMatchObject({
    job_id: '17',
    ctime: '2023-11-14T22:13:20Z',
    eta: '-86',
    credits: '0.30',
    body_src: 'Two\nlines, "quoted"',
    body_tgt: "'=Zwei",
    order_id: '',
    file_url_src: '',
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30 1', "'+49 30 1"],
  ['-5', '-5'],
  ['-5,3 %', "'-5,3 %"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\r=x', "'\r=x"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'tis", "'tis"],
  ['a=b', 'a=b'],
  ['', ''],
])('guards %j as %j', (cell, expected) => {
  expect(guarded(cell)).toBe(expected);
});

test('a strict reader and our own importer read back what was written', () => {
  fc.assert(
    fc.property(anyJobs, (jobs) => {
      const text = write(jobs);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const rows = readStrictly(text.slice(1));
      expect(readTable(text)).toEqual(rows);
      const bodies = rows.slice(1).map((row) => row[CSV_COLUMNS.indexOf('body_src')] ?? '');
      expect(bodies.map(unguarded)).toEqual(jobs.map(({ body_src }) => body_src));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^(?![+-][\d.]+$)[=+\-@\t\r\n]/);
    }),
  );
});

test('ordered again from the file, texts have their titles and instructions', () => {
  const job = { ...JOB, comment: 'Be kind', max_chars: 30, custom_data: 'x-1' };
  expect(imported(write([job]), 'list.csv').rows).toEqual([
    {
      title: 'home.title',
      text: 'Two\nlines, "quoted"',
      instructions: 'Be kind',
      maxChars: 30,
      customData: 'x-1',
    },
  ]);
});
