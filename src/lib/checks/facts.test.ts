import { expect, test } from 'vitest';
import { GOOD } from './corpus/good.ts';
import { readFacts } from './facts.ts';

/** What each fact of the source is, with what says it in the translation; `-` for a gap. */
function told(sourceLanguage: string, targetLanguage: string, source: string, translation: string) {
  return readFacts({ source, translation, sourceLanguage, targetLanguage }).map((fact) => [
    fact.kind,
    source.slice(fact.source.start, fact.source.end),
    fact.translation ? translation.slice(fact.translation.start, fact.translation.end) : '-',
  ]);
}

test('every fact of the source, in its order, with what says it', () => {
  expect(
    told(
      'en',
      'de',
      'Hi {name}, pay €2,489.50 by 27 November at https://example.com/pay: 15% off 3 bags of 12 km.',
      'Hallo {name}, zahlen Sie 2.489,50 € bis 27. November auf https://example.com/pay: 15 % auf drei Taschen für 12 km.',
    ),
  ).toEqual([
    ['placeholder', '{name}', '{name}'],
    ['price', '2,489.50', '2.489,50'],
    ['number', '27', '27'],
    ['date', 'November', 'November'],
    ['address', 'https://example.com/pay', 'https://example.com/pay'],
    ['percent', '15', '15'],
    ['number', '3', 'drei'],
    ['unit', '12', '12'],
  ]);
});

test.each([
  ['en', 'fr', 'It takes 32 days.', 'Cela prend 23 jours.', 'unit', '32'],
  ['en', 'ko', 'It takes 5 minutes.', '오늘은 7분이 걸립니다.', 'unit', '5'],
  ['en', 'ru', 'Pay 50 dollars.', 'Заплатите 50 евро.', 'price', '50'],
  ['en', 'ja', 'It is 40 miles away.', '40キロメートル先です。', 'unit', '40'],
  ['en', 'es', 'Read <a href="/pay">this</a>.', 'Lea <a href="/pagar">esto</a>.', 'link', '/pay'],
  ['en', 'pl', 'Hello {name}', 'Cześć {imię}', 'placeholder', '{name}'],
  ['en', 'cs', 'Ask GNOME now.', 'Zeptejte se GNOE.', 'name', 'GNOME'],
  ['en', 'it', 'Get [[[Plus]]] now', 'Ottieni [[[Più]]] ora', 'kept', '[[[Plus]]]'],
])('a changed fact has no place: %s>%s %s', (from, to, source, translation, kind, words) => {
  expect(told(from, to, source, translation)).toContainEqual([kind, words, '-']);
});

test('what is right in the good pairs has its place', () => {
  const facts = GOOD.flatMap((pair) => readFacts(pair));
  const placed = facts.filter(({ translation }) => translation !== undefined);
  expect(facts.length).toBeGreaterThan(120);
  expect(placed.length / facts.length).toBeGreaterThan(0.9);
});
