import { type Broken, files } from './written.ts';

const LONG = 'k'.repeat(400);

export const JSON_FILES = [
  ...files('en.json', [
    ['{"a":"One","b":"Two"}', 'One', 'Two'],
    ['\uFEFF{\r\n\t"a" : "One",\r\n\t"b" : ""\r\n}\r\n', 'One'],
    ['{"__proto__":"One","constructor":{"toString":"Two"}}', 'One', 'Two'],
    ['{"a":{"b":{"c":{"d":["One",{"e":"Two"}]}}}}', 'One', 'Two'],
    ['{"a":"\\u00fcber \\"x\\" \\\\ \\/ \\n\\t","b":"\\ud83d\\ude00"}', 'über "x" \\ / \n\t', '😀'],
    ['// ours\n{"a":"One", /* here */ "b":"// no"}\n', 'One', '// no'],
    ['{"a.b":"One","a":{"b":"Two"}}', 'One', 'Two'],
    ['{"2":"Two","1":"One","10":"Ten"}', 'Two', 'One', 'Ten'],
    [`{"${LONG}1":"One","${LONG}2":"Two"}`, 'One', 'Two'],
    ['[{"key":"a","text":"One","n":1},{"key":"a","text":"Two"}]', 'One', 'Two'],
    ['{"n":1,"t":true,"x":null,"e":[],"o":{}}'],
    ['{"item_one":"%d thing","item_other":"%d things"}', '%d thing', '%d things'],
  ]),
  ...files('app_en.arb', [
    ['{"@@locale":"en","hi":"Hello {name}","@hi":{"placeholders":{"name":{}}}}', 'Hello {name}'],
    ['{"@@locale":"en_GB","a":"{n, plural, one{x} other{y}}"}', '{n, plural, one{x} other{y}}'],
    ['{\n  "@@locale": "en",\n  "@@last_modified": "2026-01-01",\n  "a": "One"\n}\n', 'One'],
    ['{"@@locale":"en","@gone":{"description":"x"},"a":"One"}', 'One'],
    ['{"@@locale":"en","@a":"Two","b":"One"}', 'Two', 'One'],
    ['{"@@locale":"en","a":"One","@a":{"description":"\\"x\\""}}', 'One'],
    ['{"@@locale":"en"}'],
    ['{ "@@locale" : "en" , "a" : "" }'],
    ['{"@@locale":"en","a":"One","a2":"One"}', 'One', 'One'],
    ['{"@@x-own":{"y":"z"},"@@locale":"en","a":"One"}', 'One'],
  ]),
  ...files('_locales/en/messages.json', [
    ['{"a":{"message":"One"}}', 'One'],
    ['{"a":{"message":"One","description":"x"},"b":{"message":"Two"}}', 'One', 'Two'],
    ['{"a":{"message":"$N$ of","placeholders":{"n":{"content":"$1","example":"3"}}}}', '$N$ of'],
    ['{\r\n"a":{\r\n"message":"One"\r\n}\r\n}', 'One'],
    ['{"a":{"message":""}}'],
    ['{"a":{"description":"x","message":"One"}}', 'One'],
    ['{"message":{"message":"One"}}', 'One'],
    ['{"a":{"message":"$$ 100 %"}}', '$$ 100 %'],
    ['{"a":{"message":"One"},"A":{"message":"Two"}}', 'One', 'Two'],
    ['{}'],
  ]),
  ...files(
    'Localizable.xcstrings',
    [
      '',
      '"extractionState":"manual"',
      '"comment":"x"',
      '"localizations":{}',
      '"localizations":{"fr":{"stringUnit":{"state":"new","value":"x"}}}',
      '"localizations":{"de":{"stringUnit":{"state":"translated","value":"Eins"}}}',
      '"localizations":{"de":{"stringUnit":{"state":"needs_review","value":"\\"Eins\\""}}}',
      '"comment":"x","localizations":{"en":{"stringUnit":{"state":"new","value":"One"}}}',
      '"localizations":{"zh-Hans":{"stringUnit":{"state":"translated","value":"一"}}}',
    ]
      .map((entry): readonly [string, ...string[]] => [
        `{"sourceLanguage":"en","strings":{"One":{${entry}}},"version":"1.0"}`,
        'One',
      ])
      .concat([
        ['{"sourceLanguage":"en","strings":{"":{},"%":{"shouldTranslate":false}},"version":"1.0"}'],
      ]),
    'de',
  ),
];

export const JSON_BROKEN: readonly Broken[] = [
  { name: 'a.json', text: '{\n  "a": b}', line: 2, column: 8 },
  { name: 'a.json', text: '{"a": "b"', line: 1, column: 10 },
  { name: 'a.arb', text: '{"@@locale":"en",\n\n"a" "b"}', line: 3, column: 5 },
  { name: '_locales/en/messages.json', text: '{"a":{"message":"x",}}', line: 1, column: 21 },
  { name: 'a.xcstrings', text: '{"strings": {"a": {}\n', line: 2 },
];
