import { csvLine, guarded } from '#lib/files/out/csv-line.ts';
import { exportStem } from '#lib/files/out/formats.ts';
import { saveFile } from '#ui/save-file.ts';

/** What a chart shows, in words and as a file. */
export interface ChartTable {
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

export function saveTable(table: ChartTable): void {
  const stem = exportStem(new Date()).replace('translations', table.file);
  const blob = new Blob([csvOf(table)], { type: 'text/csv' });
  saveFile({ name: `${stem}.csv`, blob });
}
