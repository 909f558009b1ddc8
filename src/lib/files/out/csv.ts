import { isoTime } from '../../language/write.ts';
import { csvLine, guarded } from './csv-line.ts';
import type { ExportedJob } from './exported-job.ts';

/**
 * By the API's names, which our own importer understands; what people look for first stands first. A name of ours must
 * mean nothing to `in/fields.ts`: "ordered again from the file" tells (`csv.test.ts`).
 */
export const CSV_COLUMNS = [
  'job_id',
  'order_id',
  'slug',
  'status',
  'lc_src',
  'lc_tgt',
  'tier',
  'unit_count',
  'credits',
  'currency',
  'ctime',
  'eta',
  'body_src',
  'body_tgt',
  'comment',
  'custom_data',
  'max_chars',
  'position',
  'mt',
  'file_url_src',
  'file_url_tgt',
] as const satisfies readonly (keyof ExportedJob)[];

/** What the record tells: only where the translations have it. */
export const RECORD_COLUMNS = ['decided_by', 'decided_at', 'rounds', 'rating'] as const;
type CsvColumn = (typeof CSV_COLUMNS | typeof RECORD_COLUMNS)[number];

export const csvColumns = ([first]: readonly ExportedJob[]): readonly CsvColumn[] => [
  ...CSV_COLUMNS,
  ...RECORD_COLUMNS.filter((column) => first && column in first),
];

/**
 * A table after RFC 4180, row by row: one heading row, CRLF, cells quoted where they must be, in UTF-8
 * with a byte order mark, without which Excel takes it for the system's old encoding. `ctime` is ISO 8601
 * in UTC; all else is as Gengo sent it, save for the apostrophe that `guarded` tells of. A file's texts
 * are empty, and its links stand in the last columns.
 */
export function* csvChunks(
  jobs: Iterable<ExportedJob>,
  columns: readonly CsvColumn[] = CSV_COLUMNS,
): Generator<string> {
  yield `\uFEFF${csvLine(columns)}`;
  for (const job of jobs) yield csvLine(columns.map((column) => guarded(valueOf(job, column))));
}

function valueOf(job: ExportedJob, column: CsvColumn): string {
  return column === 'ctime' ? isoTime(job.ctime) : String(job[column] ?? '');
}
