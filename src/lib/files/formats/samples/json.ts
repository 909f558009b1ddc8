import type { Sample } from '../sample.ts';

export const JSON_SAMPLES: Readonly<Record<string, Sample>> = {
  'locales/en/common.json': {
    text: '{\n  // for the page\n  "home": { "title": "Hello",\t"n": 3 },\n  "item_one": "{{count}} item",\n  "item_other": "{{count}} items",\n  "list": ["a", "b"]\n}\n',
    units: [
      ['home.title', 'Hello'],
      ['item_one', '{{count}} item'],
      ['item_other', '{{count}} items'],
      ['list.0', 'a'],
      ['list.1', 'b'],
    ],
    into: [
      {
        lc: 'pl',
        as: 'locales/pl/common.json',
        given: { item_one: 'P1', item_few: 'P2', item_other: 'Px', 'list.0': 'A' },
        out: '{\n  // for the page\n  "home": { "n": 3 },\n  "item_one": "P1",\n  "item_few": "P2",\n  "item_many": "Px",\n  "item_other": "Px",\n  "list": ["A", "b"]\n}\n',
        repeated: ['item_many'],
        unfilled: ['home.title', 'list.1'],
      },
      {
        lc: 'ja',
        as: 'locales/ja/common.json',
        given: { item_one: '一', item_other: '多' },
        missing: 'empty',
        out: '{\n  // for the page\n  "home": { "title": "",\t"n": 3 },\n  "item_other": "多",\n  "list": ["", ""]\n}\n',
        unfilled: ['home.title', 'list.0', 'list.1'],
      },
    ],
  },
  'en.json': {
    text: '\uFEFF{"a":"caf\\u00e9 \\/ tea","b":{"string":"Save","developer_comment":"A button","character_limit":10}}',
    units: [
      ['a', 'café / tea'],
      ['b', 'Save'],
    ],
    into: [
      {
        lc: 'de',
        as: 'de.json',
        given: { a: 'Käse / 1', b: '😀' },
        out: '\uFEFF{"a":"K\\u00e4se \\/ 1","b":{"string":"\\ud83d\\ude00","developer_comment":"A button","character_limit":10}}',
      },
      { lc: 'fr', as: 'fr.json', given: {}, out: '\uFEFF{}', unfilled: ['a', 'b'] },
    ],
  },
  'lib/l10n/app_en.arb': {
    text: '{\n  "@@locale": "en",\n  "hi": "Hi {name}",\n  "@hi": { "description": "A greeting", "placeholders": {"name": {}} }\n}',
    units: [['hi', 'Hi {name}']],
    into: [
      {
        lc: 'pt-br',
        as: 'lib/l10n/app_pt_BR.arb',
        given: { hi: 'Oi {name}' },
        out: '{\n  "@@locale": "pt_BR",\n  "hi": "Oi {name}",\n  "@hi": { "description": "A greeting", "placeholders": {"name": {}} }\n}',
      },
    ],
  },
  '_locales/en/messages.json': {
    text: '{"appName": {"message": "Desk", "description": "The name"}, "x": {"message": "Y"}}',
    units: [
      ['appName', 'Desk'],
      ['x', 'Y'],
    ],
    into: [
      {
        lc: 'zh-tw',
        as: '_locales/zh_TW/messages.json',
        given: { x: 'Z' },
        out: '{"x": {"message": "Z"}}',
        unfilled: ['appName'],
      },
    ],
  },
  'greetings.json': {
    text: '[{"id": "greeting", "translations": {"en": "Hello there"}}]',
    units: [['greeting', 'Hello there']],
    into: [
      {
        lc: 'de',
        as: 'greetings.de.json',
        given: { greeting: 'Hallo' },
        out: '[{"id": "greeting", "translations": {"en": "Hallo"}}]',
      },
    ],
  },
};
