import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesSaid } from '#test/files/said.ts';
import { ENCODINGS } from '../words/encoding-words.ts';
import { encodeText } from './encode.ts';
import { fill } from './fill.ts';
import { readFile } from './read-file.ts';

describe.each(ENCODINGS.filter((name) => name !== 'iso-2022-jp'))('%s', (encoding) => {
  test('gives back what it wrote, or writes nothing', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'Ä',
        'é',
        'ß',
        'ж',
        'Ω',
        'ש',
        'ع',
        'ก',
        'あ',
        '漢',
        '字',
        '한',
        '「',
        '」',
        '€',
        '🙂',
        '\n',
      ),
    });
    fc.assert(
      fc.property(text, (words) => {
        const bytes = encodeText(words, encoding);
        const back = bytes ? new TextDecoder(encoding).decode(bytes) : 'nothing';
        expect(back).toBe(bytes || encoding.startsWith('utf-') ? words : 'nothing');
      }),
    );
  });
});

const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));
const read = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);

test('what the encoding has stays in it', () => {
  const file = readFile(latin('{"a": "caf\u00e9"}'), 'fr.json', { encoding: 'windows-1252' });
  const { bytes, notes } = fill(file, new Map([['a', 'Käse']]), 'de');
  expect([read(bytes, 'windows-1252'), notes]).toEqual(['{"a": "Käse"}', []]);
});

test('what it lacks is the format’s escape', () => {
  const file = readFile(latin('a=caf\u00e9\nb=x'), 'm_fr.properties', { encoding: 'windows-1252' });
  const { bytes, name } = fill(file, new Map([['b', '日é']]), 'ja', { missing: 'source' });
  expect([read(bytes, 'windows-1252'), name]).toEqual(['a=café\nb=\\u65E5é', 'm_ja.properties']);
});

test('where the format has none, the file is UTF-8, says so itself, and it is told', () => {
  const text =
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "caf\u00e9"\nmsgstr ""\n';
  const file = readFile(latin(text), 'fr.po', { encoding: 'windows-1252' });
  const { bytes, notes } = fill(file, new Map([['café', '喫茶']]), 'ja');
  expect(read(bytes, 'utf-8')).toBe(
    text
      .replace('ISO-8859-1', 'UTF-8')
      .replace('msgid "café"\nmsgstr ""', 'msgid "café"\nmsgstr "喫茶"'),
  );
  expect(notesSaid(notes)).toEqual([expect.stringContaining('UTF-8 now')]);
});

test.each(['utf-16le', 'utf-16be'])('%s keeps its byte order mark', (encoding) => {
  const bytes = encodeText('"a" = "b";\r\n', encoding, true) ?? new Uint8Array();
  const file = readFile(bytes, 'en.lproj/a.strings');
  expect(fill(file, new Map([['a', 'b']]), 'en').bytes).toEqual(bytes);
  const filled = fill(file, new Map([['a', '🙂']]), 'de').bytes;
  expect(filled).toEqual(encodeText('"a" = "🙂";\r\n', encoding, true));
});
