import { describe, expect, test } from 'vitest';
import { PAGES } from '../../proxy/guards/page-path.ts';
import { filesBelow, importsOf, readSources, type Import, type Source } from './sources.ts';

/** Which rooms each room may import, itself apart. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  store: ['lib'],
  'api/schema': ['lib'],
  'api/job/job-rules.ts': ['lib', 'api/schema'],
  api: ['lib', 'store', 'api/schema', 'api/job/job-rules.ts'],
  ui: ['lib', 'store'],
  features: ['lib', 'store', 'ui', 'api', 'api/schema', 'api/job/job-rules.ts'],
  pages: ['lib', 'store', 'ui', 'api', 'api/schema', 'api/job/job-rules.ts', 'features'],
  app: ['lib', 'store', 'ui', 'api', 'api/schema', 'api/job/job-rules.ts', 'features', 'pages'],
  main: [
    'lib',
    'store',
    'ui',
    'api',
    'api/schema',
    'api/job/job-rules.ts',
    'features',
    'pages',
    'app',
  ],
  people: ['lib'],
  record: ['lib', 'people'],
  proxy: ['lib', 'people', 'record'],
  sandbox: ['lib', 'api/schema', 'api/job/job-rules.ts'],
  tools: [],
};

/** Who else may reach a room, and only by dynamic import: a build without it must stay possible. */
const DYNAMIC_ONLY: readonly (readonly [file: RegExp, room: string])[] = [
  [/^main\.tsx$/, 'sandbox'],
  [/^proxy\/(node|dev)\.ts$/, 'sandbox'],
];

/** The sandbox in the browser puts the proxy before itself: a service worker with its own bundle. */
const ALSO: readonly (readonly [file: RegExp, target: RegExp])[] = [
  [/^sandbox\/tab\/service-worker\.ts$/, /^proxy\/(app|upstream)\.ts$/],
];

const NO_REACT = new Set([
  'lib',
  'api/schema',
  'api/job/job-rules.ts',
  'people',
  'record',
  'proxy',
  'sandbox',
]);

const sources = readSources();
/** Tests, and what only they use, may reach everything. */
const isTest = (path: string) =>
  /\.test\.tsx?$|^test\/|^(people|record|proxy)\/test\/|^sandbox\/test-client\.ts$/.test(path);
const code = sources.filter(({ path }) => !isTest(path));

function roomOf(path: string): string {
  if (path.startsWith('api/schema/')) return 'api/schema';
  if (path === 'api/job/job-rules.ts') return path;
  return path.startsWith('main.') ? 'main' : (path.split('/')[0] ?? '');
}

/** What several features stand on, and which. */
const SHARED = new Map([
  ['decide', ['review', 'list']],
  ['reading', ['review', 'list', 'decide']],
]);

/** `review` of `features/review/desk.tsx`. */
const featureOf = (path: string) => path.split('/')[1] ?? '';

/** What is wrong with one import; undefined: nothing. */
function fault(path: string, { specifier, target, dynamic }: Import): string | undefined {
  if (target === undefined) {
    const isReact = /^(react|react-dom|react-router|@tanstack\/react-[^/]+)(\/|$)/.test(specifier);
    return isReact && NO_REACT.has(roomOf(path)) ? 'React here' : undefined;
  }
  if (!/\.\w+$/.test(target)) return 'no extension';
  const [from, to] = [roomOf(path), roomOf(target)];
  if (isTest(target)) return 'a test from code';
  if (from === to) {
    const crosses = from === 'features' && featureOf(path) !== featureOf(target);
    if (!crosses) return specifier.startsWith('#') ? 'relative within a room' : undefined;
    const mayKnow = SHARED.get(featureOf(target))?.includes(featureOf(path));
    return mayKnow ? undefined : 'one feature from another';
  }
  if (specifier.startsWith('/')) return 'not by #';
  if (MAY_IMPORT[from]?.includes(to)) return undefined;
  if (ALSO.some(([file, allowed]) => file.test(path) && allowed.test(target))) return undefined;
  if (DYNAMIC_ONLY.some(([file, room]) => file.test(path) && room === to)) {
    return dynamic ? undefined : `${to} by static import`;
  }
  return `${from} must not know ${to}`;
}

const faults = (files: readonly Pick<Source, 'path' | 'imports'>[]) =>
  files.flatMap(({ path, imports }) =>
    imports.flatMap((one) => {
      const what = fault(path, one);
      return what ? [`${path} -> ${one.specifier}: ${what}`] : [];
    }),
  );

test('imports go down only', () => {
  expect(code.length).toBeGreaterThan(40);
  expect(faults(code)).toEqual([]);
});

