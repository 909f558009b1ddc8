import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckedPair, runChecks } from './checks.ts';
import { readFacts } from './facts.ts';

const TOKENS = [
  '1,000',
  '２０',
  '3万',
  '二十',
  ' am',
  '%',
  '€',
  'March',
  '[[[',
  ']]]',
  '{',
  '}',
  '%s',
  '<b>',
  '</b>',
  '&nbsp;',
  'https://a.example/en',
  'a@b.example',
  '(',
  ')',
  '「',
  '"',
  '„',
  '«',
  '\n',
  '\n\n',
  '  ',
  ' ',
  'one',
  'привет',
  '漢字',
  'かな',
  'سلام',
  '👨‍👩‍👧',
  '\ud800',
  '-20 °C',
  ' km',
  'YouTube',
  'youtube',
  '<a href="/x">',
  '</a>',
  'Ã¤',
  'the of and',
  'der die und',
  '?',
  '. ',
  'नहीं',
  'ไทย',
];
const LANGUAGES = [
  'en',
  'de',
  'ja',
  'zh',
  'zh-tw',
  'ko',
  'ar',
  'he',
  'ru',
  'th',
  'sr',
  'es-la',
  'tl',
  'hi',
  'fa',
  'el',
  'tr',
  'uk',
  'id',
  'bn',
  'xx',
  '',
];

const text = fc.array(fc.oneof(fc.constantFrom(...TOKENS), fc.string())).map((all) => all.join(''));
const language = fc.constantFrom(...LANGUAGES);

/** Between the two halves of one character. */
const cutsPair = (whole: string, at: number): boolean =>
  at > 0 && (whole.codePointAt(at - 1) ?? 0) > 0xffff;

test('of any two texts: places are within them, and each finding has a name of its own', () => {
  fc.assert(
    fc.property(
      text,
      text,
      language,
      language,
      fc.option(fc.nat(50), { nil: undefined }),
      (...all) => {
        const [source, translation, sourceLanguage, targetLanguage, maxChars] = all;
        const pair = { source, translation, sourceLanguage, targetLanguage, maxChars };
        const findings = runChecks(pair);
        const isWithin = (whole: string) => (range: { start: number; end: number }) =>
          0 <= range.start &&
          range.start <= range.end &&
          range.end <= whole.length &&
          !cutsPair(whole, range.start) &&
          !cutsPair(whole, range.end);
        expect(findings.every((one) => one.source.every(isWithin(source)))).toBe(true);
        expect(findings.every((one) => one.translation.every(isWithin(translation)))).toBe(true);
        expect(findings.every((one) => one.source.length + one.translation.length > 0)).toBe(true);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        expect(runChecks(pair)).toEqual(findings);
        const facts = readFacts(pair);
        expect(facts.every((fact) => isWithin(source)(fact.source))).toBe(true);
        expect(facts.flatMap((fact) => fact.translation ?? []).every(isWithin(translation))).toBe(
          true,
        );
      },
    ),
    {
      numRuns: Number(process.env['CHECKS_RUNS'] ?? 300),
      examples: [
        ['?', '\ud800', 'en', 'en', undefined],
        ['Go?', 'Los 😀', 'en', 'de', undefined],
      ],
    },
  );
}, 120_000);

test('a finding keeps its name when the text around it changes', () => {
  const keys = (source: string, translation: string) =>
    runChecks({ source, translation, sourceLanguage: 'en', targetLanguage: 'de' }).map(
      ({ key }) => key,
    );
  const before = keys('Pay 32 euros.', 'Zahlen Sie 23 Euro.');
  expect(before).toEqual(['number:32>23']);
  expect(keys('Please do pay 32 euros.', 'Bitte zahlen Sie doch 23 Euro.')).toEqual(before);
});

// A rule that goes back at every character would take minutes; the bar leaves room for a busy machine.
test.each([
  ...TOKENS,
  '1',
  '1 ',
  '1.',
  '1,000 ',
  'a) ',
  'a ',
  'A',
  ':(',
  'Straße ',
  '一',
  '十',
  'IV ',
  '注文',
  'one two ',
  '10 May ',
  '1\n',
  '<a ',
  '{a, plural, one {',
])('is quick on 10,000 characters of %j', (unit) => {
  const pair = (sourceLanguage: string, targetLanguage: string): CheckedPair => ({
    source: unit.repeat(10_000 / unit.length),
    translation: `x${unit.repeat(9_000 / unit.length)}`,
    sourceLanguage,
    targetLanguage,
  });
  const from = performance.now();
  runChecks(pair('en', 'ja'));
  runChecks(pair('ja', 'en'));
  expect(performance.now() - from).toBeLessThan(8000);
});
