import { isReadable } from './sources.ts';

/** The files of what was dropped, and why others are not among them. */
export interface Dropped {
  files: File[];
  problem?: string;
}

/** More are no texts of one order, but a mistake. */
const MOST = 200;

/** As many names as a line holds. */
const SHOWN = 5;

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
  const names = new Set(folders.map((folder) => folder?.name));
  const single = files.filter((_, index) => entries[index]?.isDirectory !== true);
  return readFolders(folders.filter((folder) => folder !== null)).then(
    (found) => withFolders(single, found),
    () => ({
      files: single,
      problem: `The folder “${[...names].join(', ')}” cannot be read. Choose its files instead.`,
    }),
  );
}

function withFolders(single: File[], found: readonly File[]): Dropped {
  if (found.length > MOST)
    return {
      files: single,
      problem: `There are more than ${MOST} files in the folder: choose those with your texts.`,
    };
  const readable = found.filter(isReadable);
  const others = found.filter((file) => !isReadable(file)).map(({ name }) => name);
  const files = [...single, ...readable];
  if (others.length > 0) {
    const more = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : '';
    const names = others.slice(0, SHOWN).join(', ') + more;
    return {
      files,
      problem: `Left out of the folder, because their texts cannot be read: ${names}. To order them as files, choose them.`,
    };
  }
  return readable.length > 0 ? { files } : { files, problem: 'There are no files in the folder.' };
}

/** All files below, as they stand; stops when there are too many. */
async function readFolders(folders: readonly FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  const waiting = [...folders];
  for (let entry = waiting.shift(); entry && found.length <= MOST; entry = waiting.shift()) {
    if (entry.name.startsWith('.')) continue;
    // One after the other: a browser reads a folder in its own order.
    // oxlint-disable-next-line no-await-in-loop
    if (isFolder(entry)) waiting.push(...(await entriesOf(entry)));
    // oxlint-disable-next-line no-await-in-loop
    else if (isFile(entry)) found.push(await fileOf(entry));
  }
  return found;
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** Chrome gives a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the reader goes on where it stopped
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
