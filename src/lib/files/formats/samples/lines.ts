import type { Sample } from '../sample.ts';

export const LINE_SAMPLES: Readonly<Record<string, Sample>> = {
  'i18n/messages.properties': {
    text: '# A greeting\nhi = Hello\\\n   you\\u00e9\n! other\n\nbye:Bye: \\\\\n',
    units: [
      ['hi', 'Helloyoué'],
      ['bye', 'Bye: \\'],
    ],
    into: [
      {
        lc: 'de',
        as: 'i18n/messages_de.properties',
        given: { bye: 'Tschüß\n=' },
        out: '# A greeting\n! other\n\nbye:Tsch\\u00FC\\u00DF\\n=\n',
        unfilled: ['hi'],
      },
    ],
  },
  'en.lproj/Localizable.strings': {
    text: '/* A "greeting" */\n"hi" = "Hello \\"you\\" \\U00e9";\n\n// next\nbye = "Bye\\n";\n',
    units: [
      ['hi', 'Hello "you" é'],
      ['bye', 'Bye\n'],
    ],
    into: [
      {
        lc: 'zh-tw',
        as: 'zh-Hant.lproj/Localizable.strings',
        given: { hi: '「你」\\' },
        out: '/* A "greeting" */\n"hi" = "「你」\\\\";\n\n// next\nbye = "Bye\\n";\n',
        unfilled: ['bye'],
      },
    ],
  },
  'film.en.srt': {
    text: '1\r\n00:00:01,000 --> 00:00:02,000\r\nHello,\r\nyou\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nBye\r\n',
    units: [
      ['1', 'Hello,\nyou'],
      ['2', 'Bye'],
    ],
    into: [
      {
        lc: 'fr',
        as: 'film.fr.srt',
        given: { 1: 'Salut\n\nvous' },
        out: '1\r\n00:00:01,000 --> 00:00:02,000\r\nSalut\r\nvous\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nBye\r\n',
        unfilled: ['2'],
      },
    ],
  },
  'en.vtt': {
    text: 'WEBVTT - a film\n\nNOTE none of this\n00 --> no\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Ann>Hello\n\n00:03.000 --> 00:04.000\nBye',
    units: [
      ['intro', '<v Ann>Hello'],
      ['00:03.000', 'Bye'],
    ],
  },
  'config/locales/en.yml': {
    text: 'en:\n  # A greeting\n  hi: "Hello %{name}"\n  plain: Just words # kept\n  single: \'It\'\'s\'\n  long: |\n    One\n    two\n  files:\n    one: "%{count} file"\n    other: "%{count} files"\n  days: [Sun, Mon]\n  number: 3\n',
    units: [
      ['hi', 'Hello %{name}'],
      ['plain', 'Just words'],
      ['single', "It's"],
      ['long', 'One\ntwo\n'],
      ['files.one', '%{count} file'],
      ['files.other', '%{count} files'],
      ['days.0', 'Sun'],
      ['days.1', 'Mon'],
    ],
    into: [
      {
        lc: 'ru',
        as: 'config/locales/ru.yml',
        given: {
          hi: 'Привет %{name}',
          plain: 'yes',
          long: 'Раз\nдва\n',
          'files.one': '1',
          'files.few': '2',
          'files.other': 'n',
          'days.0': 'Вс',
        },
        out: 'ru:\n  # A greeting\n  hi: "Привет %{name}"\n  plain: "yes" # kept\n  long: "Раз\\nдва\\n"\n  files:\n    one: "1"\n    few: "2"\n    many: "n"\n    other: "n"\n  days: [Вс, Mon]\n  number: 3\n',
        repeated: ['files.many'],
        unfilled: ['single', 'days.1'],
      },
    ],
  },
  'texts.csv': {
    target: 'de',
    text: 'Key,Note,English,German,Japanese\r\na,,"Hello, ""you""",Hallo,\r\nb,A button,Save,,\r\n',
    units: [
      ['a', 'Hello, "you"', 'Hallo'],
      ['b', 'Save'],
    ],
    into: [
      {
        lc: 'ja',
        as: 'texts.csv',
        given: { a: 'こ,', b: '"' },
        out: 'Key,Note,English,German,Japanese\r\na,,"Hello, ""you""",Hallo,"こ,"\r\nb,A button,Save,,""""\r\n',
      },
    ],
  },
  'one.csv': {
    text: 'key;en\na;"Hello"\nb;Save\n',
    units: [
      ['a', 'Hello'],
      ['b', 'Save'],
    ],
    into: [
      {
        lc: 'de',
        as: 'one.de.csv',
        given: { a: 'Hallo', b: 'A;B' },
        out: 'key;de\na;"Hallo"\nb;"A;B"\n',
      },
    ],
  },
  'Localizable.xcstrings': {
    target: 'de',
    text: '{\n  "sourceLanguage" : "en",\n  "strings" : {\n    "Hello" : {\n\n    },\n    "bye" : {\n      "comment" : "At the end",\n      "localizations" : {\n        "de" : {\n          "stringUnit" : {\n            "state" : "needs_review",\n            "value" : "Tschau"\n          }\n        },\n        "en" : {\n          "stringUnit" : {\n            "state" : "translated",\n            "value" : "Bye"\n          }\n        }\n      }\n    }\n  },\n  "version" : "1.0"\n}',
    units: [
      ['Hello', 'Hello'],
      ['bye', 'Bye', 'Tschau'],
    ],
    into: [
      {
        lc: 'zh',
        as: 'Localizable.xcstrings',
        given: { Hello: '你好', bye: '再见' },
        out: '{\n  "sourceLanguage" : "en",\n  "strings" : {\n    "Hello" : {\n      "localizations" : {\n        "zh-Hans" : {\n          "stringUnit" : {\n            "state" : "translated",\n            "value" : "你好"\n          }\n        }\n      }\n\n    },\n    "bye" : {\n      "comment" : "At the end",\n      "localizations" : {\n        "de" : {\n          "stringUnit" : {\n            "state" : "needs_review",\n            "value" : "Tschau"\n          }\n        },\n        "en" : {\n          "stringUnit" : {\n            "state" : "translated",\n            "value" : "Bye"\n          }\n        },\n        "zh-Hans" : {\n          "stringUnit" : {\n            "state" : "translated",\n            "value" : "再见"\n          }\n        }\n      }\n    }\n  },\n  "version" : "1.0"\n}',
      },
    ],
  },
};
