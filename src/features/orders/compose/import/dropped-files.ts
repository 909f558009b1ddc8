import { t } from '@lingui/core/macro';
import { listed } from '#lib/language/write.ts';

/** The files of what was dropped, and why others are not among them. */
export interface Dropped {
  files: File[];
  problem?: string;
}

/**
 * The files that were dropped; of a folder, at any depth, those whose texts can be read. A folder itself comes
 * as a file that cannot be read, which the network would be blamed for. Others of its files are told: each of
 * them would be ordered, and paid, as a file. Hidden ones are passed over.
 */
export function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  // Both are empty once the event is over: they are read before anything is waited for.
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry());
  const files = [...transfer.files];
  const folders = entries.filter((entry) => entry?.isDirectory === true);
  if (folders.length === 0) return Promise.resolve({ files });
  const names = listed([...new Set(folders.map((folder) => folder?.name ?? ''))]);
  const single = files.filter((_, index) => entries[index]?.isDirectory !== true);
  return readFolders(
    single,
    folders.filter((folder) => folder !== null),
  ).catch(() => ({
    files: single,
    problem: t`The folder “${names}” cannot be read. Choose its files instead.`,
  }));
}

const readFolders = async (single: File[], folders: readonly FileSystemEntry[]) =>
  (await import('./dropped-folders.ts')).withFolders(single, folders);
