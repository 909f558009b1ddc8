import { expect, test } from 'vitest';
import { filesBelow, readFile, readSources } from './sources.ts';

/** The classes that a style sheet names. */
const classesIn = (css: string) => {
  const rules = css.replace(/\/\*[^]*?\*\//g, '').replace(/[^{};]*;/g, '');
  return new Set([...rules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
};

const code = readSources().filter(
  ({ path }) => /^(ui|app)\//.test(path) && !path.includes('.test.'),
);

/** Named in a string; also by its beginning, as of `button-${tone}`. */
const isNamed = (name: string) =>
  code.some(({ text }) =>
    [name, `${name.slice(0, name.lastIndexOf('-') + 1)}\${`].some((words) =>
      new RegExp(
        `['"\`\\s]${words.replace('${', String.raw`\$\{`)}${words === name ? '[\'"`\\s]' : ''}`,
      ).test(text),
    ),
  );

test.each(filesBelow('src/ui').filter((path) => path.endsWith('.css')))(
  'ui/%s draws only what ui and the shell have',
  (path) => {
    const names = [...classesIn(readFile(`src/ui/${path}`))];
    expect(names).toContain('button-primary');
    expect(names.filter((name) => !isNamed(name))).toEqual([]);
  },
);

test('a class that only a feature uses is found', () => {
  expect([
    ...classesIn('/* .x */ @layer a { .decision-bar > .y:hover { inset: 0.5rem; } }'),
  ]).toEqual(['decision-bar', 'y']);
  expect(isNamed('decision-bar')).toBe(false);
  expect(isNamed('button-danger')).toBe(true);
});
