import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesSaid } from '#test/files/said.ts';
import { decodeText } from './decode-text.ts';
import { LEGACY } from './legacy-samples.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const fromHex = (hex: string) =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', utf8('Café 日本')],
  ['UTF-8 with its mark', utf8('\uFEFFCafé 日本')],
  ['UTF-16 LE', utf16('\uFEFFCafé 日本', true)],
  ['UTF-16 BE', utf16('\uFEFFCafé 日本', false)],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toMatchObject({ text: 'Café 日本', notes: [] });
});

describe.each([
  ['UTF-16 LE', true],
  ['UTF-16 BE', false],
])('%s without its mark', (_, isLittle) => {
  test.each([
    'Hi',
    'key,text\r\na,Hello',
    'Привет',
    'Καλημέρα, κόσμε',
    'a,こんにちは\r\nb,さようなら\r\n',
    '保存,Save\n設定,Settings\n',
    '안녕하세요, 여러분.\n반갑습니다.\n',
  ])('%j', (text) => {
    expect(decodeText(utf16(text, isLittle))).toMatchObject({ text, notes: [] });
  });
});

test.each([
  ['a\0b', 'ab', 'Left out, because it is no text: 1 NUL character.'],
  ['key,text\na,Hello\0', 'key,text\na,Hello', 'Left out, because it is no text: 1 NUL character.'],
  ['Hello\0\0, 日本', 'Hello, 日本', 'Left out, because they are no text: 2 NUL characters.'],
])('NULs in %j are left out, and told', (written, text, said) => {
  const decoded = decodeText(utf8(written));
  expect(decoded.text).toBe(text);
  expect(notesSaid(decoded.notes)).toEqual([said]);
});

test('reads anything else as Windows-1252, and says so', () => {
  // No quotation marks of Windows: Node 20 gets those wrong, which browsers do not.
  const { text, notes } = decodeText(latin('Caf\xe9 \xa3 5'));
  expect(text).toBe('Café £ 5');
  expect(notesSaid(notes)).toEqual([expect.stringMatching(/Windows-1252.*a guess/)]);
});

test.each(LEGACY)('guesses %s: %s', (encoding, text, hex) => {
  const decoded = decodeText(fromHex(hex));
  expect(decoded).toMatchObject({ encoding, text });
});

test('says how sure it is, and follows a choice', () => {
  const [encoding, text, hex] = LEGACY.find(([, words]) => words.length > 20) ?? ['', '', ''];
  expect(notesSaid(decodeText(fromHex(hex)).notes)[0]).toMatch(/very likely/);
  expect(decodeText(fromHex(hex), encoding)).toEqual({ encoding, text, notes: [] });
  expect(decodeText(latin('Caf\xe9'), 'windows-1251').text).toBe('Cafй');
  expect(notesSaid(decodeText(latin('Caf\xe9'), 'utf-8').notes)[0]).toMatch(
    /^1 character cannot be read as UTF-8/,
  );
});

test.each([
  ['<?xml version="1.0" encoding="ISO-8859-2"?><a>\xb1</a>', 'ą'],
  ['"Content-Type: text/plain; charset=koi8-r\\n"\nmsgid "\xc1"', 'а'],
  [
    `${'# A long licence.\n'.repeat(400)}"Content-Type: text/plain; charset=koi8-r\\n"\nmsgid "\xc1"`,
    'а',
  ],
  ['"Content-Type: text/plain; charset=ISO-2022-JP\\n"\nmsgid "\x1b$B$"\x1b(B"', 'あ'],
  ['a,\x1b$B$"\x1b(B', 'あ'],
])('believes the file where it names its encoding: %#', (written, letter) => {
  expect(decodeText(latin(written))).toMatchObject({
    text: expect.stringContaining(letter),
    notes: [],
  });
});

test.each(['encoding="nonsense" \xe9', 'encoding="utf-8" \xe9'])(
  'but not nonsense: %j',
  (written) => {
    expect(decodeText(latin(written)).notes).toHaveLength(1);
  },
);

test('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(typeof decodeText(bytes).text).toBe('string');
    }),
  );
});
