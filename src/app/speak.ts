import type { Messages } from '@lingui/core';
import { byIntl } from '#lib/language/by-intl.ts';
import { i18n, speak } from '#lib/language/i18n.ts';
import { textDirection } from '#lib/text/languages.ts';

/** The whole page in another language than English: apart, for most load nothing of it. */
export function speakOnPage(language: string, messages: Messages): void {
  speak(language, messages, byIntl(language));
  const page = document.documentElement;
  page.lang = language;
  page.dir = textDirection(language);
}

/** What another page says, beside what is known already. */
export const addWords = (language: string, messages: Messages): void =>
  i18n.load(language, messages);
