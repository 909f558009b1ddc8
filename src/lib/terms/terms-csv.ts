import { readSheet } from '../files/in/csv.ts';
import { ImportError } from '../files/model/import-error.ts';
import { csvLine, guarded } from '../files/out/csv-line.ts';
import { languageTag } from './language-tag.ts';
import type { Term } from './term.ts';

/** Parts several words of one cell. */
const BETWEEN = ' | ';

const FORBIDDEN = / forbidden$/i;
const YES = /^(?:yes|y|true|1|x|ja|oui|sí|si)$/i;

/**
 * A list of terms from separated values. The first row names the columns: languages by their code (`en`, `pt-br`),
 * the first of them the source's; `de forbidden` for words that must not be used; `stays` and `case` with `yes`.
 * Several words for one term are parted by `|`. Other columns are passed over.
 * @throws ImportError for a file that is none, or names no language
 */
export function readTermsCsv(text: string): Term[] {
  const [head = [], ...rows] = readSheet(
    text,
    text.includes('\t') ? {} : { delimiter: delimiterOf(text) },
  ).table;
  const names = head.map((name) => name.trim().toLowerCase());
  const languages = names.map((name) => languageTag(name.replace(FORBIDDEN, '')));
  const at = names.findIndex(
    (name, index) => languages[index] !== undefined && !FORBIDDEN.test(name),
  );
  const sourceLanguage = languages[at];
  if (sourceLanguage === undefined) throw new ImportError({ is: 'terms-no-language' });
  const isSet = (row: readonly string[], name: string) =>
    YES.test((row[names.indexOf(name)] ?? '').trim());
  return rows.flatMap((row): Term[] => {
    const source = unguarded(row[at] ?? '').trim();
    if (source === '') return [];
    const translations: Term['translations'] = {};
    for (const [index, language] of languages.entries()) {
      const words = partsOf(row[index] ?? '');
      if (index === at || language === undefined || words.length === 0) continue;
      const said = (translations[language] ??= { use: [], forbidden: [] });
      said[FORBIDDEN.test(names[index] ?? '') ? 'forbidden' : 'use'].push(...words);
    }
    const [stays, matchCase] = [isSet(row, 'stays'), isSet(row, 'case')];
    return [{ source, sourceLanguage, translations, stays, matchCase }];
  });
}

/** Bars part words within cells: they part cells only where nothing else can. */
const delimiterOf = (text: string) => ((text.split(/\r|\n/, 1)[0] ?? '').includes(';') ? ';' : ',');

const unguarded = (cell: string): string =>
  cell.startsWith("'") && guarded(cell.slice(1)) === cell ? cell.slice(1) : cell;

const partsOf = (cell: string): string[] =>
  unguarded(cell)
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/**
 * The list as `readTermsCsv` reads it, in UTF-8 with a byte order mark. One file holds terms of one source language:
 * each language's go by themselves.
 */
export function writeTermsCsv(terms: readonly Term[], sourceLanguage: string): string {
  const own = terms.filter((term) => term.sourceLanguage === sourceLanguage);
  const languages = [
    ...new Set(own.flatMap(({ translations }) => Object.keys(translations))),
  ].toSorted();
  const head = [
    sourceLanguage,
    ...languages.flatMap((one) => [one, `${one} forbidden`]),
    'stays',
    'case',
  ];
  const rows = own.map(({ source, translations, stays, matchCase }) => [
    source,
    ...languages.flatMap((one) => {
      const { use, forbidden } = translations[one] ?? { use: [], forbidden: [] };
      return [use.join(BETWEEN), forbidden.join(BETWEEN)];
    }),
    stays ? 'yes' : '',
    matchCase ? 'yes' : '',
  ]);
  return `\uFEFF${[head, ...rows].map((row) => csvLine(row.map(guarded))).join('')}`;
}
