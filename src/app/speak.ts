import type { Messages } from '@lingui/core';
import { byIntl } from '#lib/language/by-intl.ts';
import { i18n, speak } from '#lib/language/i18n.ts';
import { textDirection } from '#lib/language/direction.ts';
import { language, openLanguage } from './language.ts';

// Apart from `language.ts`: most people load nothing of it.

const read = async (name: string): Promise<Messages> => {
  const address = `${import.meta.env.BASE_URL}${__WORDS__}${language}/${name}.json`;
  // What waits for words is worth more than they are: it comes in English.
  const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(name);
  return (await answer.json()) as Messages;
};

/** The whole page in another language than English. Rejects where the shell's messages cannot be had. */
export async function speakOnPage(): Promise<void> {
  speak(language, await read('shell'), byIntl(language));
  const page = document.documentElement;
  page.lang = language;
  page.dir = textDirection(language);
}

/** By file: its messages, on their way or there. */
const asked = new Map<string, Promise<void>>();

function wordsOf(name: string): Promise<void> {
  const words = asked.get(name) ?? add(name);
  asked.set(name, words);
  return words;
}

async function add(name: string): Promise<void> {
  try {
    const [messages] = await Promise.all([read(name), openLanguage()]);
    i18n.load(language, messages);
  } catch {
    asked.delete(name);
  }
}

const late = new Set(['shell-late']);

/** What a page is first drawn from. What it imports from then on waits for the words of late parts (`load-part.js`). */
export async function openPage(page: string): Promise<void> {
  await wordsOf(page);
  late.add(`${page}-late`);
  Object.assign(globalThis, { galleyLate: () => Promise.all([...late].map(wordsOf)) });
}
