import { useState } from 'react';
import type { Preferences } from '#lib/preferences.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { usePreferences } from '#ui/use-preferences.ts';

/** The preferences of an account, and what is said when one of them has been saved. */
export function useSavedPreferences(account: string) {
  const { value, change } = usePreferences(account);
  const announce = useAnnounce();
  const [said, setSaid] = useState('');
  return {
    value,
    said,
    /** Saves at once and says so. */
    save: (part: Partial<Preferences>, words = 'Saved.') => {
      change(part);
      setSaid(words);
      announce(words);
    },
  };
}
