import { plural, t } from '@lingui/core/macro';
import { formatNumber, listed } from '#lib/language/write.ts';
import type { Dropped } from './dropped-files.ts';
import { isReadable } from './sources.ts';

/** More are no texts of one order, but a mistake. */
const MOST = 200;

/** As many names as a line holds. */
const SHOWN = 5;

/** Files, and of these folders those that can be read. Rejects where the browser reads none. */
export async function withFolders(
  single: File[],
  folders: readonly FileSystemEntry[],
): Promise<Dropped> {
  const found = await readFolders(folders);
  if (found.length > MOST)
    return {
      files: single,
      problem: tooMany(),
    };
  const readable = found.filter(isReadable);
  const others = found.filter((file) => !isReadable(file)).map(({ name }) => name);
  const files = [...single, ...readable];
  if (others.length > 0) {
    const rest = others.length - SHOWN;
    const more = formatNumber(rest);
    const names = listed([
      ...others.slice(0, SHOWN),
      ...(rest > 0 ? [plural(rest, { one: `${more} more`, other: `${more} more` })] : []),
    ]);
    return {
      files,
      problem: t`Left out of the folder, because their texts cannot be read: ${names}. To order them as files, choose them.`,
    };
  }
  return readable.length > 0 ? { files } : { files, problem: t`There are no files in the folder.` };
}

function tooMany(): string {
  const most = formatNumber(MOST);
  return plural(MOST, {
    one: `There is more than ${most} file in the folder: choose those with your texts.`,
    other: `There are more than ${most} files in the folder: choose those with your texts.`,
  });
}

/** All files below, as they stand; stops when there are too many. */
async function readFolders(folders: readonly FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  const waiting = [...folders];
  for (let entry = waiting.shift(); entry && found.length <= MOST; entry = waiting.shift()) {
    if (entry.name.startsWith('.')) continue;
    // One after the other: a browser reads a folder in its own order.
    if (isFolder(entry)) waiting.push(...(await entriesOf(entry)));
    else if (isFile(entry)) found.push(await fileOf(entry));
  }
  return found;
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** Under its path from the folder that was dropped: formats tell languages by folders. */
async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  const { type, lastModified } = file;
  return new File([file], entry.fullPath.replace(/^\//, ''), { type, lastModified });
}

/** Chrome gives a hundred at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
