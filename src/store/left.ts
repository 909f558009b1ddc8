import type { NoteShelf } from './notes.ts';

export const OURS = 'galley:';

/** What is read before the first paint stays, and so do notes. */
const STAYS = /^galley:(theme$|note:)/;

/** The keys of what older versions left in local storage. */
export function keysLeft(shelf: NoteShelf): string[] {
  try {
    return Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '')
      .filter((key) => key.startsWith(OURS) && !STAYS.test(key))
      .map((key) => key.slice(OURS.length));
  } catch {
    return [];
  }
}
