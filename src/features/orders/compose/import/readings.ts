import { queryOptions } from '@tanstack/react-query';
import type { Choices } from '#lib/files/model/read-choices.ts';
import type { ImportedRow } from '#lib/files/texts/import-texts.ts';
import type { Brought as Asked, Problem } from '#lib/files/texts/work.ts';
import { createListeners } from '#lib/listeners.ts';
import { ask, HERE, stopReading } from './texts.ts';
import { type Brought, pathOf } from './sources.ts';

/** One file of those that were brought, or what was pasted. */
export interface Source {
  /** Among those that were brought together. */
  id: number;
  file: File | undefined;
  blob: Blob;
  name: string;
}

export function sourcesIn(brought: Brought): Source[] {
  if ('problem' in brought) return [];
  if ('text' in brought)
    return [{ id: 0, file: undefined, blob: new Blob([brought.text]), name: '' }];
  return brought.files.map((file, id) => ({ id, file, blob: file, name: pathOf(file) }));
}

/** How all that was brought is to be taken. */
export interface Terms {
  targets: readonly string[];
  isProtected: boolean;
}

const asked = ({ blob, name, file }: Source, choices: Choices, terms: Terms): Asked => ({
  ...choices,
  ...terms,
  blob,
  name,
  isPasted: file === undefined,
});

/** What is read of sources, and how far each has come; of one page. */
export function createReadings(name: string) {
  const { subscribe, tell } = createListeners();
  const shares = new Map<number, number>();
  return {
    subscribe,
    /** From 0 to 1; undefined where nothing is told of it. */
    shareOf: (id: number): number | undefined => shares.get(id),
    look: (source: Source, choices: Choices, terms: Terms) =>
      queryOptions({
        ...HERE,
        queryKey: ['import', name, source.id, choices, terms],
        queryFn: async ({ signal }) => {
          shares.delete(source.id);
          const brought = asked(source, choices, terms);
          return ask('look', { brought }, signal, (told) => {
            if ('share' in told) shares.set(source.id, told.share);
            tell();
          });
        },
      }),
    /** Gives all texts of a source to `take`, as they come. @throws where it cannot be asked */
    rows: (
      source: Source,
      choices: Choices,
      { withDone, ...terms }: Terms & { withDone: boolean },
      take: (row: ImportedRow) => void,
    ): Promise<Problem | undefined> => {
      const brought = asked(source, choices, terms);
      return ask('rows', { brought, withDone }, new AbortController().signal, (told) => {
        if ('rows' in told) told.rows.forEach(take);
      });
    },
    stop: stopReading,
  };
}
export type Readings = ReturnType<typeof createReadings>;
