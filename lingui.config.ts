import { defineConfig } from '@lingui/conf';

/** `npm run words` reads the messages out of the code into `src/locales/en.po`. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en'],
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['src'],
      exclude: ['src/test/**', 'src/tools/**', 'src/sandbox/**', 'src/proxy/**', '**/*.test.*'],
    },
  ],
  format: 'po',
  // A message that only moved within its file is no change.
  formatOptions: { lineNumbers: false },
  orderBy: 'messageId',
  // English is spoken from the first module on, in tests too.
  runtimeConfigModule: { i18n: ['#lib/language/i18n.ts', 'i18n'] },
});
