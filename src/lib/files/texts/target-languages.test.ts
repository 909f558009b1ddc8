import { describe, expect, test } from 'vitest';
import { pluralRule } from '../formats/po-plurals.ts';
import { fill } from './fill.ts';
import { languageInName } from './rename.ts';
import { readFile } from './read-file.ts';
import { isLanguage } from '../model/language.ts';

/* How each format names the languages that its programs look for, in names of files and within. */

const bytes = (text: string) => new TextEncoder().encode(text);

/** Of a file of each format in English: its name, its text, and what stands where the language is told. */
const SOURCES = {
  rails: ['config/locales/en.yml', 'en:\n  a: One\n', /^([\w-]+):/],
  i18next: ['locales/en/common.json', '{"a":"One"}', undefined],
  arb: ['lib/l10n/app_en.arb', '{"@@locale":"en","a":"One"}', /"@@locale":"(.*?)"/],
  chrome: ['_locales/en/messages.json', '{"a":{"message":"One"}}', undefined],
  po: [
    'po/en.po',
    'msgid ""\nmsgstr "Language: en\\n"\n\nmsgid "a"\nmsgstr "One"\n',
    /Language: (.*?)\\n/,
  ],
  android: [
    'res/values/strings.xml',
    '<resources><string name="a">One</string></resources>',
    undefined,
  ],
  apple: ['en.lproj/Localizable.strings', '"a" = "One";\n', undefined],
  java: ['messages_en.properties', 'a=One\n', undefined],
  dotnet: ['Strings.resx', '<root><data name="a"><value>One</value></data></root>', undefined],
  xliff: [
    'messages.en.xlf',
    '<xliff version="1.2"><file source-language="en" target-language="en"><body><trans-unit id="a"><source>a</source><target>One</target></trans-unit></body></file></xliff>',
    /target-language="(.*?)"/,
  ],
  srt: ['film.en.srt', '1\n00:00:01,000 --> 00:00:02,000\nOne\n', undefined],
} as const;

type Table = Readonly<Record<string, readonly (string | undefined)[]>>;

/** By Gengo's code, in the order of `SOURCES`: the part of the name that tells the language, and what tells it within. */
const NAMED: Table = {
  zh: [
    'zh-CN',
    'zh-CN',
    'zh',
    'zh_CN',
    'zh_CN',
    'values-zh-rCN',
    'zh-Hans.lproj',
    '_zh_CN',
    '.zh-Hans.',
    '.zh-Hans.',
    '.zh-CN.',
  ],
  'zh-tw': [
    'zh-TW',
    'zh-TW',
    'zh_TW',
    'zh_TW',
    'zh_TW',
    'values-zh-rTW',
    'zh-Hant.lproj',
    '_zh_TW',
    '.zh-Hant.',
    '.zh-Hant.',
    '.zh-TW.',
  ],
  'zh-hk': [
    'zh-HK',
    'zh-HK',
    'zh_HK',
    'zh_HK',
    'zh_HK',
    'values-zh-rHK',
    'zh-HK.lproj',
    '_zh_HK',
    '.zh-HK.',
    '.zh-HK.',
    '.zh-HK.',
  ],
  pt: ['pt', 'pt', 'pt', 'pt_PT', 'pt', 'values-pt/', 'pt.lproj', '_pt.', '.pt.', '.pt.', '.pt.'],
  'pt-br': [
    'pt-BR',
    'pt-BR',
    'pt_BR',
    'pt_BR',
    'pt_BR',
    'values-pt-rBR',
    'pt-BR.lproj',
    '_pt_BR',
    '.pt-BR.',
    '.pt-BR.',
    '.pt-BR.',
  ],
  'es-la': [
    'es-419',
    'es-419',
    'es_419',
    'es_419',
    'es_419',
    'values-b+es+419',
    'es-419.lproj',
    '_es_419',
    '.es-419.',
    '.es-419.',
    '.es-419.',
  ],
  'fr-ca': [
    'fr-CA',
    'fr-CA',
    'fr_CA',
    'fr_CA',
    'fr_CA',
    'values-fr-rCA',
    'fr-CA.lproj',
    '_fr_CA',
    '.fr-CA.',
    '.fr-CA.',
    '.fr-CA.',
  ],
  'en-gb': [
    'en-GB',
    'en-GB',
    'en_GB',
    'en_GB',
    'en_GB',
    'values-en-rGB',
    'en-GB.lproj',
    '_en_GB',
    '.en-GB.',
    '.en-GB.',
    '.en-GB.',
  ],
  sr: ['sr', 'sr', 'sr', 'sr', 'sr', 'values-sr/', 'sr.lproj', '_sr.', '.sr.', '.sr.', '.sr.'],
  no: ['nb', 'nb', 'nb', 'nb', 'nb', 'values-nb/', 'nb.lproj', '_nb.', '.nb.', '.nb.', '.nb.'],
  he: ['he', 'he', 'he', 'he', 'he', 'values-iw/', 'he.lproj', '_iw.', '.he.', '.he.', '.he.'],
  id: ['id', 'id', 'id', 'id', 'id', 'values-in/', 'id.lproj', '_in.', '.id.', '.id.', '.id.'],
  tl: [
    'fil',
    'fil',
    'fil',
    'fil',
    'fil',
    'values-fil/',
    'fil.lproj',
    '_fil.',
    '.fil.',
    '.fil.',
    '.fil.',
  ],
};

