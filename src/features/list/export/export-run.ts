import type { QueryClient } from '@tanstack/react-query';
import { sentences } from '#lib/language/sentences.ts';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { readAll } from '#api/job/read-all.ts';
import { createListeners } from '#lib/listeners.ts';
import { onceFor } from '#lib/once.ts';
import { EXPORT_FORMATS } from '#lib/files/out/formats.ts';
import { writeExport } from '#lib/files/out/write-export.ts';
import { saveFile } from '#ui/save-file.ts';
import type { About, ExportResult, ExportState } from './export-state.ts';
import { exportWords } from './export-words.ts';
import { withFacts } from './with-facts.ts';

/** The one export of a page: it goes on while people do other things, on other pages too. */
export interface ExportRun {
  get: () => ExportState | undefined;
  subscribe: (listener: () => void) => () => void;
  /** `tell` says to screen readers that it began and how it ended. */
  start: (about: About, tell: (words: string) => void) => void;
  stop: () => void;
  /** After a stop or a failure: what has been read is not read again. */
  goOn: () => void;
  /** The same, without what has not been read. */
  writeRead: () => void;
  saveAgain: () => void;
  dismiss: () => void;
}

/** The client's one export. */
export const exportRunOf = onceFor(createExportRun);

function createExportRun(client: QueryClient): ExportRun {
  const cache = jobCacheOf(client);
  const listeners = createListeners();
  let state: ExportState | undefined;
  let stopper = new AbortController();
  let tell: (words: string) => void = () => {};

  const show = (next: ExportState | undefined) => {
    const isNews = next && next.phase !== state?.phase && next.phase !== 'writing';
    state = next;
    listeners.tell();
    if (isNews) tell(sentences(exportWords(next)));
  };

  const run = async ({ format, ids, facts }: About, { readsFirst }: { readsFirst: boolean }) => {
    stopper = new AbortController();
    const { signal } = stopper;
    // A reading or writing that was under way when the export was stopped may still report.
    const showUnlessStopped = (next: ExportState) => !signal.aborted && show(next);
    const leftFrom = timeLeftFrom(performance.now());
    const reading = (done: number, total: number) => {
      const leftMs = leftFrom(performance.now(), done, total);
      showUnlessStopped({ phase: 'reading', format, ids, facts, done, total, leftMs });
    };
    const writing = (done: number, total: number) =>
      showUnlessStopped({ phase: 'writing', format, ids, facts, done, total });
    try {
      if (readsFirst && ids.some((id) => !cache.get(id)))
        await readAll(client, ids, { signal, onProgress: reading });
      show({
        phase: 'done',
        ...(await write(client, { format, ids, facts }, { signal, onProgress: writing })),
      });
    } catch (error) {
      const done = ids.filter((id) => cache.get(id)).length;
      const stand = { format, ids, facts, done, total: ids.length };
      if (!signal.aborted) show({ phase: 'failed', ...stand, error });
      else if (stopper.signal === signal && state) show({ phase: 'stopped', ...stand });
    }
  };

  return {
    get: () => state,
    subscribe: listeners.subscribe,
    start: ({ format, ids, facts }, say) => {
      tell = say;
      void run({ format, facts, ids: [...new Set(ids)] }, { readsFirst: true });
    },
    stop: () => stopper.abort(),
    goOn: () => state && void run(state, { readsFirst: true }),
    writeRead: () => state && void run(state, { readsFirst: false }),
    saveAgain: () => state?.phase === 'done' && state.file && saveFile(state.file),
    dismiss: () => {
      stopper.abort();
      show(undefined);
    },
  };
}

interface Writing {
  signal: AbortSignal;
  onProgress: (written: number, total: number) => void;
}

/** Writes those of these translations that have been read to a file, and saves the file. */
async function write(
  client: QueryClient,
  { format, ids, facts }: About,
  { signal, onProgress }: Writing,
): Promise<ExportResult> {
  const { holds } = EXPORT_FORMATS[format];
  const cache = jobCacheOf(client);
  const read = ids.flatMap((id) => cache.get(id) ?? []);
  const jobs = read.filter(holds);
  onProgress(0, jobs.length);
  const file =
    jobs.length > 0
      ? await writeExport(EXPORT_FORMATS[format], await withFacts(client, jobs, facts, signal), {
          now: new Date(),
          signal,
          onProgress: (written) => onProgress(written, jobs.length),
        })
      : undefined;
  if (file) saveFile(file);
  return {
    format,
    ids,
    facts,
    file,
    count: jobs.length,
    unread: ids.filter((id) => !cache.get(id)),
    textless: read.filter((job) => !holds(job)).map(({ job_id }) => job_id),
  };
}

/** How long the rest takes, in ms, as fast as it went since `begin`; nothing is known at the beginning. */
export function timeLeftFrom(begin: number) {
  let before: number | undefined;
  return (now: number, done: number, total: number): number => {
    // What was read earlier took no time now.
    before ??= done;
    return done > before ? ((now - begin) / (done - before)) * (total - done) : 0;
  };
}
