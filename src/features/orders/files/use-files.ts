import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { accountMemoryOf } from '#api/memory/account-memory.ts';
import type { ReadTexts } from '#lib/files/texts/work.ts';
import { gengoCode } from '#lib/text/gengo-code.ts';
import { suggestSourceLanguage } from '#lib/text/source-language.ts';
import { useStore } from '#store/provider.tsx';
import { sourcesOf } from '../compose/languages/languages.ts';
import type { Offer } from '../draft/prices.ts';
import { knownQuery, type ReadFile } from './known.ts';
import { rereadQuery, unsettled } from './reread.ts';
import { type Brought, textsQuery } from './texts.ts';

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

interface Asked {
  account: string;
  files: readonly Brought[];
  /** Gengo's code, if its person has chosen one. */
  chosen: string | undefined;
  targets: readonly string[];
  offers: readonly Offer[];
}

/** What stands in the files, their language, and what the account has of their texts. */
export function useKnownFiles({ account, files, chosen, targets, offers }: Asked) {
  const client = useQueryClient();
  const store = useStore();
  const { memory } = accountMemoryOf({ client, store, account });
  const version = useSyncExternalStore(memory.subscribe, memory.version);

  const read = useQueries({ queries: files.map(textsQuery) });
  const readings = files.map((file, index) => ({ file, query: read[index] }));
  const texts = readings.flatMap(({ file, query }): ReadFile[] => {
    const data = query?.data;
    return data && 'units' in data ? [{ file, texts: data }] : [];
  });
  const first = texts[0]?.texts;
  const source = useMemo(
    () => chosen ?? guessed(first, sourcesOf(offers)),
    [chosen, first, offers],
  );

  const known = useQuery({
    ...knownQuery(memory, version, {
      files: texts,
      source,
      // Nothing is known of a language that is not chosen yet.
      targets: targets.filter((code) => source !== '' && code !== source),
    }),
    enabled: texts.length > 0,
  });
  const { data } = known;
  const open = useMemo(() => unsettled(data?.files ?? []), [data]);
  useQuery(rereadQuery(client, memory, open));
  return {
    memory,
    version,
    source,
    readings: readings.flatMap(({ file, query }) => (query ? [{ file, query }] : [])),
    /** Those whose texts could be read. */
    texts,
    known,
  };
}

/** As the file says, or else as its texts look; empty: nothing is known. */
function guessed(texts: ReadTexts | undefined, sources: readonly string[]): string {
  const words = texts?.units.slice(0, 50).map(({ source }) => source.slice(0, 400));
  const looks = suggestSourceLanguage(words?.join('\n') ?? '');
  return gengoCode(texts?.language, sources) ?? sources.find((code) => code === looks) ?? '';
}
