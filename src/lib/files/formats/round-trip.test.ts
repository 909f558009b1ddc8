import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '../texts/fill.ts';
import { readFile, type TextFile } from '../texts/read-file.ts';
import { SAMPLES } from './samples.ts';

/* What every format holds: a file filled with its own texts is the same, and what is put in is read back. */

const bytes = (text: string) => new TextEncoder().encode(text);

/** Gengo's code of what stands in the file's places. */
const ownLanguage = ({ isBilingual, language, target }: TextFile) =>
  (isBilingual ? target : language) ?? 'xx';

const ownTexts = ({ units, isBilingual }: TextFile) =>
  new Map(
    units.flatMap(({ key, source, translation, state }) => {
      const text = isBilingual ? translation : source;
      // What is given is sure.
      return text === undefined || state === 'unsure' ? [] : [[key, text] as const];
    }),
  );

const what = (units: TextFile['units']) =>
  units.map(({ key, source, translation }) => [key, source, translation]);

describe.each(Object.entries(SAMPLES))('%s', (name, { text, units, target, folds }) => {
  const file = readFile(bytes(text), name, { target: target ?? 'de' });
  const back = (filled: ReturnType<typeof fill>, lc: string) =>
    readFile(filled.bytes, filled.name, { target: lc });

  test('its texts are read', () => {
    expect(what(file.units)).toEqual(
      units.map(([key, source, translation]) => [key, source, translation]),
    );
  });

  test('what is put in is read back, whatever it is', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      minLength: file.units.length,
      maxLength: file.units.length,
    });
    fc.assert(
      fc.property(texts, (some) => {
        // The language stays: plural forms do.
        const given = new Map(
          file.units.map(({ key }, index) => [
            key,
            `⟦${some[index]?.replace(folds ? /\s+/g : /[\r\n\t]/g, ' ')}⟧`,
          ]),
        );
        const lc = target ?? ownLanguage(file);
        const filled = back(fill(file, given, lc), lc);
        expect(filled.units.map(({ key }) => key)).toEqual(file.units.map(({ key }) => key));
        for (const unit of filled.units)
          expect(file.isBilingual ? unit.translation : unit.source).toBe(given.get(unit.key));
      }),
      { numRuns: 50 },
    );
  });

  test('line ends within texts are read back', () => {
    const given = new Map(file.units.map(({ key }) => [key, 'one\ntwo']));
    const lc = target ?? ownLanguage(file);
    for (const unit of back(fill(file, given, lc), lc).units)
      expect(file.isBilingual ? unit.translation : unit.source).toBe(
        folds ? 'one two' : 'one\ntwo',
      );
  });
});

test.each(Object.entries(SAMPLES).filter(([, { isTemplate }]) => !isTemplate))(
  '%s filled with its own texts is the same, byte for byte',
  (name, { text, target }) => {
    const file = readFile(bytes(text), name, { target: target ?? 'de' });
    const filled = fill(file, ownTexts(file), target ?? ownLanguage(file));
    expect(new TextDecoder().decode(filled.bytes)).toBe(new TextDecoder().decode(file.bytes));
    expect(filled.bytes.length).toBe(file.bytes.length);
    // A file that tells no language cannot know that this is its own.
    const isTold = (file.isBilingual ? file.target : file.language) !== undefined;
    expect(filled.name === name).toBe(isTold || name.endsWith('.xcstrings'));
  },
);

describe('into another language', () => {
  test.each(
    Object.entries(SAMPLES).flatMap(([name, { text, into = [] }]) =>
      into.map((one) => ({ name, text, ...one })),
    ),
  )('$name in $lc', ({ name, text, lc, as, given, missing, out, repeated = [], unfilled = [] }) => {
    const file = readFile(bytes(text), name, { target: lc });
    const filled = fill(file, new Map(Object.entries(given)), lc, missing ? { missing } : {});
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(filled.bytes)).toBe(out);
    expect(filled.name).toBe(as);
    expect(filled.repeated).toEqual(repeated);
    expect(filled.unfilled).toEqual(unfilled);
  });
});
