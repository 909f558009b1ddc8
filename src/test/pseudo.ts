import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { onTestFinished } from 'vitest';
import { english } from '#lib/language/english.ts';
import { speak } from '#lib/language/i18n.ts';
import type { Writer } from '#lib/language/writer.ts';
import { messages } from '../locales/en.po';

/*
 * The pseudo-language: English in other letters, longer by more than 40 % and from right to left. What still stands
 * in plain letters is no message; what is cut off or pushed out had room for English only.
 */

/** Arabic letters by the Latin ones': a text of them runs from right to left. */
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** The tags of elements in a message stay as they are. */
const pseudoText = (text: string): string =>
  text.replace(/<\/?\d+\/?>|[a-z]+/gi, (word) => {
    if (word.startsWith('<')) return word;
    const letters = Array.from(
      word.toLowerCase(),
      (letter) => LETTERS[letter.charCodeAt(0) - 97] ?? letter,
    );
    const more = letters.toReversed().slice(0, Math.ceil(letters.length * 0.45));
    return [...letters, ...more].join('');
  });

/** One message, compiled, in all its forms. */
const pseudoMessage = (message: CompiledMessage): CompiledMessage =>
  message.map((token) => {
    if (typeof token === 'string') return pseudoText(token);
    const [name, type, forms] = token;
    if (type === undefined || typeof forms !== 'object' || forms === null) return token;
    const pairs = Object.entries(forms).map(([form, of]) => [
      form,
      Array.isArray(of) ? pseudoMessage(of) : of,
    ]);
    return [name, type, Object.fromEntries(pairs)];
  });

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** Prices keep their signs and codes: those are data. */
const writer: Writer = {
  ...english,
  moment: (date) => pseudoText(english.moment(date)),
  away: (...what) => pseudoText(english.away(...what)),
  languageName: (tag) => pseudoText(LANGUAGES.of(tag) ?? tag),
  now: () => pseudoText(english.now()),
  length: (parts) => pseudoText(english.length(parts)),
  moreThanNothing: () => pseudoText(english.moreThanNothing()),
};

/** From now on, until the test ends, Galley speaks it. */
export function speakPseudo() {
  const page = document.documentElement;
  const all = Object.entries(messages).map(([id, message]) => [
    id,
    pseudoMessage([message].flat()),
  ]);
  speak('ar-XB', Object.fromEntries(all), writer);
  Object.assign(page, { lang: 'ar-XB', dir: 'rtl' });
  onTestFinished(() => {
    speak('en', {}, english);
    Object.assign(page, { lang: 'en', dir: '' });
  });
}

/** What nobody translates: another language's texts, what people wrote, keys, what Gengo calls something. */
const DATA =
  '[lang]:not(html), [dir=auto]:not(input, textarea), kbd, [translate=no], script, style';

/** What is shown or said in plain letters, on the page or in one of its parts, without names and what `isData` knows. */
export function plainWords(isData: RegExp, within: Element = document.body): string[] {
  const said: string[] = [];
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest(DATA)) said.push(textContent ?? '');
  }
  for (const element of within.querySelectorAll('*'))
    for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
      if (!element.closest(DATA)) said.push(element.getAttribute(name) ?? '');
  if (within === document.body) said.push(document.title);
  // What people wrote also stands in names: "Select Winter sale".
  const written = [...document.querySelectorAll('[dir=auto]')].map((one) => one.textContent.trim());
  const own = (text: string) =>
    written.reduce((rest, words) => (words === '' ? rest : rest.replace(words, '')), text);
  return [...new Set(said.map((text) => text.trim()))].filter((text) =>
    /[a-z]{2}/i.test(
      own(text)
        .replace(/\b(Galley|Gengo)\b/g, '')
        .replace(isData, ''),
    ),
  );
}
