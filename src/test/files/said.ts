import { ImportError } from '#lib/files/model/import-error.ts';
import type { Note } from '#lib/files/model/note.ts';
import { faultWords } from '#lib/files/words/fault-words.ts';
import { noteWords } from '#lib/files/words/note-words.ts';

/** Without the marks that keep a value apart from the sentence around it. */
const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');

/** What people read of notes. */
export const notesSaid = (notes: readonly Note[]): string[] =>
  notes.map((note) => plain(noteWords(note)));

/** What people read where a file is refused; undefined for any other error. */
export const errorSaid = (error: unknown): string | undefined =>
  error instanceof ImportError ? plain(faultWords(error.fault, error.position)) : undefined;

/** Why it is refused, as people read it; undefined where it is read. @throws what is no refusal */
export function refusal(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    const said = errorSaid(error);
    if (said === undefined) throw error;
    return said;
  }
}
