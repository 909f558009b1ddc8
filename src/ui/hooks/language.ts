import { isLanguage, type Language } from '#lib/language/spoken-languages.ts';
import { keepBeforePaint } from '#store/before-paint.ts';

/** What the page is in (`public/before-paint.js`). */
export function spokenLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}

/** From now on, in this browser. The page is loaded anew: leaving it saves what is typed (`store/provider.tsx`). */
export function chooseLanguage(language: string): void {
  keepBeforePaint('language', language);
  location.reload();
}
