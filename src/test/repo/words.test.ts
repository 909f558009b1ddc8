import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import { describe, expect, test } from 'vitest';
import { readSources } from './sources.ts';
import { wordFaults } from './words.ts';

/** Rooms that speak by messages (docs/decisions/0018-words.md): what is begun here is never left. */
const ROOMS = [
  'app/',
  'features/account/',
  'features/conversation/',
  'features/decide/',
  'features/insight/',
  'features/list/',
  'features/orders/',
  'features/reading/',
  'features/review/',
  'pages/account/',
  'pages/files/',
  'pages/first-read.tsx',
  'pages/insight/',
  'pages/job/',
  'pages/jobs/',
  'pages/not-found/',
  'pages/order-new/',
  'pages/order/',
  'pages/orders/',
  'pages/review/',
  'pages/shell-loader.ts',
  'api/',
  'lib/',
  'store/',
  'ui/',
];

/** What nobody reads as the interface's, though it looks like words: why, and where it stands. */
const UNREAD: Readonly<Record<string, readonly string[]>> = {
  'words of the languages that are read and written, and their names in themselves': [
    'lib/checks/corpus/',
    'lib/checks/language/',
    'lib/checks/leftover.ts',
    'lib/checks/numbers/currencies.ts',
    'lib/checks/numbers/magnitudes.ts',
    'lib/checks/numbers/number-stems.ts',
    'lib/checks/numbers/number-words.ts',
    'lib/checks/numbers/numerals.ts',
    'lib/checks/writing/repeats.ts',
    'lib/language/spoken-languages.ts',
    'lib/text/source-language.ts',
    'lib/text/units-corpus.ts',
  ],
  'codes of scripts, and classes of characters': [
    'lib/checks/terms.ts',
    'lib/checks/writing/encoding.ts',
    'lib/checks/writing/marks.ts',
    'lib/checks/writing/spaces.ts',
    'lib/order/form-bytes.ts',
  ],
  'the English of what Intl says in other languages': [
    'lib/language/english.ts',
    'lib/text/languages.ts',
  ],
  'a translator reads it, who knows the languages of the text and not the customer’s': [
    'lib/checks/questions.ts',
    'lib/files/formats/po.ts',
  ],
  'what stands in files: their headings, keys and formulas': [
    'lib/files/formats/po-plurals.ts',
    'lib/files/formats/xcstrings.ts',
    'lib/files/in/guess-columns.ts',
    'lib/files/in/fields.ts',
  ],
  'files for tests': [
    'lib/files/formats/files/',
    'lib/files/formats/samples/',
    'lib/files/in/legacy-samples.ts',
  ],
};
const UNREAD_PATHS = Object.values(UNREAD).flat();
const isUnread = (path: string) => UNREAD_PATHS.some((one) => path.startsWith(one));

const code = readSources().filter(({ path }) => !/\.test\.tsx?$|^(test|tools)\//.test(path));

test.each(ROOMS)('no word of %s stands outside a message', (room) => {
  const files = code.filter(({ path }) => path.startsWith(room) && !isUnread(path));
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.flatMap(({ path, text }) => wordFaults(path, text).map((fault) => `${path}:${fault}`)),
  ).toEqual([]);
});

test.each(UNREAD_PATHS)('%s is passed over because something there looks like words', (one) => {
  const files = code.filter(({ path }) => path.startsWith(one));
  expect(files.flatMap(({ path, text }) => wordFaults(path, text))).not.toEqual([]);
});

describe('the rule bites', () => {
  test.each([
    ['const a = <p>Keep it</p>;', '"Keep it" stands'],
    ['const a = <p>{low && "low"}</p>;', '"low" stands'],
    ['const a = <p>{low ? t`x` : "all of it"}</p>;', '"all of it" stands'],
    ['const a = <Banner title="saved" />;', '"saved" stands'],
    ['const a = <p aria-label={on ? "on" : "off"} />;', '"on" stands'],
    ["const FACTS = { label: 'Balance' };", '"Balance" stands'],
    ["class Facts { label = 'Balance'; }", '"Balance" stands'],
    ["const f = () => say('nothing is kept');", '"nothing is kept" stands'],
    ['const f = (n) => `Reply ${n}`;', '"Reply" stands'],
    ['const WORDS = t`Saved.`;', 'read once'],
    ['const f = () => `${t`Not saved.`} ${why}`;', 'a piece of a sentence'],
    ['const f = () => t`Not saved.` + why;', 'a piece of a sentence'],
    ['const f = () => t`Reply ${n + 1}`;', 'without a name'],
    ['const a = <Trans>Reply {n + 1}</Trans>;', 'without a name'],
    ["const f = () => new ImportError('no text stands here');", '"no text stands here" stands'],
    ['const f = (a) => `<b class="${a}">Keep it</b>`;', 'Keep it</b>" stands'],
    ['const a = <Plural value={n} one={<>a <b>text</b></>} other="texts" />;', 'plural(…)'],
  ])('%s', (text, fault) => {
    expect(wordFaults('a.tsx', text).join('\n')).toContain(fault);
  });

  test.each([
    'const f = () => <p className="grid gap-4">{t`Keep it`}</p>;',
    'const a = <Trans>Go to the <Link to={paths.jobs()}>list</Link>.</Trans>;',
    "const a = <p className={low ? 'text-good' : 'text-bad'} />;",
    "const a = <p>{state === 'all' && <b />}</p>;",
    'const WORDS = { title: msg`Saved.` };',
    'const f = (n) => plural(n, { one: `${n} text`, other: `${n} texts` });',
    "const f = (n) => t`Of ${plural(n, { one: 'one text', other: 'several texts' })}`;",
    "if (event.key === 'Escape') throw new Error('It is closed.');",
    "const f = () => document.querySelector('input, textarea');",
    "const f = () => matchMedia('(width < 40rem) and (height >= 35rem)');",
    'const a = <a href={there} target="_blank" />;',
    "class Fault extends Error { override readonly name = 'Fault'; }",
    "class A { constructor() { this.name = 'ImportError'; } }",
    'const f = (a, b) => `<unit id="${a}" trgLang="${b}">`;',
    'const a = String.raw`\\u`;',
    'const a = <title>{`${title} · Galley`}</title>;',
  ])('%s is right', (text) => {
    expect(wordFaults('a.tsx', text)).toEqual([]);
  });
});

test('the catalog holds the messages of the code: "npm run words" reads them anew', async () => {
  const [catalog] = await getCatalogs(getConfig());
  const files = code.filter(({ text }) => text.includes("from '@lingui/"));
  const found = await catalog?.collect({ files: files.map(({ path }) => `src/${path}`) });
  const kept = await catalog?.read('en');
  // With its places: by them each page finds what it can show (`src/tools/languages.ts`).
  const messages = (all: object | undefined) =>
    Object.values(all ?? {})
      .map(({ message, translation, origin }) => [
        String(message ?? translation),
        ...new Set(origin?.map(([file]: string[]) => file)),
      ])
      .map((parts) => parts.join('\n'))
      .toSorted();
  expect(messages(found).length).toBeGreaterThan(100);
  expect(messages(kept)).toEqual(messages(found));
  // Babel reads every file of the interface.
}, 120_000);
