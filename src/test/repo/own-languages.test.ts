import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runChecks } from '#lib/checks/checks.ts';
import { fill } from '#lib/files/texts/fill.ts';
import { readFile } from '#lib/files/texts/read-file.ts';
import { LANGUAGES } from '#lib/language/spoken-languages.ts';

/* Galley's own catalogs go through Galley: its files are read and written, its translations checked. */

/** What is rightly the same in both languages. */
const SAME = new Set([
  'de {label} <0>(optional)</0>',
  'fr point {number}',
  'fr instructions',
  'fr position {position}',
]);

test.each(Object.keys(LANGUAGES).filter((tag) => tag !== 'en'))(
  'the texts in %s are read, stand as they were when they are filled in again, and the checks find nothing',
  (tag) => {
    // Gengo's code.
    const code = tag === 'zh-Hans' ? 'zh' : tag;
    const bytes = readFileSync(`src/locales/${tag}.po`);
    const file = readFile(bytes, `${tag}.po`, { target: code });
    expect(file.units.length).toBeGreaterThan(1000);
    const texts = new Map(file.units.map(({ key, translation = '' }) => [key, translation]));
    expect(Buffer.from(fill(file, texts, code).bytes).equals(bytes)).toBe(true);
    const found = file.units.flatMap(({ source, translation = '' }) =>
      runChecks({ source, translation, sourceLanguage: 'en', targetLanguage: code })
        // What is not said yet `languages.test.ts` tells.
        .filter(
          ({ kind }) => kind !== 'empty' && (kind !== 'same' || !SAME.has(`${tag} ${source}`)),
        )
        .map(({ kind }) => `${kind}: ${source} | ${translation}`),
    );
    expect(found).toEqual([]);
  },
  60_000,
);
