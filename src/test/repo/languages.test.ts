import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/language/spoken-languages.ts';
import { filesBelow } from './sources.ts';

/* Every message in every language, with all that belongs to it. */

const config = getConfig();
const others = config.locales.filter((language) => language !== config.sourceLocale);

/** What a message is made of besides words: values, tags, and the forms of each plural. */
interface Made {
  values: Set<string>;
  tags: Set<string>;
  forms: string[][];
}

function madeOf(message: CompiledMessage, made: Made): Made {
  for (const token of message)
    if (typeof token === 'string') {
      for (const [tag] of token.matchAll(/<\/?\d+\/?>/g)) made.tags.add(tag);
    } else {
      const [name, type, cases] = token;
      made.values.add(name);
      if (typeof cases !== 'object' || cases === null) continue;
      const given = Object.entries(cases).filter(([, of]) => Array.isArray(of));
      if (type === 'plural') made.forms.push(given.map(([form]) => form));
      for (const [, of] of given) madeOf(of as CompiledMessage, made);
    }
  return made;
}

const made = (message: string) =>
  madeOf(compileMessageOrThrow(message), { values: new Set(), tags: new Set(), forms: [] });

/** CLDR's plural forms of a language; "many" of Romance languages is for millions alone, which `other` says too. */
const formsOf = (language: string) =>
  new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((form) => form !== 'many' || language === 'ar');

/** What is wrong with one translation. */
function faults(language: string, english: string, translation: string): string[] {
  const [said, asked] = [made(translation), made(english)];
  const missing = said.forms.flatMap((forms) =>
    formsOf(language).filter((form) => !forms.includes(form)),
  );
  const edge = (text: string) => [/^\s/.test(text), /\s$/.test(text)].join();
  const same = (a: Set<string>, b: Set<string>) =>
    [...a].toSorted().join() === [...b].toSorted().join();
  return [
    ...(translation.trim() === '' ? ['is missing'] : []),
    ...(same(said.values, asked.values) ? [] : ['has other values']),
    ...(same(said.tags, asked.tags) ? [] : ['has other tags']),
    ...(said.forms.length < Math.min(asked.forms.length, 1) ? ['has lost its plural'] : []),
    ...missing.map((form) => `lacks the plural form "${form}"`),
    ...(edge(english) === edge(translation) ? [] : ['begins or ends otherwise']),
  ];
}

test('the catalogs, the chooser and the settings know the same languages', () => {
  const known = Object.keys(LANGUAGES).toSorted();
  expect(
    filesBelow('src/locales')
      .map((file) => file.replace('.po', ''))
      .toSorted(),
  ).toEqual(known);
  expect([...config.locales].toSorted()).toEqual(known);
});

test.each(others)('%s says every message, with all that belongs to it', async (language) => {
  const [catalog] = await getCatalogs(config);
  const messages = Object.values((await catalog?.read(language)) ?? {});
  expect(messages.length).toBeGreaterThan(1000);
  const wrong = messages.flatMap(({ message = '', translation }) =>
    (translation === '' ? ['is missing'] : faults(language, message, translation)).map(
      (fault) => `${message}: ${fault}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test('English says what stands in the code', async () => {
  const [catalog] = await getCatalogs(config);
  const messages = Object.values((await catalog?.read('en')) ?? {});
  expect(messages.length).toBeGreaterThan(1000);
  expect(messages.filter(({ message, translation }) => message !== translation)).toEqual([]);
});

describe('the rule bites', () => {
  const ONE = '{n, plural, one {{amount} text} other {{amount} texts}}';
  test.each([
    ['de', 'Add {title}', 'Hinzufügen', 'has other values'],
    ['de', 'Go to the <0>list</0>', 'Zur Liste', 'has other tags'],
    ['ja', ONE, '{amount}件{n}', 'has lost its plural'],
    ['ar', ONE, '{n, plural, one {{amount} نص} other {{amount} نص}}', 'plural form "few"'],
    ['de', 'Balance ', 'Guthaben', 'begins or ends otherwise'],
  ])('%s: %s', (language, english, translation, fault) => {
    expect(faults(language, english, translation).join('\n')).toContain(fault);
  });

  test('and lets stand what is right', () => {
    expect(faults('ja', ONE, '{n, plural, other {テキスト{amount}件}}')).toEqual([]);
    expect(faults('fr', ONE, '{n, plural, one {{amount} texte} other {{amount} textes}}')).toEqual(
      [],
    );
  });
});
