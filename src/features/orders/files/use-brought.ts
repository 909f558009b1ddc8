import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReadFile } from './known.ts';
import { type Brought, textsQuery } from '../compose/import/texts.ts';

/** The files that were brought to this page, in the order in which they came. */
export function useBrought() {
  const [files, setFiles] = useState<readonly Brought[]>([]);
  return {
    files,
    take: (some: readonly File[]) =>
      setFiles((before) => {
        const last = before.at(-1)?.id ?? 0;
        const more = some.map((blob, index) => ({
          id: last + 1 + index,
          name: blob.webkitRelativePath || blob.name,
          blob,
          encoding: undefined,
        }));
        return [...before, ...more];
      }),
    encode: (id: number, encoding: string) =>
      setFiles((before) => before.map((file) => (file.id === id ? { ...file, encoding } : file))),
    remove: (id: number) => setFiles((before) => before.filter((file) => file.id !== id)),
  };
}

/** What is read of each file, and those whose texts could be read. */
export function useReadings(files: readonly Brought[]) {
  const read = useQueries({ queries: files.map(textsQuery) });
  const readings = files.flatMap((file, index) => {
    const query = read[index];
    return query ? [{ file, query }] : [];
  });
  return {
    readings,
    files: readings.flatMap(({ file, query: { data } }): ReadFile[] =>
      data && 'units' in data ? [{ file, texts: data }] : [],
    ),
  };
}
