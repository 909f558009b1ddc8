/*
 * What must be there before the first paint, when the store is not open yet: it stands in local storage, which a
 * killed browser may forget. `public/before-paint.js` reads it there.
 */

const KEYS = { theme: 'galley:theme', language: 'galley:language' } as const;

type Kept = keyof typeof KEYS;

/** Keeps it for the next page. Where storage is forbidden it lasts as long as this one. */
export function keepBeforePaint(what: Kept, value: string): void {
  try {
    localStorage.setItem(KEYS[what], value);
  } catch {
    // Forbidden, null or full: the account page says that nothing is kept.
  }
}

/** Calls back with the theme that another tab chose; undefined: none. Gives the way to stop that. */
export function followTheme(listener: (theme: string | undefined) => void): () => void {
  const follow = ({ key, newValue }: StorageEvent) => {
    if (key === KEYS.theme) listener(newValue ?? undefined);
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}
