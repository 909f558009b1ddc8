import { csvLine, guarded } from '#lib/files/out/csv-line.ts';
import { exportStem } from '#lib/files/out/formats.ts';
import { crc32, zip } from '#lib/files/out/zip.ts';
import { saveFile } from '#ui/save-file.ts';

/** What a chart shows, in words and as a file. */
export interface ChartTable {
  /** Of the chart, and of its file among others. */
  title: string;
  /** Of the file, after the day: `spent`. */
  file: string;
  head: readonly string[];
  /** The first cell names the row, and leads to its translations where that is known. */
  rows: readonly { key: string; to?: string | undefined; cells: readonly string[] }[];
  /** The same for programs: heads in English, plain numbers. */
  csv: readonly (readonly (string | number)[])[];
}

/** As all exports of Galley: UTF-8 with a byte order mark, and no cell that a spreadsheet would run. */
export const csvOf = ({ csv }: Pick<ChartTable, 'csv'>): string =>
  `\uFEFF${csv.map((row) => csvLine(row.map((cell) => guarded(String(cell))))).join('')}`;

/** `galley-spent-2026-11-22` */
const stemOf = (what: string, now: Date) => exportStem(now).replace('translations', what);

const fileOf = (table: ChartTable, now: Date) => ({
  name: `${stemOf(table.file, now)}.csv`,
  blob: new Blob([csvOf(table)], { type: 'text/csv' }),
});

export const saveTable = (table: ChartTable): void => saveFile(fileOf(table, new Date()));

/** All in one archive: browsers ask before a page saves several files at once. */
export async function saveTables(tables: readonly ChartTable[]): Promise<void> {
  const now = new Date();
  const packed = tables.map(async (table) => {
    const { name, blob } = fileOf(table, now);
    return { name, blob, crc: crc32(new Uint8Array(await blob.arrayBuffer())) };
  });
  saveFile({ name: `${stemOf('insight', now)}.zip`, blob: zip(await Promise.all(packed), now) });
}
