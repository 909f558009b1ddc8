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
  // The checks name faults, whose words `features/reading/` has; their other files are full of languages' own words.
  'lib/checks/addresses.ts',
  'lib/checks/check',
  'lib/checks/code/',
  'lib/checks/compare.ts',
  'lib/checks/fa',
  'lib/checks/finding.ts',
  'lib/checks/kept.ts',
  'lib/checks/links.ts',
  'lib/checks/max-chars.ts',
  'lib/checks/names.ts',
  'lib/checks/numbers/left-over.ts',
  'lib/checks/numbers/numbers.ts',
  'lib/checks/numbers/unit-faults.ts',
  'lib/checks/pair.ts',
  'lib/checks/parts/',
  'lib/checks/same',
  'lib/checks/writing/brackets.ts',
  'lib/checks/writing/direction.ts',
  'lib/diff/',
  'lib/insight/',
  'lib/job-title.ts',
  'lib/key-words.ts',
  'lib/keys.ts',
  'lib/money/',
  'lib/order/order-draft.ts',
  'lib/order/order-limits.ts',
  'lib/order/tier-words.ts',
  'lib/paths.ts',
  'lib/policy/',
  'lib/status.ts',
  'lib/text/white-space.ts',
  'lib/time/',
  'store/',
  'ui/',
];

const code = readSources().filter(({ path }) => !/\.test\.tsx?$|^(test|tools)\//.test(path));

test.each(ROOMS)('no word of %s stands outside a message', (room) => {
  const files = code.filter(({ path }) => path.startsWith(room));
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.flatMap(({ path, text }) => wordFaults(path, text).map((fault) => `${path}:${fault}`)),
  ).toEqual([]);
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
