import { describe, expect, test } from 'vitest';
import { ImportError } from '../model/import-error.ts';
import { fill } from '../texts/fill.ts';
import { readFile, type TextFile } from '../texts/read-file.ts';
import { JSON_BROKEN, JSON_FILES } from './files/json-files.ts';
import { LINE_BROKEN, LINE_FILES } from './files/line-files.ts';
import type { Written } from './files/written.ts';
import { XML_BROKEN, XML_FILES } from './files/xml-files.ts';

/* Ten files a format and more, as people and programs write them, odd ones among them. */

const FILES: readonly Written[] = [...JSON_FILES, ...XML_FILES, ...LINE_FILES];
const BROKEN = [...JSON_BROKEN, ...XML_BROKEN, ...LINE_BROKEN];

const bytes = (text: string) => new TextEncoder().encode(text);
const read = ({ name, text, target }: Written) => readFile(bytes(text), name, { target });
const written = (file: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);

/** What stands in the file's places. */
const ownTexts = ({ units, isBilingual }: TextFile) =>
  new Map(
    units.flatMap(({ key, source, translation, state }) => {
      const own = isBilingual ? translation : source;
      return own === undefined || state === 'unsure' ? [] : [[key, own] as const];
    }),
  );

const ownLanguage = ({ isBilingual, language, target }: TextFile, { target: asked }: Written) =>
  asked ?? (isBilingual ? target : language) ?? 'xx';

test('there are ten and more of each format', () => {
  const counts = new Map<string, number>();
  for (const one of FILES) {
    const { format } = read(one);
    counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  expect(counts.size).toBe(15);
  expect([...counts].filter(([, count]) => count < 10)).toEqual([]);
});

describe.each(FILES)('$name: $text', (one) => {
  test('all its texts are read, and with them it is the same file', () => {
    const file = read(one);
    expect(file.units.map(({ source }) => source)).toEqual(one.sources);
    const filled = fill(file, ownTexts(file), ownLanguage(file, one));
    expect(written(filled.bytes)).toBe(one.text);
  });

  test('what is put in is read back', () => {
    const file = read(one);
    const lc = ownLanguage(file, one);
    const given = new Map(file.units.map(({ key }, index) => [key, `⟦${index}⟧ é & <x> "q" 'r'`]));
    const filled = fill(file, given, lc);
    const again = readFile(filled.bytes, filled.name, { target: one.target ?? lc });
    const found = again.units.map(({ source, translation }) =>
      again.isBilingual ? translation : source,
    );
    expect(found).toEqual([...given.values()]);
  });
});

const ANY_COLUMN = { column: expect.any(Number) };

test.each(BROKEN)('$name: $text is refused, with its place', ({ name, text, line, column }) => {
  const refused = () => readFile(bytes(text), name);
  expect(refused).toThrow(ImportError);
  expect(refused).toThrow(
    expect.objectContaining({ position: { line, ...ANY_COLUMN, ...(column && { column }) } }),
  );
});
