import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { accountMemoryOf } from '#api/memory/account-memory.ts';
import type { ReadTexts } from '#lib/files/texts/work.ts';
import { gengoCode } from '#lib/text/gengo-code.ts';
import { suggestSourceLanguage } from '#lib/text/source-language.ts';
import { useStore } from '#store/provider.tsx';
import { sourcesOf } from '../compose/languages/languages.ts';
import type { Offer } from '../draft/prices.ts';
import { knownQuery, type ReadFile } from './known.ts';
import { rereadQuery, unsettled } from './reread.ts';

interface Asked {
  account: string;
  files: readonly ReadFile[];
  /** Gengo's code, if its person has chosen one. */
  chosen: string | undefined;
  targets: readonly string[];
  offers: readonly Offer[];
}

/** The files' language, and what the account has of their texts. */
export function useKnownFiles({ account, files, chosen, targets, offers }: Asked) {
  const client = useQueryClient();
  const store = useStore();
  const { memory } = accountMemoryOf({ client, store, account });
  const version = useSyncExternalStore(memory.subscribe, memory.version);

  const first = files[0]?.texts;
  const source = useMemo(
    () => chosen ?? guessed(first, sourcesOf(offers)),
    [chosen, first, offers],
  );

  // Nothing is known from a language that is not chosen yet.
  const into = targets.filter((code) => source !== '' && code !== source);
  const known = useQuery(knownQuery(memory, version, { files, source, targets: into }));
  const { data } = known;
  const open = useMemo(() => unsettled(data?.files ?? []), [data]);
  useQuery(rereadQuery(client, memory, open));
  return { memory, version, source, known };
}

/** As the file says, or else as its texts look; empty: nothing is known. */
function guessed(texts: ReadTexts | undefined, sources: readonly string[]): string {
  const words = texts?.units.slice(0, 50).map(({ source }) => source.slice(0, 400));
  const looks = suggestSourceLanguage(words?.join('\n') ?? '');
  return gengoCode(texts?.language, sources) ?? sources.find((code) => code === looks) ?? '';
}
