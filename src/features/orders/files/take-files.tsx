import { msg, t } from '@lingui/core/macro';
import { type DragEvent, useState } from 'react';
import { Banner } from '#ui/banner.tsx';
import { ChooseFiles } from '#ui/form/choose-files.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { droppedFiles } from '../compose/import/dropped-files.ts';
import type { FileLinesProps } from './file-lines.tsx';

/** What is in the files that are there; with the words for what may be wrong with them. */
const FileLines = lazyPart({
  what: msg`Files`,
  load: async () => (await import('./file-lines.tsx')).FileLines,
  waiting: () => (
    <div aria-busy="true">
      <Skeleton width="100%" height="4rem" />
    </div>
  ),
});

interface TakeFilesProps extends FileLinesProps {
  /** Among other things of a page. */
  isBeside: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** Where files come in: by a button, or dropped anywhere on it; those that are there, each with what is in it. */
export function TakeFiles({ readings, isBeside, onFiles, onEncoding, onRemove }: TakeFilesProps) {
  const [problem, setProblem] = useState<string>();
  const take = async (transfer: DataTransfer) => {
    const dropped = await droppedFiles(transfer);
    setProblem(dropped.problem);
    onFiles(dropped.files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer);
  };
  const isFirst = readings.length === 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is dropped can be chosen by a button too
    <section
      aria-label={t`Files`}
      className="grid grid-cols-[minmax(0,1fr)] gap-3"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {readings.length > 0 && (
        <FileLines readings={readings} onEncoding={onEncoding} onRemove={onRemove} />
      )}
      <div
        className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-dashed border-edge px-4 ${isFirst && !isBeside ? 'justify-center py-16' : 'py-3'}`}
      >
        <ChooseFiles label={isFirst ? t`Choose files` : t`Add files`} multiple onFiles={onFiles} />
        <p className="text-sm text-soft">
          {isFirst && isBeside
            ? t`Or drop here the file that the texts came from: it comes back in the languages of the order.`
            : isFirst
              ? t`Or drop here the files that your texts come from: JSON, PO, XLIFF, CSV, YAML, Android, Apple, Java and .NET resources, subtitles. They stay in this browser.`
              : t`Or drop them here.`}
        </p>
      </div>
      {problem !== undefined && (
        <Banner tone="attention" title={t`Not all of it was read`} detail={problem} />
      )}
    </section>
  );
}
