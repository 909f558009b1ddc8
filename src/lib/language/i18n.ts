import { setupI18n } from '@lingui/core';

/**
 * What says every message, in the language that is spoken. English needs no catalog: its messages stand
 * compiled where they are used (`src/tools/words.ts`).
 */
export const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
