/** Browsers begin with an address a moment after it is given to them. */
const BEGUN_MS = 60_000;

/** Gives a file to the browser, which saves it as it saves all files. */
export function saveFile({ name, blob }: { name: string; blob: Blob }): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGUN_MS);
}
