import { expect, test } from 'vitest';
import { filesBelow, readFile } from './sources.ts';

/* Galley is read from left to right, or from right to left: what it looks like names start and end. */

/** Classes: `ml-2`, `-left-1`, `border-r`, `rounded-tl-md`, `text-right`, `float-left`, `scroll-pl-4`. */
const CLASSES =
  /(?<![\w/.])(?:[\w-]+:)*-?(?:(?:scroll-)?[mp][lr]-(?:[\d[]|auto|px)|(?:left|right)-(?:[\d[]|auto|full|px)|border-[lr](?![\w])|border-[lr]-|rounded-(?:[lr]|[tb][lr])(?![\w])|(?:text|float|clear|origin|bg|object)-(?:left|right)(?![\w])|space-x-\d)/g;

/** Properties and values: `margin-left`, `left:`, `text-align: right`, `border-top-left-radius`. */
const PROPERTIES =
  /(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius|(?<![\w-])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|to (?:left|right)\b|(?<![\w-])(?:left|right) [\d.]+(?:rem|px|em|%)/g;

const all = filesBelow('src').filter(
  (path) => !/^(test|tools|sandbox|proxy)\/|\.test\./.test(path),
);

test('classes name start and end', () => {
  const faults = all
    .filter((path) => path.endsWith('.tsx') || path.endsWith('.ts'))
    .flatMap((path) =>
      [...readFile(`src/${path}`).matchAll(CLASSES)].map(([found]) => `${path}: ${found}`),
    );
  expect(faults).toEqual([]);
});

test('so do styles', () => {
  const faults = all
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      [...readFile(`src/${path}`).matchAll(PROPERTIES)].map(([found]) => `${path}: ${found}`),
    );
  expect(faults).toEqual([]);
});

test.each([
  'className="ml-2"',
  "'sm:pr-4'",
  '`absolute -left-1`',
  'class="border-r"',
  'rounded-tl-md ',
  'text-right"',
  'md:float-left ',
])('the rule bites: %s', (text) => {
  expect(text.match(CLASSES)).not.toBeNull();
});

test.each(['margin-left: 1px', 'left: 0', 'text-align: right', 'border-top-left-radius: 1px'])(
  'the rule bites: %s',
  (text) => {
    expect(text.match(PROPERTIES)).not.toBeNull();
  },
);

test.each([
  "'ms-2 pe-4 start-0 end-1 border-s rounded-s text-start'",
  'const { left, right } = box;',
])('%s is right', (text) => {
  expect(text.match(CLASSES)).toBeNull();
});
