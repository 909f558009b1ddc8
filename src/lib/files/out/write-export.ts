import type { ExportedJob } from './exported-job.ts';
import { exportStem, type ExportFile, type ExportFormat } from './formats.ts';
import { crc32, type Packed, zip } from './zip.ts';

/** A slice of work, in ms: frames and keys come in between. */
const SLICE_MS = 8;

/** UTF-16 units encoded at a time. */
const PART = 1 << 18;

interface WriteOptions {
  now: Date;
  signal: AbortSignal;
  /** Of the translations, so many are written. */
  onProgress: (written: number) => void;
}

/** What to save: a file, or several in a zip archive where the format wants one for each language pair. */
export interface Written {
  name: string;
  blob: Blob;
}

/**
 * Writes an export a part at a time, with pauses, and never as one string: 100,000 translations stop no
 * key press. A format that needs several files comes as one zip archive.
 * @throws the signal's reason when it is given up
 */
export async function writeExport(
  format: ExportFormat,
  jobs: readonly ExportedJob[],
  { now, signal, onProgress }: WriteOptions,
): Promise<Written> {
  let written = 0;
  function* counted<Job>(some: Iterable<Job>): Generator<Job> {
    for (const job of some) {
      yield job;
      written += 1;
    }
  }
  const stem = exportStem(now);
  const pause = createPause(() => {
    signal.throwIfAborted();
    onProgress(written);
  });
  const files: Packed[] = [];
  for (const file of format.files(jobs, stem, counted))
    files.push(await writeFile(file, format.type, pause));
  const [only, ...others] = files;
  return only && others.length === 0
    ? { name: only.name, blob: only.blob }
    : { name: `${stem}.zip`, blob: zip(files, now) };
}

/** Nothing while the slice lasts; then a rest in which the page does its work, and `between` before the next. */
function createPause(between: () => void): () => Promise<void> | undefined {
  let began = performance.now();
  const rest = async () => {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    between();
    began = performance.now();
  };
  return () => (performance.now() - began < SLICE_MS ? undefined : rest());
}

async function writeFile(
  { name, chunks }: ExportFile,
  type: string,
  pause: () => Promise<void> | undefined,
): Promise<Packed> {
  const encoder = new TextEncoder();
  // Blobs of bytes: a browser may keep them on disk, and puts them together without reading them.
  const parts: Blob[] = [];
  let text = '';
  let crc = 0;
  const flush = () => {
    const bytes = encoder.encode(text);
    crc = crc32(bytes, crc);
    parts.push(new Blob([bytes]));
    text = '';
  };
  for (const chunk of chunks) {
    text += chunk;
    if (text.length >= PART) flush();
    const rest = pause();
    if (rest) await rest;
  }
  flush();
  return { name, blob: new Blob(parts, { type }), crc };
}
