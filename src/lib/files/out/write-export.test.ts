import { expect, test } from 'vitest';
import type { ExportedJob } from './exported-job.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { writeExport } from './write-export.ts';
import { crc32 } from './zip.ts';

const job = (id: number, lc_tgt = 'de'): ExportedJob => ({
  job_id: String(id),
  slug: `key.${id}`,
  status: 'reviewable',
  lc_src: 'en',
  lc_tgt,
  tier: 'pro',
  currency: 'USD',
  ctime: 1_700_000_000,
  body_src: `Hello, “${id}”`,
  body_tgt: 'Hallo 字',
});

const many = Array.from({ length: 100_000 }, (_, index) => job(index));

const options = (onProgress: (written: number) => void = () => {}) => ({
  now: new Date(2026, 10, 22, 12, 34, 56),
  signal: new AbortController().signal,
  onProgress,
});

test('100,000 are written whole, in slices between which others act', async () => {
  const told: number[] = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const { name, blob } = await writeExport(
    EXPORT_FORMATS.json,
    many,
    options((written) => told.push(written)),
  );
  clearInterval(timer);
  expect(name).toBe('galley-translations-2026-11-22.json');
  expect(JSON.parse(await blob.text())).toEqual(many);
  expect(turns).toBeGreaterThan(2);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

test('ends where it is stopped', async () => {
  const stop = new AbortController();
  const writing = writeExport(EXPORT_FORMATS.csv, many, {
    ...options(() => stop.abort(new Error('stopped'))),
    signal: stop.signal,
  });
  await expect(writing).rejects.toThrow('stopped');
});

test('one language pair is one XLIFF file', async () => {
  const { name, blob } = await writeExport(EXPORT_FORMATS.xliff, [job(1), job(2)], options());
  expect(name).toBe('galley-translations-2026-11-22-en-de.xlf');
  expect(blob.type).toBe('application/xliff+xml');
  expect(await blob.text()).toContain('<unit id="2"');
});

test('several language pairs are a zip archive with a file for each', async () => {
  const jobs = [job(1), job(2, 'pt-br'), job(3)];
  const { name, blob } = await writeExport(EXPORT_FORMATS.xliff, jobs, options());
  expect(name).toBe('galley-translations-2026-11-22.zip');
  const files = unzip(await blob.arrayBuffer());
  expect(files.map((file) => file.name)).toEqual([
    'galley-translations-2026-11-22-en-de.xlf',
    'galley-translations-2026-11-22-en-pt-BR.xlf',
  ]);
  expect(files.map(({ text }) => text.match(/<unit id="\d"/g))).toEqual([
    ['<unit id="1"', '<unit id="3"'],
    ['<unit id="2"'],
  ]);
});

test('the check sum is the one of the standard', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

/** Stored files, found as readers find them: from the end, by the directory, and its word checked. */
function unzip(buffer: ArrayBuffer): { name: string; text: string }[] {
  const view = new DataView(buffer);
  const end = buffer.byteLength - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  expect(at + view.getUint32(end + 12, true)).toBe(end);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [crc, size] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true)];
    const [length, local] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const name = new TextDecoder().decode(new Uint8Array(buffer, at + 46, length));
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    expect(new Uint8Array(buffer.slice(local + 4, local + 30))).toEqual(
      new Uint8Array(buffer.slice(at + 6, at + 32)),
    );
    const bytes = new Uint8Array(buffer, local + 30 + length, size);
    expect(crc32(bytes)).toBe(crc);
    at += 46 + length;
    return { name, text: new TextDecoder().decode(bytes) };
  });
}
