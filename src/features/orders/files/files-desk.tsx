import { msg } from '@lingui/core/macro';
import { useState } from 'react';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { NO_OPTIONS } from './options.ts';
import { TakeFiles } from './take-files.tsx';
import { useBrought, useReadings } from './use-brought.ts';

/** What comes of the files: it is needed when there are some. */
const FillPart = lazyPart({
  what: msg`What comes of the files`,
  load: async () => (await import('./fill-desk.tsx')).FillDesk,
  waiting: () => (
    <div aria-busy="true">
      <Skeleton width="100%" height="12rem" />
    </div>
  ),
});

/** Files of texts in, the same files out in other languages, filled from what the account has. */
export function FilesDesk({ account }: { account: string }) {
  // Here, since a file that is read anew is none for a moment.
  const [options, setOptions] = useState(NO_OPTIONS);
  const brought = useBrought();
  const { readings, files } = useReadings(brought.files);
  return (
    <>
      <TakeFiles
        readings={readings}
        onFiles={brought.take}
        onEncoding={brought.encode}
        onRemove={brought.remove}
      />
      {files.length > 0 && (
        <FillPart
          account={account}
          files={files}
          options={options}
          onOptions={(part) => setOptions((before) => ({ ...before, ...part }))}
        />
      )}
    </>
  );
}
