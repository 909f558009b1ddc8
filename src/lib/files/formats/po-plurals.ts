type Rule = readonly [header: string, ...categories: string[]];

const ONE: Rule = ['nplurals=1; plural=0;', 'other'];
const TWO: Rule = ['nplurals=2; plural=(n != 1);', 'one', 'other'];
const FROM_TWO: Rule = ['nplurals=2; plural=(n > 1);', 'one', 'other'];
const SLAVIC = 'n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2';
const CZECH: Rule = [
  'nplurals=3; plural=(n==1) ? 0 : (n>=2 && n<=4) ? 1 : 2;',
  'one',
  'few',
  'other',
];

/** gettext's own rules (its plural-table.c), for Gengo's languages; which of CLDR's categories each number means. */
const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries('ja ko zh zh-tw zh-hk th vi id ms jp'.split(' ').map((lc) => [lc, ONE])),
  ...Object.fromEntries('fr fr-ca pt-br tl'.split(' ').map((lc) => [lc, FROM_TWO])),
  ru: [`nplurals=3; plural=(${SLAVIC});`, 'one', 'few', 'many'],
  uk: [`nplurals=3; plural=(${SLAVIC});`, 'one', 'few', 'many'],
  sr: [`nplurals=3; plural=(${SLAVIC});`, 'one', 'few', 'other'],
  pl: [
    'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
    'one',
    'few',
    'many',
  ],
  cs: CZECH,
  sk: CZECH,
  ro: [
    'nplurals=3; plural=n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2;',
    'one',
    'few',
    'other',
  ],
  ar: [
    'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);',
    'zero',
    'one',
    'two',
    'few',
    'many',
    'other',
  ],
};

/** What stands behind `Plural-Forms:` for Gengo's `lc`. */
export const pluralRule = (lc: string): string => (RULES[lc] ?? TWO)[0];

/** CLDR's category of each form, and its number. */
export function poForms(lc: string): readonly (readonly [category: string, name: string])[] {
  const [, ...categories] = RULES[lc] ?? TWO;
  return categories.map((category, number) => [category, String(number)]);
}
