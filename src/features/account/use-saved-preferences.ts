import { t } from '@lingui/core/macro';
import { useState } from 'react';
import type { Preferences } from '#lib/preferences.ts';
import { useCanKeep } from '#store/provider.tsx';
import { useAnnounce } from '#ui/announcer.tsx';
import { keptWords } from '#ui/form/kept-note.tsx';
import { usePreferences } from '#ui/hooks/use-preferences.ts';

/** The preferences of an account, and what is said when one of them has been saved, or could not be. */
export function useSavedPreferences(account: string) {
  const { value, change } = usePreferences(account);
  const canKeep = useCanKeep();
  const announce = useAnnounce();
  const [said, setSaid] = useState({ words: '', tone: '' });
  const tell = async (saving: Promise<boolean>, words: string) => {
    const isKept = await saving;
    const now = isKept ? words : keptWords(canKeep ? 'failed' : 'none');
    setSaid({ words: now, tone: isKept ? 'text-good' : 'text-attention' });
    announce(now);
  };
  return {
    value,
    said,
    /** Saves at once, and says so when that has ended. */
    save: (part: Partial<Preferences>, words = t`Saved.`) => void tell(change(part), words),
  };
}
