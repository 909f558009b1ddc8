import { languageTag } from '#lib/terms/language-tag.ts';
import type { Term } from '#lib/terms/term.ts';

type Translations = Term['translations'];

/** A term's languages as people write them: `de: Warenkorb | -Einkaufswagen`, a line each. */
export const linesOf = (translations: Translations): string =>
  Object.entries(translations)
    .map(([language, { use, forbidden }]) => {
      const words = [...use, ...forbidden.map((one) => `-${one}`)].join(' | ');
      return `${language}: ${words}`;
    })
    .join('\n');

/** What such lines say, and the first of them that says nothing. */
export function readLines(text: string): { translations: Translations; bad: string | undefined } {
  const translations: Translations = {};
  let bad: string | undefined;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [, name = '', words = ''] = /^([^:：]+)[:：](.*)$/u.exec(line) ?? [];
    const language = languageTag(name);
    const all = words
      .split('|')
      .map((word) => word.trim())
      .filter((word) => !/^-?$/.test(word));
    if (language === undefined || all.length === 0) {
      bad ??= line;
      continue;
    }
    const said = (translations[language] ??= { use: [], forbidden: [] });
    for (const word of all)
      if (word.startsWith('-')) said.forbidden.push(word.slice(1).trim());
      else said.use.push(word);
  }
  return { translations, bad };
}
