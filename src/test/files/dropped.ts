/* The browser's entries of what is dropped, as far as they are read: no script can make real ones. */

interface Entry {
  name: string;
}

/** A file of a folder, under its path. */
export const fileEntry = (name: string, path: string, text = 'x') => ({
  name,
  fullPath: path,
  isFile: true,
  isDirectory: false,
  file: (resolve: (file: File) => void) => resolve(new File([text], name)),
});

/** A folder, which a browser reads in several batches. */
export const folderEntry = (name: string, ...entries: unknown[]) => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const batches = [entries.slice(0, 1), entries.slice(1)].filter(({ length }) => length > 0);
    return { readEntries: (resolve: (some: unknown) => void) => resolve(batches.shift() ?? []) };
  },
});

/** What a drop hands over: a folder stands among the files too, and cannot be read there. */
export function transferOf(...entries: Entry[]): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  const files = entries.map(({ name }) => new File(['x'], name));
  // The properties that are read.
  return { items, files, types: ['Files'] } as unknown as DataTransfer;
}

/** Drops entries, or files, onto a place of the page. */
export function dropOn(target: Element, dataTransfer: DataTransfer): void {
  const event = new DragEvent('drop', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  target.dispatchEvent(event);
}

/** Files as they are dropped without a folder. */
export function filesTransfer(...files: File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
