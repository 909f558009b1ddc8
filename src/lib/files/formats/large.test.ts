import { expect, test } from 'vitest';
import { fill } from '../texts/fill.ts';
import { importTexts } from '../texts/import-texts.ts';
import { readFile } from '../texts/read-file.ts';

/* Large files of each format: what is linear takes six times as long for six times as much. */

/**
 * A beginning, what comes again and again with its number where a `#` stands (a `§` is one), what parts it, and an end.
 */
const LARGE: readonly (readonly [
  name: string,
  begin: string,
  part: string,
  between: string,
  end: string,
])[] = [
  ['en.json', '{', '"key.#":"Text number #"', ',\n', '}'],
  ['en.json', '{', '"key#_one":"# text","key#_other":"# texts"', ',\n', '}'],
  ['en.json', '{', '"key#":{"string":"Text #","developer_comment":"Of #"}', ',\n', '}'],
  ['en.json', '[', '{"id":"key#","text":"Text number #"}', ',\n', ']'],
  ['app_en.arb', '{"@@locale":"en",', '"key#":"Text #","@key#":{"description":"Of #"}', ',\n', '}'],
  [
    '_locales/en/messages.json',
    '{',
    '"key#":{"message":"Text #","description":"Of #"}',
    ',\n',
    '}',
  ],
  [
    'a.xcstrings',
    '{"sourceLanguage":"en","strings":{',
    '"Key #":{"localizations":{"de":{"stringUnit":{"state":"new","value":"#"}}}}',
    ',\n',
    '}}',
  ],
  [
    'de.po',
    'msgid ""\nmsgstr "Language: de\\n"\n\n',
    '§. Of #\n§, fuzzy\nmsgid "Text #"\nmsgstr "#"\n',
    '\n',
    '',
  ],
  [
    'a.xlf',
    '<xliff version="1.2"><file source-language="en" target-language="de"><body>',
    '<trans-unit id="a#"><source>A <g id="1">b</g> #</source><target state="new">#</target></trans-unit>',
    '\n',
    '</body></file></xliff>',
  ],
  [
    'a.xlf',
    '<xliff version="2.0" srcLang="en" trgLang="de"><file id="f">',
    '<unit id="a#"><segment><source>Text #</source></segment></unit>',
    '\n',
    '</file></xliff>',
  ],
  [
    'values/strings.xml',
    '<resources>',
    '<!-- Of # --><string name="a#">It\\\'s <b>#</b></string>',
    '\n',
    '</resources>',
  ],
  [
    'values/strings.xml',
    '<resources>',
    '<plurals name="a#"><item quantity="one">#</item><item quantity="other">#</item></plurals>',
    '\n',
    '</resources>',
  ],
  [
    'a.resx',
    '<root>',
    '<data name="a#" xml:space="preserve"><value>Text #</value></data>',
    '\n',
    '</root>',
  ],
  ['a.properties', '', '§ Of #\nkey.#=Text number #', '\n', ''],
  ['a.strings', '', '/* Of # */\n"key #" = "Text number #";', '\n', ''],
  ['en.yml', 'en:\n', '  § Of #\n  key#: Text number #', '\n', ''],
  ['en.yml', 'en:\n', '  key#:\n    one: Text #\n    other: Texts #', '\n', ''],
  ['a.csv', 'key,en,de\n', 'key.#,"Text, number #",Text #', '\n', ''],
  ['a.tsv', 'key\ten\tde\n', 'key.#\tText, number #\t', '\n', ''],
  ['a.srt', '', '#\n00:00:01,000 --> 00:00:02,000\nText #\n', '\n', ''],
  ['a.vtt', 'WEBVTT\n\n', '00:00:01.000 --> 00:00:02.000\nText #\n', '\n', ''],
];

/** In bytes: a small one, of which the reader takes in its work, and a large one. */
const [SMALL, SIZE] = [100_000, 600_000];

/** Six for what is linear and thirty-six for what is not; a small file costs more, for its size. */
const MOST = 12;

/** What this process alone has worked, in ms, however busy the machine is. */
const worked = () => process.cpuUsage().user / 1000;

test.each(LARGE)(
  '%s: %s%s',
  (name, begin, part, between, end) => {
    const work = (size: number) => {
      const times = Math.ceil(size / (part.length + between.length));
      const parts = Array.from({ length: times }, (_, at) =>
        part.replaceAll('#', String(at)).replaceAll('§', '#'),
      );
      const bytes = new TextEncoder().encode(begin + parts.join(between) + end);
      const before = worked();
      const file = readFile(bytes, name, { target: 'de' });
      expect(file.units.length).toBeGreaterThanOrEqual(times - 1);
      const filled = fill(file, new Map(file.units.map(({ key }) => [key, `⟦${key}⟧`])), 'ru');
      expect(filled.bytes.length).toBeGreaterThan(times);
      expect(importTexts(bytes, name, {}, ['de']).rows).toHaveLength(file.units.length);
      return worked() - before;
    };
    const small = work(SMALL);
    expect(work(SIZE) / Math.max(small, 30)).toBeLessThan(MOST);
  },
  120_000,
);
