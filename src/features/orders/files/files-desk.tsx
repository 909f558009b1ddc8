import { msg } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { type JobCache, jobCacheOf } from '#api/job/job-cache.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { NO_OPTIONS, type Options } from './options.ts';
import { TakeFiles } from './take-files.tsx';
import { useBrought, useReadings } from './use-brought.ts';

/** What comes of the files: it is needed when there are some. */
const FillPart = lazyPart({
  what: msg`Files back`,
  load: async () => (await import('./fill-desk.tsx')).FillDesk,
  waiting: () => (
    <div aria-busy="true">
      <Skeleton width="100%" height="12rem" />
    </div>
  ),
});

interface FilesDeskProps {
  account: string;
  /** Of an order: its languages are chosen at first. */
  jobs?: readonly string[];
}

const NO_JOBS: readonly string[] = [];

/** The languages of translations, as far as they are read. */
function pairOf(cache: JobCache, ids: readonly string[]): Partial<Options> {
  const jobs = ids.flatMap((id) => cache.get(id) ?? []);
  const [first] = jobs;
  return first
    ? { source: first.lc_src, targets: [...new Set(jobs.map(({ lc_tgt }) => lc_tgt))] }
    : {};
}

/** Files of texts in, the same files out in other languages, filled from what the account has. */
export function FilesDesk({ account, jobs = NO_JOBS }: FilesDeskProps) {
  // Here, since a file that is read anew is none for a moment.
  const [chosen, setChosen] = useState<Partial<Options>>({});
  const cache = jobCacheOf(useQueryClient());
  // An order's translations may be read after its file has come.
  useSyncExternalStore(cache.subscribe, cache.version);
  const brought = useBrought();
  const { readings, files } = useReadings(brought.files);
  return (
    <>
      <TakeFiles
        readings={readings}
        isBeside={jobs.length > 0}
        onFiles={brought.take}
        onEncoding={brought.encode}
        onRemove={brought.remove}
      />
      {files.length > 0 && (
        <FillPart
          account={account}
          files={files}
          options={{ ...NO_OPTIONS, ...pairOf(cache, jobs), ...chosen }}
          onOptions={(part) => setChosen((before) => ({ ...before, ...part }))}
        />
      )}
    </>
  );
}
