import type { NoteStorage } from './notes.ts';

export const OURS = 'galley:';

/** What is read before the first paint stays, and so do notes. */
const STAYS = /^galley:(theme$|note:)/;

/** The keys of what older versions left in local storage. */
export function keysLeft(storage: NoteStorage): string[] {
  try {
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      .filter((key) => key.startsWith(OURS) && !STAYS.test(key))
      .map((key) => key.slice(OURS.length));
  } catch {
    return [];
  }
}
