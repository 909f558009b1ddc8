import type { Sample } from '../sample.ts';

const HEAD =
  'msgid ""\nmsgstr ""\n"Language: LL\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: RR\\n"\n\n';
const head = (language: string, rule: string) => HEAD.replace('LL', language).replace('RR', rule);
const PL = 'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);';
const body = (save: string, ...forms: string[]) =>
  `#. A button\nmsgctxt "menu"\nmsgid "Save"\nmsgstr "${save}"\n\n#: a.c:1\nmsgid "%d file"\nmsgid_plural "%d files"\n${forms.map((form, index) => `msgstr[${index}] "${form}"\n`).join('')}`;

export const PO_SAMPLES: Readonly<Record<string, Sample>> = {
  'po/de.po': {
    text:
      head('de', 'nplurals=2; plural=(n != 1);') +
      '#, fuzzy, c-format\nmsgid ""\n"Hel"\n"lo"\nmsgstr "Ha"\n"llo"\n\n' +
      body('Sichern', '%d Datei', '%d Dateien') +
      '\n#~ msgid "Old"\n#~ msgstr "Alt"\n',
    units: [
      ['Hello', 'Hello', 'Hallo'],
      ['menu|Save', 'Save', 'Sichern'],
      ['%d file.one', '%d file', '%d Datei'],
      ['%d file.other', '%d files', '%d Dateien'],
    ],
    into: [
      {
        lc: 'pl',
        as: 'po/pl.po',
        given: { 'menu|Save': 'Zapisz "x"', '%d file.one': '1', '%d file.other': 'n' },
        out:
          head('pl', PL) +
          '#, fuzzy, c-format\nmsgid ""\n"Hel"\n"lo"\nmsgstr ""\n\n' +
          body('Zapisz \\"x\\"', '1', 'n', 'n') +
          '\n#~ msgid "Old"\n#~ msgstr "Alt"\n',
        repeated: ['%d file.few', '%d file.many'],
        unfilled: ['Hello'],
      },
      {
        lc: 'de',
        as: 'po/de.po',
        given: { Hello: 'Hallo' },
        out:
          head('de', 'nplurals=2; plural=(n != 1);') +
          '#, c-format\nmsgid ""\n"Hel"\n"lo"\nmsgstr "Hallo"\n\n' +
          body('Sichern', '%d Datei', '%d Dateien') +
          '\n#~ msgid "Old"\n#~ msgstr "Alt"\n',
      },
    ],
  },
  'messages.pot': {
    isTemplate: true,
    text:
      'msgid ""\r\nmsgstr ""\r\n"Language: \\n"\r\n"Content-Type: text/plain; charset=CHARSET\\n"\r\n"Plural-Forms: nplurals=INTEGER; plural=EXPRESSION;\\n"\r\n\r\n' +
      body('', '', '').replaceAll('\n', '\r\n'),
    units: [
      ['menu|Save', 'Save'],
      ['%d file.one', '%d file'],
      ['%d file.other', '%d files'],
    ],
    into: [
      {
        lc: 'ja',
        as: 'messages.ja.po',
        given: { 'menu|Save': '保存', '%d file.other': '%d 個' },
        out:
          'msgid ""\r\nmsgstr ""\r\n"Language: ja\\n"\r\n"Content-Type: text/plain; charset=UTF-8\\n"\r\n"Plural-Forms: nplurals=1; plural=0;\\n"\r\n\r\n' +
          body('保存', '%d 個').replaceAll('\n', '\r\n'),
      },
    ],
  },
};
