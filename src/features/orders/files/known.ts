import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Memory } from '#api/memory/memory.ts';
import type { Wording } from '#api/memory/wordings.ts';
import type { ReadTexts } from '#lib/files/texts/work.ts';
import { askDone, type Brought, HERE, nameOf } from '../compose/import/texts.ts';

/** Texts asked about at a time: a stop is heard in between. */
const SOME = 500;

/** A file and its texts. */
export interface ReadFile {
  file: Brought;
  texts: ReadTexts;
}

/** A file with all that is known of its texts. */
export interface KnownFile extends ReadFile {
  /** Keys of what it has as done, by language. */
  done: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the account has of each text, by key. */
  known: ReadonlyMap<string, readonly Wording[]>;
}

interface Asked {
  files: readonly ReadFile[];
  /** Gengo's codes. */
  source: string;
  targets: readonly string[];
}

/** What was asked, and what is known of it. */
export type Known = Omit<Asked, 'files'> & { files: readonly KnownFile[] };

/**
 * What files and account have of the texts, in these languages; `version`: the memory's. Until it is known the last
 * answer is shown, with the languages that it was about.
 */
export const knownQuery = (memory: Memory, version: number, { files, source, targets }: Asked) =>
  queryOptions({
    ...HERE,
    queryKey: ['texts', 'known', files.map(({ file }) => nameOf(file)), source, targets, version],
    queryFn: async ({ signal }): Promise<Known> => {
      const all: KnownFile[] = [];
      for (const { file, texts } of files) {
        const done = await askDone(file, targets, signal);
        const known = new Map<string, readonly Wording[]>();
        for (let start = 0; start < texts.units.length; start += SOME) {
          const some = texts.units.slice(start, start + SOME);
          const about = { source, targets, file: file.name, texts: some.map(keyAndText) };
          const found = await memory.wordings(about, signal);
          for (const [index, { key }] of some.entries()) known.set(key, found[index] ?? []);
        }
        all.push({ file, texts, done, known });
      }
      return { files: all, source, targets };
    },
    placeholderData: keepPreviousData,
  });

const keyAndText = ({ key, source }: ReadTexts['units'][number]) => ({ key, source });