describe('the rules bite', () => {
  test.each([
    ['lib/x.ts', "import { call } from '#api/wire/http.ts';", 'lib must not know api'],
    ['ui/x.tsx', "import type { Job } from '#api/schema/job.ts';", 'ui must not know api/schema'],
    ['api/schema/x.ts', "import { call } from '../http.ts';", 'api/schema must not know api'],
    ['api/schema/x.ts', "import { useQuery } from '@tanstack/react-query';", 'React here'],
    ['sandbox/x.ts', "export * from '#api/wire/errors.ts';", 'sandbox must not know api'],
    [
      'sandbox/x.ts',
      "import {\n  a,\n  b,\n} from '#proxy/app.ts';",
      'sandbox must not know proxy',
    ],
    ['pages/x.tsx', "await import('#sandbox/app.ts')", 'pages must not know sandbox'],
    [
      'main.tsx',
      "import { startSandboxInTab } from '#sandbox/tab/start.ts';",
      'sandbox by static import',
    ],
    [
      'features/reading/x.tsx',
      "import { a } from '#features/conversation/y.tsx';",
      'one feature from another',
    ],
    [
      'features/reading/x.tsx',
      "import { a } from '../conversation/y.tsx';",
      'one feature from another',
    ],
    ['lib/x.ts', "import { decimal } from '#lib/money/decimal.ts';", 'relative within a room'],
    ['lib/x.ts', "import { decimal } from './decimal';", 'no extension'],
    ['api/x.ts', "import '#api/wire/http.test.ts';", 'a test from code'],
  ])('%s: %s', (path, text, expected) => {
    expect(faults([{ path, imports: importsOf(path, text) }]).join()).toContain(expected);
  });

  test.each([
    ['main.tsx', "await import('#sandbox/tab/start.ts')"],
    ['features/review/x.tsx', "import { Approve } from '#features/decide/approve.tsx';"],
    ['sandbox/tab/service-worker.ts', "import { createProxy } from '#proxy/app.ts';"],
    ['features/reading/x.tsx', "import { useState } from 'react';"],
  ])('%s may: %s', (path, text) => {
    expect(faults([{ path, imports: importsOf(path, text) }])).toEqual([]);
  });
});

test('files are short', () => {
  const long = sources.filter(({ path, lines }) => {
    if (/^(?:sandbox\/seed|lib\/checks\/corpus)\//.test(path)) return false;
    return lines > (isTest(path) ? 400 : 300);
  });
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

/** Folders with more than 25 entries; a test stands beside its code, and data is read by no one. */
const crowded = (files: readonly string[]) => {
  const folders = new Map<string, Set<string>>();
  for (const file of files.filter((path) => !/\.test\.|\.(?!(?:m?[jt]sx?|css)$)\w+$/.test(path)))
    for (let path = file; path.includes('/'); path = path.replace(/\/[^/]*$/, '')) {
      const folder = path.replace(/\/[^/]*$/, '');
      folders.set(folder, (folders.get(folder) ?? new Set()).add(path));
    }
  return [...folders].flatMap(([folder, { size }]) => (size > 25 ? `${folder}: ${size}` : []));
};

test('a folder is seen at a glance: 25 entries at most', () => {
  expect(
    crowded(['src', 'e2e'].flatMap((top) => filesBelow(top).map((path) => `${top}/${path}`))),
    'what belongs together in it becomes a folder (docs/habits.md)',
  ).toEqual([]);
  const many = Array.from({ length: 26 }, (_, index) => `lib/many/file-${index}.ts`);
  const others = ['lib/many/file-1.test.ts', 'lib/many/deep/file.ts', 'lib/many/data.json'];
  expect(crowded([...many.slice(2), ...others])).toEqual([]);
  expect(crowded([...many.slice(1), ...others])).toEqual(['lib/many: 26']);
});

test('files are named in kebab-case', () => {
  const odd = sources.filter(({ path }) => !/^([a-z0-9]+(-[a-z0-9]+)*[./])+tsx?$/.test(path));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('there are no barrel files', () => {
  expect(code.filter(({ path }) => /(^|\/)index\.tsx?$/.test(path))).toEqual([]);
});

test('the server knows the app’s pages, and answers 404 for all else', () => {
  const router = code.find(({ path }) => path === 'app/routes.tsx');
  const pages = [...(router?.text ?? '').matchAll(/path: '(\/[^'*_]*)'/g)].map(([, page]) => page);
  expect(pages.toSorted()).toEqual(PAGES.toSorted());
});

test('the proxy is tiny: 1,300 lines at most with its guards, 500 for the budget, no file over 150', () => {
  const proxy = code.filter(({ path }) => path.startsWith('proxy/'));
  const [budget, all] = [proxy.filter(({ path }) => path.startsWith('proxy/budget/')), proxy].map(
    (files) => files.reduce((sum, { lines }) => sum + lines, 0),
  );
  expect((all ?? 0) - (budget ?? 0)).toBeLessThanOrEqual(1300);
  expect(budget).toBeLessThanOrEqual(500);
  expect(proxy.filter(({ lines }) => lines > 150)).toEqual([]);
});
