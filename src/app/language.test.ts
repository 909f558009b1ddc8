import { expect, test } from 'vitest';
import { choose } from './language.ts';

const load = () => Promise.resolve({ messages: {} });
const catalogs = { '../locales/de.po': load, '../locales/pt-BR.po': load };

test.each([
  [['de-AT', 'en'], 'de'],
  [['fr', 'pt-BR', 'de'], 'pt-BR'],
  [['en-GB', 'de'], undefined],
  [['fr', 'en', 'de'], undefined],
  [['fr'], undefined],
  [[], undefined],
])('of %j it is %s', (wanted, language) => {
  expect(choose(wanted, catalogs)?.language).toBe(language);
});
