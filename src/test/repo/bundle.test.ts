import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesBelow, readFile } from './sources.ts';

/* Reads the built app: what a visitor's browser can get must hold nothing of the server's. */

const CLIENT = 'dist/client';
let files: { name: string; text: string }[] = [];

beforeAll(() => {
  if (!existsSync(join(import.meta.dirname, '../../..', CLIENT))) {
    throw new Error(`There is no ${CLIENT}: run "npm run build" first ("npm test" does).`);
  }
  // What stands beside a file compressed says the same.
  const names = filesBelow(CLIENT).filter((name) => !/\.(br|gz)$/.test(name));
  files = names.map((name) => ({ name, text: readFile(`${CLIENT}/${name}`) }));
});

test('the app is there', () => {
  expect(files.map(({ name }) => name)).toContain('index.html');
  expect(files.some(({ name }) => /^assets\/.*\.js$/.test(name))).toBe(true);
});

test.each([
  ['MSW', /mockServiceWorker|\bsetupWorker\b|\[MSW\]/],
  ['the sandbox', /SANDBOX_|sandbox\.invalid|sandbox-(public|private)-key/],
  ['the signing proxy', /api_sig|HMAC|GALLEY_ACCESS/],
  ['keys or their names', /GENGO_(PUBLIC|PRIVATE)_KEY/],
  ['Node', /["'`]node:|\bprocess\.env\b/],
  ['the gallery of primitives', /Donaudampfschiff|\/_ui/],
  ['a test tool', /fast-check|vitest|axe-core/],
])('nothing of %s is in it', (_, pattern) => {
  const hits = files.flatMap(({ name, text }) => {
    const hit = pattern.exec(text);
    return hit ? [`${name}: …${text.slice(Math.max(0, hit.index - 40), hit.index + 60)}…`] : [];
  });
  expect(hits).toEqual([]);
});

test('the page asks at once for the code of each page where a visit may begin', () => {
  const start = files.find(({ name }) => /^assets\/start-.*\.js$/.test(name));
  const pages = files.flatMap(
    ({ name }) => /^assets\/([a-z-]+-page-.*)\.js$/.exec(name)?.[1] ?? [],
  );
  expect(pages.length).toBeGreaterThan(3);
  const named = start?.text.split(/[ "`]/) ?? [];
  // No visit begins where there is no page.
  const missing = pages.filter((name) => !named.includes(name));
  expect(missing).toEqual([expect.stringMatching(/^not-found-page-/)]);
});

test('there are no source maps, and no worker that nobody registers', () => {
  const names = files.map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
  expect(names).not.toContain('sandbox-worker.js');
  expect(
    files.filter(({ text }) => /sourceMappingURL=/.test(text)).map(({ name }) => name),
  ).toEqual([]);
});
