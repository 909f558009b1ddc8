import type { Messages } from '@lingui/core';

type Catalogs = Readonly<Record<string, () => Promise<{ messages: Messages }>>>;

/** Those of other languages than the code's own, each a file of its own; none yet. */
const CATALOGS: Catalogs = import.meta.glob<{ messages: Messages }>([
  '../locales/*.po',
  '!../locales/en.po',
]);

/** The first language that is wanted and spoken, with its catalog; undefined: English, which has none to wait for. */
export function choose(wanted: readonly string[], catalogs: Catalogs) {
  for (const tag of wanted) {
    for (const language of [tag, tag.replace(/-.*$/, '')]) {
      if (language === 'en') return undefined;
      const load = catalogs[`../locales/${language}.po`];
      if (load) return { language, load };
    }
  }
  return undefined;
}

/** Before anything is drawn: a language is changed by a load of the page. Where its catalog is not to be had, it is English. */
export async function openLanguage(wanted = navigator.languages, catalogs = CATALOGS) {
  const chosen = choose(wanted, catalogs);
  if (!chosen) return;
  const { language, load } = chosen;
  const parts = await Promise.all([load(), import('./speak.ts')]).catch(() => {});
  if (!parts) return;
  const [{ messages }, { speakOnPage }] = parts;
  speakOnPage(language, messages);
}