const KINDS = Object.entries(SOURCES);

describe.each(Object.entries(NAMED))('%s', (lc, expected) => {
  test.each(KINDS.map(([kind, source], index) => ({ kind, source, part: expected[index] ?? '' })))(
    '$kind: $part',
    ({ source: [name, text, within], part }) => {
      const file = readFile(bytes(text), name);
      const given = new Map(file.units.map(({ key }) => [key, 'x']));
      const filled = fill(file, given, lc);
      expect(filled.name).toContain(part);
      const told = within?.exec(new TextDecoder().decode(filled.bytes))?.[1];
      expect(told).toBe(within && part.replace(/^\.|\.$/g, ''));
      // Another day the file is known to be in that language, and no other.
      const again = readFile(filled.bytes, filled.name);
      const language = again.isBilingual ? again.target : again.language;
      expect(isLanguage(language, lc)).toBe(true);
      expect(fill(again, given, lc)).toMatchObject({ name: filled.name, bytes: filled.bytes });
    },
  );
});

describe('a file’s own way with languages is kept', () => {
  test.each([
    ['l10n/en_US.json', '{"a":"One"}', 'l10n/pt_BR.json'],
    ['l10n/en-us.json', '{"a":"One"}', 'l10n/pt-br.json'],
    ['l10n/en-US.json', '{"a":"One"}', 'l10n/pt-BR.json'],
    ['strings.en_GB.properties', 'a=One', 'strings.pt_BR.properties'],
    ['zh-Hant-TW.json', '{"a":"One"}', 'pt-BR.json'],
    [
      'res/values-b+zh+Hans/strings.xml',
      '<resources><string name="a">One</string></resources>',
      'res/values-pt-rBR/strings.xml',
    ],
  ])('%s', (name, text, as) => {
    expect(fill(readFile(bytes(text), name), new Map([['a', 'x']]), 'pt-br').name).toBe(as);
  });

  test('within it too', () => {
    const file = readFile(bytes('en_US:\n  a: One\n'), 'texts.yml');
    const { bytes: out } = fill(file, new Map([['a', 'x']]), 'pt-br');
    expect(new TextDecoder().decode(out)).toBe('pt_BR:\n  a: x\n');
  });

  test.each([
    ['res/values-b+es+419/strings.xml', 'es-419'],
    ['res/values-iw/strings.xml', 'iw'],
    ['zh-Hant-TW.json', 'zh-Hant-TW'],
  ])('%s tells %s', (name, language) => {
    expect(languageInName(name)).toBe(language);
  });
});

describe('plural entries go by the target', () => {
  const EN = {
    'en.json': ['{"a_one":"1","a_other":"2"}', /"a_(\w+)"/g],
    'en.yml': ['en:\n  a:\n    one: uno\n    other: due\n', /^    (\w+):/gm],
    'values/strings.xml': [
      '<resources><plurals name="a"><item quantity="one">1</item><item quantity="other">2</item></plurals></resources>',
      /quantity="(\w+)"/g,
    ],
  } as const;
  const FORMS: Readonly<Record<string, readonly string[]>> = {
    zh: ['other'],
    'zh-tw': ['other'],
    id: ['other'],
    'pt-br': ['one', 'many', 'other'],
    'es-la': ['one', 'many', 'other'],
    'fr-ca': ['one', 'many', 'other'],
    'en-gb': ['one', 'other'],
    no: ['one', 'other'],
    sr: ['one', 'few', 'other'],
    he: ['one', 'two', 'other'],
    ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  };
  test.each(
    Object.entries(EN).flatMap(([name, [text, form]]) =>
      Object.entries(FORMS).map(([lc, forms]) => ({ name, text, form, lc, forms })),
    ),
  )('$name in $lc: $forms', ({ name, text, form, lc, forms }) => {
    const file = readFile(bytes(text), name);
    const out = fill(file, new Map(file.units.map(({ key }) => [key, 'x'])), lc);
    const found = [...new TextDecoder().decode(out.bytes).matchAll(form)].map(([, one]) => one);
    expect(found).toEqual(forms);
  });

  test.each(Object.entries({ zh: 1, 'pt-br': 2, 'es-la': 2, sr: 3, he: 2, no: 2, id: 1, ar: 6 }))(
    'gettext in %s has %i',
    (lc, count) => {
      const po =
        'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] ""\n';
      const file = readFile(bytes(po), 'en.po');
      const out = fill(file, new Map(file.units.map(({ key }) => [key, 'x'])), lc);
      const written = new TextDecoder().decode(out.bytes);
      expect(written).toContain(`Plural-Forms: ${pluralRule(lc)}\\n`);
      expect(written.match(/^msgstr\[\d\] "x"$/gm)).toHaveLength(count);
    },
  );
});
