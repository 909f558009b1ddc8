import type { Messages } from '@lingui/core';

/** The language that `public/before-paint.js` found; of English no word is loaded. */
const { lang: language } = document.documentElement;

const read = async (page: string): Promise<Messages> => {
  const answer = await fetch(`${import.meta.env.BASE_URL}${__WORDS__}${language}/${page}.json`);
  if (!answer.ok) throw new Error(page);
  return (await answer.json()) as Messages;
};

let opened: Promise<void> | undefined;

/** The shell's messages, before anything is drawn: a language is changed by a load of the page. Without them it is English. */
export const openLanguage = (): Promise<void> => (opened ??= open());

async function open(): Promise<void> {
  if (language === 'en') return;
  const parts = await Promise.all([read('shell'), import('./speak.ts')]).catch(() => {});
  if (parts) parts[1].speakOnPage(language, parts[0]);
  else Object.assign(document.documentElement, { lang: 'en', dir: '' });
}

/** By page: its messages, on their way or there. */
const asked = new Map<string, Promise<void>>();

/** A page's code with its messages; what of them could not be read is English, and asked for again the next time. */
export async function withWords<Code>(page: string, code: Promise<Code>): Promise<Code> {
  if (language === 'en') return code;
  const words = asked.get(page) ?? pageWords(page);
  asked.set(page, words);
  const [loaded] = await Promise.all([code, words]);
  return loaded;
}

async function pageWords(page: string): Promise<void> {
  try {
    const [messages, { addWords }] = await Promise.all([
      read(page),
      import('./speak.ts'),
      openLanguage(),
    ]);
    addWords(language, messages);
  } catch {
    asked.delete(page);
  }
}
