import { expect, test } from 'vitest';
import { filesBelow, readFile, readSources } from './sources.ts';

/* What the browser keeps goes through the store (docs/decisions/0012-the-store.md). */

/** The store itself, the sandbox's own account in the demo, and what tests look at a disk with. */
const MAY = /^(store|sandbox\/tab|test)\//;

const keeps = (text: string) => /\b(localStorage|sessionStorage|indexedDB)\b|from 'idb'/.test(text);

test('only the store knows where things are kept; a page test that looks past it would see nothing', () => {
  const others = readSources().filter(({ path, text }) => !MAY.test(path) && keeps(text));
  expect(others.map(({ path }) => path)).toEqual([]);
});

test('scripts outside the bundle keep nothing: one reads the theme', () => {
  const scripts = [
    ...filesBelow('public').map((path) => `public/${path}`),
    ...filesBelow('src/app').map((path) => `src/app/${path}`),
  ].filter((path) => path.endsWith('.js'));
  const found = scripts.map((path) => ({ path, text: readFile(path) }));
  const keeping = found.filter(({ text }) => keeps(text));
  expect(keeping.map(({ path }) => path)).toEqual(['public/before-paint.js']);
  expect(keeping.filter(({ text }) => /setItem|removeItem|clear\(/.test(text))).toEqual([]);
});

test('each key is declared once', () => {
  const names = readSources()
    .filter(({ path }) => !/\.test\.tsx?$|^test\//.test(path))
    .flatMap(({ text }) =>
      [...text.matchAll(/(?:\bslot\(\{|: Slot<[^=]*= \{)\s*name: '([^']+)'/g)].map(
        ([, name = '']) => name,
      ),
    );
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each([
  "localStorage.setItem('x', '1')",
  'window.sessionStorage',
  "indexedDB.open('x')",
  "import { openDB } from 'idb';",
])('the rule bites: %s', (text) => {
  expect(keeps(text)).toBe(true);
});
