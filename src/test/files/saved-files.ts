import { onTestFinished, vi } from 'vitest';

/** What the page gives to the browser to save, in the place of a download. */
export function savedFiles() {
  const files: { name: string; text: Promise<string> }[] = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    // Nothing else is given out here.
    blobs.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const text = blobs.get(this.href)?.text();
    if (this.download && text) files.push({ name: this.download, text });
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return files;
}
