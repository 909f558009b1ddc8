import { expect, test } from 'vitest';
import { gengoCode } from './gengo-code.ts';

const OFFERED = 'en en-gb ja zh zh-tw zh-hk no pt pt-br fr fr-ca es es-la tl he id sr'.split(' ');

test.each([
  ['zh-Hant', 'zh-tw'],
  ['zh-Hant-TW', 'zh-tw'],
  ['zh_TW', 'zh-tw'],
  ['zh-Hant-HK', 'zh-hk'],
  ['zh-MO', 'zh-hk'],
  ['zh-Hans-CN', 'zh'],
  ['zh_CN', 'zh'],
  ['zh', 'zh'],
  ['nb', 'no'],
  ['nb-NO', 'no'],
  ['nn_NO', 'no'],
  ['no', 'no'],
  ['en-US', 'en'],
  ['en_GB', 'en-gb'],
  ['pt_BR.UTF-8', 'pt-br'],
  ['pt-PT', 'pt'],
  ['fr-CA', 'fr-ca'],
  ['es-419', 'es-la'],
  ['es-MX', 'es-la'],
  ['es-ES', 'es'],
  ['fil', 'tl'],
  ['iw', 'he'],
  ['in_ID', 'id'],
  ['ja-JP', 'ja'],
  ['sr@latin', 'sr'],
  ['xx', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (tag, code) => {
  expect(gengoCode(tag, OFFERED)).toBe(code);
});

test('one script of Chinese is never taken for the other', () => {
  expect(gengoCode('zh-Hant', ['zh'])).toBeUndefined();
  expect(gengoCode('zh-HK', ['zh', 'zh-tw'])).toBe('zh-tw');
});
