import { expect, test } from 'vitest';
import { filesBelow, readFile } from './sources.ts';

/** Where a rule of the linter is switched off without saying which and why. That it is needed says the linter. */
const unsaid = (text: string) =>
  text
    .split('\n')
    .filter((line) => /\b(?:es|ox)lint-disable/.test(line))
    .filter((line) => !/\boxlint-disable(?:-next)?-line [\w/, -]+? -- \S/.test(line));

test('what is switched off in the linter says for which line, which rule, and why', () => {
  const files = ['src', 'e2e'].flatMap((folder) =>
    filesBelow(folder)
      .filter((path) => /\.(?:[jt]sx?|mjs|mts)$/.test(path) && !path.endsWith('switches.test.ts'))
      .map((path) => `${folder}/${path}`),
  );
  const found = files.flatMap((path) => unsaid(readFile(path)).map((line) => `${path}: ${line}`));
  expect(found).toEqual([]);
});

test.each([
  '/* oxlint-disable */',
  '// oxlint-disable-next-line',
  '// oxlint-disable-next-line no-console',
  '// eslint-disable-next-line no-console -- eslint is not here',
])('not: %s', (line) => {
  expect(unsaid(line)).toEqual([line]);
});

test('so: a line, a rule, a reason', () => {
  const line = 'key={index} // oxlint-disable-line react/no-array-index-key -- they have no name';
  expect(unsaid(line)).toEqual([]);
});
