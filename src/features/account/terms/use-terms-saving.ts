import { plural, t } from '@lingui/core/macro';
import { useState } from 'react';
import { ImportError } from '#lib/files/model/import-error.ts';
import { faultWords } from '#lib/files/words/fault-words.ts';
import { formatNumber } from '#lib/language/write.ts';
import { mergeTerms, type Term } from '#lib/terms/term.ts';
import { MOST_TERMS, type TermsHome } from '#lib/terms/terms-home.ts';
import { useCanKeep } from '#store/provider.tsx';
import { useAnnounce } from '#ui/announcer.tsx';
import { keptWords } from '#ui/form/kept-note.tsx';
import { readTermsFile } from './terms-file.ts';

/** What changes the list, and what is said when that has been saved, or could not be. */
export function useTermsSaving({ terms, save }: TermsHome) {
  const canKeep = useCanKeep();
  const announce = useAnnounce();
  const [said, setSaid] = useState({ words: '', tone: '' });
  const say = (words: string, isGood: boolean) => {
    setSaid({ words, tone: isGood ? 'text-good' : 'text-attention' });
    announce(words);
  };
  const keep = async (next: readonly Term[], words: string) => {
    const most = formatNumber(MOST_TERMS);
    if (next.length > MOST_TERMS)
      return say(
        plural(MOST_TERMS, {
          one: `Not saved: a list has ${most} term at most.`,
          other: `Not saved: a list has ${most} terms at most.`,
        }),
        false,
      );
    const isKept = await save(next);
    return say(isKept ? words : keptWords(canKeep ? 'failed' : 'none'), isKept);
  };
  return {
    said,
    /** Adds one, in the place of the one that it was before. */
    add: (term: Term, before?: Term) =>
      void keep([...terms.filter((one) => one !== before), term], t`Saved.`),
    remove: (term: Term) =>
      void keep(
        terms.filter((one) => one !== term),
        t`Removed.`,
      ),
    importFiles: async (files: readonly File[]) => {
      try {
        const read = (await Promise.all(files.map(readTermsFile))).flat();
        const count = read.length;
        const amount = formatNumber(count);
        return await keep(
          mergeTerms(terms, read),
          t`${plural(count, { one: 'One term was read.', other: `${amount} terms were read.` })}`,
        );
      } catch (error) {
        if (!(error instanceof ImportError))
          return say(t`The file could not be read just now.`, false);
        const why = faultWords(error.fault, error.position);
        return say(t`The file could not be read: ${why}`, false);
      }
    },
  };
}
