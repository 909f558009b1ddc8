import { type Messages, setupI18n } from '@lingui/core';
import { writeBy } from './write.ts';
import type { Writer } from './writer.ts';

/**
 * What says every message, in the language that is spoken. English needs no catalog: its messages stand
 * compiled where they are used (`src/tools/words.ts`).
 */
export const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

/** From now on it is this language (a BCP 47 tag), English where `messages` has none. Before anything is drawn. */
export function speak(language: string, messages: Messages, writer: Writer): void {
  writeBy(writer);
  i18n.loadAndActivate({ locale: language, messages });
}
