import { describe, expect, test } from 'vitest';
import { importsOf, readSources, type Source } from './sources.ts';

/** Imports of types are imports; what is loaded later, by `import()`, is none. */
type Files = readonly Pick<Source, 'path' | 'imports'>[];

/** One way through files that leads back to where it began; [] where there is none. */
function circleIn(files: Files): string[] {
  let rest = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, dynamic }) => (dynamic ? [] : (target ?? []))),
    ]),
  );
  // What imports nothing that is left is in no circle.
  for (let before = Infinity; rest.size < before;) {
    before = rest.size;
    const left = rest;
    rest = new Map([...left].filter(([, targets]) => targets.some((target) => left.has(target))));
  }
  const way: string[] = [];
  let at = [...rest.keys()][0];
  while (at !== undefined && !way.includes(at)) {
    way.push(at);
    at = rest.get(at)?.find((target) => rest.has(target));
  }
  return at === undefined ? [] : [...way.slice(way.indexOf(at)), at];
}

test('no file imports itself by way of others, for a type neither', () => {
  const sources = readSources();
  expect(sources.length).toBeGreaterThan(500);
  expect(circleIn(sources)).toEqual([]);
});

/** Pairs of folders of one folder that import each other, in whatever way: `features/list/rows = features/list/views`. */
function mutual(files: Files): string[] {
  const ways = new Set(
    files.flatMap(({ path, imports }) =>
      imports.flatMap(({ target }) => (target === undefined ? [] : between(path, target))),
    ),
  );
  return [...ways].filter((way) => {
    const [from = '', to = ''] = way.split(' = ');
    return from < to && ways.has(`${to} = ${from}`);
  });
}

/** The folders in which the ways to two files part; [] where it is no two folders. */
function between(path: string, target: string): string[] {
  const [from, to] = [path.split('/'), target.split('/')];
  const at = from.findIndex((part, index) => part !== to[index]) + 1;
  if (at >= from.length || at >= to.length) return [];
  return [`${from.slice(0, at).join('/')} = ${to.slice(0, at).join('/')}`];
}

test('of two folders beside each other only one knows the other', () => {
  const sources = readSources().filter(({ path }) => !/\.test\.tsx?$|(^|\/)test\//.test(path));
  // The one server has the sandbox in it, the sandbox in the browser has the proxy before it (`layers.test.ts`).
  expect(mutual(sources)).toEqual(['proxy = sandbox']);
});

describe('the rule bites', () => {
  const files = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([path, text]) => ({ path, imports: importsOf(path, text) }));

  test('for values and for types, however long the way', () => {
    const three = files({
      'lib/start.ts': "import { a } from './a.ts';",
      'lib/a.ts': "import { b } from './b.ts';\nimport { d } from './d.ts';",
      'lib/b.ts': "import type { C } from './deep/c.ts';",
      'lib/deep/c.ts': "export type { A } from '#lib/a.ts';",
      'lib/d.ts': 'export const d = 1;',
    });
    expect(circleIn(three)).toEqual(['lib/a.ts', 'lib/b.ts', 'lib/deep/c.ts', 'lib/a.ts']);
  });

  test('for folders, also for what is loaded later', () => {
    const both = files({
      'lib/text/deep/a.ts': "import { b } from '../../money/b.ts';",
      'lib/text/c.ts': "import { a } from './deep/a.ts';",
      'lib/money/b.ts': "const load = () => import('../text/c.ts');",
      'lib/paths.ts': "import { b } from './money/b.ts';",
    });
    expect(mutual(both)).toEqual(['lib/money = lib/text']);
  });

  test('not for what is loaded later', () => {
    const later = files({
      'lib/a.ts': "const load = () => import('./b.ts');",
      'lib/b.ts': "import { a } from './a.ts';",
    });
    expect(circleIn(later)).toEqual([]);
  });
});
