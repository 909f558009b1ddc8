import type { ExportFormatName } from '#lib/files/out/formats.ts';
import type { Written } from '#lib/files/out/write-export.ts';
import type { FactName } from '../recorded/facts.ts';

/** Of which translations, and how. */
export interface About {
  format: ExportFormatName;
  ids: readonly string[];
  /** Columns of the record that were chosen: what it tells goes along. */
  facts: readonly FactName[];
}

/** Of `total` translations so many are read, or written. */
interface Going extends About {
  done: number;
  total: number;
}

/** What a finished file holds, and what it does not. */
export interface ExportResult extends About {
  /** Absent where nothing was left to write. */
  file: Written | undefined;
  count: number;
  unread: readonly string[];
  /** Files, where the format holds texts alone. */
  textless: readonly string[];
}

export type ExportState =
  | (Going & { phase: 'writing' | 'stopped' })
  /** `leftMs`: about how long it still takes. */
  | (Going & { phase: 'reading'; leftMs: number })
  | (Going & { phase: 'failed'; error: unknown })
  | (ExportResult & { phase: 'done' });
