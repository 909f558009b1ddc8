import { csvChunks, csvColumns } from './csv.ts';
import { type ExportedJob, hasText } from './exported-job.ts';
import { jsonChunks } from './json.ts';
import { isMemory, tmxChunks } from './tmx.ts';
import { byPair, xliffChunks } from './xliff.ts';

/** A file to be written: it begins when its chunks are taken. */
export interface ExportFile {
  name: string;
  chunks: Iterable<string>;
}

/** Passes on what it is given, one by one, as the file takes it: for progress. */
export type Counted = <Job>(jobs: Iterable<Job>) => Iterable<Job>;

export interface ExportFormat {
  label: string;
  /** MIME type. */
  type: string;
  /** Whether a translation has anything to say in it. */
  holds: (job: ExportedJob) => boolean;
  /** `stem` is the name without its ending. */
  files: (jobs: readonly ExportedJob[], stem: string, counted: Counted) => readonly ExportFile[];
}

export const EXPORT_FORMATS = {
  csv: {
    label: 'CSV',
    type: 'text/csv',
    holds: () => true,
    files: (jobs, stem, counted) => [
      { name: `${stem}.csv`, chunks: csvChunks(counted(jobs), csvColumns(jobs)) },
    ],
  },
  json: {
    label: 'JSON',
    type: 'application/json',
    holds: () => true,
    files: (jobs, stem, counted) => [{ name: `${stem}.json`, chunks: jsonChunks(counted(jobs)) }],
  },
  xliff: {
    label: 'XLIFF',
    type: 'application/xliff+xml',
    holds: hasText,
    files: (jobs, stem, counted) =>
      byPair(jobs).map((pair) => ({
        name: `${stem}-${pair.srcLang}-${pair.trgLang}.xlf`,
        chunks: xliffChunks(pair, counted(pair.jobs)),
      })),
  },
  tmx: {
    label: 'TMX',
    type: 'application/x-tmx+xml',
    holds: isMemory,
    files: (jobs, stem, counted) => [{ name: `${stem}.tmx`, chunks: tmxChunks(counted(jobs)) }],
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

/** `galley-translations-2026-11-22`, by the viewer's own day. */
export function exportStem(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `galley-translations-${now.getFullYear()}-${month}-${day}`;
}
