import { expect, test } from 'vitest';
import { filesBelow, readFile } from './sources.ts';

/*
 * A comment that cites a document cites one that the reader has: in `docs`, by a section that exists.
 */

/** `gengo-api.md, section 3, "List rules"`; a line break within it begins with a comment's own sign. */
const CITED = /([\w/-]+\.md)(?:,[\s*/]+sections? (\d+))?(?:,?[\s*/]+"([^"\n]+)")?/g;

const code = ['src', 'e2e'].flatMap((folder) =>
  filesBelow(folder)
    .filter((path) => /\.(tsx?|mjs|js|css)$/.test(path) && !path.endsWith('cited.test.ts'))
    .map((path) => `${folder}/${path}`),
);
const others = ['vite.config.ts', '.size-limit.mjs'];
const docs = new Set(filesBelow('docs').map((path) => `docs/${path}`));

const documentOf = (named: string) =>
  [named, `docs/${named}`, `docs/decisions/${named}`].find((path) => docs.has(path));

/** What is wrong with one citation; undefined: nothing. */
function fault(named: string, section: string | undefined, title: string | undefined) {
  if (named === 'README.md') return undefined;
  const path = documentOf(named);
  if (path === undefined) return `there is no ${named}`;
  const text = readFile(path);
  if (section !== undefined && !text.includes(`\n## ${section}. `))
    return `${named} has no section ${section}`;
  const isThere = title === undefined || text.includes(title);
  return isThere ? undefined : `${named} says nothing of "${title}"`;
}

test('what a comment cites exists', () => {
  const faults = [...code, ...others].flatMap((path) =>
    [...readFile(path).matchAll(CITED)].flatMap(([, named = '', section, title]) => {
      const wrong = fault(named, section, title);
      return wrong === undefined ? [] : [`${path}: ${wrong}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('so does what a document links to', () => {
  const pages = ['README.md', ...docs].filter((path) => path.endsWith('.md'));
  const known = new Set([
    ...docs,
    ...filesBelow('src').map((path) => `src/${path}`),
    'README.md',
    'LICENSE',
  ]);
  const faults = pages.flatMap((page) =>
    [...readFile(page).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].flatMap(([, link = '']) => {
      const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
      const path = (folder + link).replace(/[^/]+\/\.\.\//g, '');
      const isThere = known.has(path) || [...known].some((one) => one.startsWith(`${path}/`));
      return isThere ? [] : [`${page}: ${link}`];
    }),
  );
  expect(faults).toEqual([]);
});
