/** The language that `public/before-paint.js` found; of English no word is loaded. */
export const { lang: language } = document.documentElement;

let opened: Promise<void> | undefined;

/** The shell's messages, before anything is drawn: a language is changed by a load of the page. Without them it is English. */
export const openLanguage = (): Promise<void> => (opened ??= open());

async function open(): Promise<void> {
  if (language === 'en') return;
  await import('./speak.ts')
    .then(({ speakOnPage }) => speakOnPage())
    .catch(() => Object.assign(document.documentElement, { lang: 'en', dir: '' }));
}

/** A page's code with its messages; what of them could not be read is English, and asked for again the next time. */
export async function withWords<Code>(page: string, code: Promise<Code>): Promise<Code> {
  if (language === 'en') return code;
  const words = import('./speak.ts').then(({ openPage }) => openPage(page)).catch(() => {});
  const [loaded] = await Promise.all([code, words]);
  return loaded;
}
