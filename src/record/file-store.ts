import { createReadStream, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { DAYS_READ, type ReadStore, type Store } from './store.ts';

/** `record.jsonl` is kept as `record.2026-11-30.jsonl`, a file for each day (UTC) with lines. */
const fileOf = (path: string, day: string) =>
  join(dirname(path), `${basename(path, extname(path))}.${day}${extname(path)}`);

/** The days for which there are files, oldest first. */
async function daysOf(path: string): Promise<string[]> {
  const names = new Set(await readdir(dirname(path)));
  const days = [...names].flatMap((name) => /\.(\d{4}-\d\d-\d\d)\./.exec(`${name}.`)?.[1] ?? []);
  return [...new Set(days)].filter((day) => names.has(basename(fileOf(path, day)))).toSorted();
}

/** Reads the lines of files; the last one too where it is torn. */
export const readFiles = (path: string): ReadStore =>
  async function* read(from = '', to = '9') {
    for (const day of await daysOf(path)) {
      if (day < from || day > to) continue;
      const input = createReadStream(fileOf(path, day), 'utf8');
      yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    }
  };

/** Cuts a line off that a crash has torn, and keeps it beside: it was not synced, so that nothing was sent after it. */
async function cutTorn(file: string, log: (line: string) => void): Promise<void> {
  const bytes = await readFile(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end === bytes.length) return;
  const aside = `${file}.torn-${Date.now()}`;
  await writeFile(aside, bytes.subarray(end), { mode: 0o600 });
  const handle = await open(file, 'r+');
  await handle.truncate(end);
  await handle.datasync();
  await handle.close();
  log(`The last line of ${file} was torn: it is kept as ${aside}.`);
}

/**
 * A record in files: a line is there when `fdatasync` has answered. One process writes it: a lock file holds its id.
 * @throws Error with one line when another one does; with the system's `code` and `path` when it cannot be used
 */
export async function openFileStore(path: string, log: (line: string) => void): Promise<Store> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unlock = lock(`${path}.lock`);
  const days = await daysOf(path);
  let day = days.at(-1) ?? '';
  if (day) await cutTorn(fileOf(path, day), log);
  let news: string[] = [];
  for await (const line of readFiles(path)(days.at(-DAYS_READ))) news.push(line);
  let file: { handle: FileHandle; length: number; isTorn: boolean } | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** A clock that was set back must not put lines before older ones. */
  const fileNow = async () => {
    const today = new Date().toISOString().slice(0, 10);
    if (file && today <= day) return file;
    await file?.handle.close();
    file = undefined;
    if (today > day) day = today;
    const handle = await open(fileOf(path, day), 'a', 0o600);
    // A new name is as lasting as its folder.
    const folder = await open(dirname(path));
    await folder.sync().finally(() => folder.close());
    file = { handle, length: (await handle.stat()).size, isTorn: false };
    return file;
  };

  const append = async (write: Parameters<Store['add']>[0]) => {
    const seen = news;
    const lines = write(seen);
    // They are told once, whatever comes of the writing.
    news = news.slice(seen.length);
    if (lines.length === 0) return;
    const now = await fileNow();
    const text = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    // Half a line must not stand before the next one.
    if (now.isTorn) await now.handle.truncate(now.length);
    now.isTorn = true;
    await now.handle.appendFile(text);
    await now.handle.datasync();
    now.isTorn = false;
    now.length += text.length;
    news.push(...lines);
  };

  return {
    isOwn: true,
    add: (write) => {
      const added = last.then(() => append(write));
      last = added.catch(() => undefined);
      return added;
    },
    close: async () => {
      await last;
      await file?.handle.close();
      unlock();
    },
  };
}

/** @throws Error with one line while another living process has it */
function lock(file: string): () => void {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (isAlive(owner)) {
      const why = `GALLEY_RECORD is written by process ${owner} already.`;
      throw new Error(why, { cause: error });
    }
    writeFileSync(file, String(process.pid));
  }
  const unlock = () => {
    process.off('exit', unlock);
    rmSync(file, { force: true });
  };
  process.once('exit', unlock);
  return unlock;
}

/** Our own id in a lock is a leftover: a container gives each run the same one. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
